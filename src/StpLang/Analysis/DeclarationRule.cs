using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>
/// A rule on each top declaration of a kind. A declaration of which something is in error is not judged.
/// </summary>
/// <param name="descriptor">What the rule is called.</param>
/// <param name="kind">The kind it judges; a kind of top declaration.</param>
public abstract class DeclarationRule(DiagnosticDescriptor descriptor, DeclarationKind kind)
    : Rule(descriptor)
{
    /// <summary>The kind it judges.</summary>
    public DeclarationKind Kind => kind;

    /// <summary>Judges a declaration.</summary>
    /// <param name="declaration">A declaration of the kind, all of it understood.</param>
    /// <param name="context">What else may be read, and where findings go.</param>
    public abstract void Check(Declaration declaration, RuleContext context);
}
