using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis;

/// <summary>
/// A rule on each declaration of a kind, at the top or nested. A declaration is not judged while something of it, or of what
/// it stands in, is in error.
/// </summary>
/// <typeparam name="T">The kind it judges.</typeparam>
/// <param name="descriptor">What the rule is called.</param>
public abstract class DeclarationRule<T>(DiagnosticDescriptor descriptor)
    : DeclarationRule(descriptor, T.Kind)
    where T : Declaration, IDeclaration
{
    /// <summary>Judges a declaration.</summary>
    /// <param name="declaration">A declaration of the kind, all of it understood.</param>
    /// <param name="context">What else may be read, and where findings go.</param>
    public abstract void Check(T declaration, RuleContext context);

    /// <inheritdoc/>
    public sealed override void Check(Declaration declaration, RuleContext context) =>
        Check((T)declaration, context);
}
