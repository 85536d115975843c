using StpLang.Diagnostics;

namespace StpLang.Analysis;

/// <summary>
/// A question asked of a plan: <see cref="DeclarationRule"/> asks it of each declaration of a kind, <see cref="PlanRule"/>
/// of the plan as a whole. A rule keeps no state, and reads only what its descriptor says it reads.
/// </summary>
public abstract class Rule
{
    private protected Rule() { }

    /// <summary>What it is called, how much its findings matter, what it reads.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public override string ToString() => Descriptor.ToString();
}
