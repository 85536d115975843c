using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis;

/// <summary>
/// A rule on each top declaration of a kind. A declaration of which something is in error is not judged.
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
