using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>
/// A rule on each declaration of a kind, or of several, at the top or nested. A declaration is not judged while something of
/// it, or of what it stands in, is in error.
/// </summary>
/// <param name="descriptor">What the rule is called.</param>
/// <param name="kinds">The kinds it judges.</param>
public abstract class DeclarationRule(
    DiagnosticDescriptor descriptor,
    params ImmutableArray<DeclarationKind> kinds
) : Rule(descriptor)
{
    /// <summary>The kinds it judges.</summary>
    public ImmutableArray<DeclarationKind> Kinds => kinds;

    /// <summary>Judges a declaration.</summary>
    /// <param name="declaration">A declaration of one of the kinds, all of it understood.</param>
    /// <param name="context">What else may be read, and where findings go.</param>
    public abstract void Check(Declaration declaration, RuleContext context);
}
