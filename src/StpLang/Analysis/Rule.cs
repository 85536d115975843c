using StpLang.Diagnostics;

namespace StpLang.Analysis;

/// <summary>
/// A question asked of a plan: <see cref="DeclarationRule"/> asks it of each declaration of a kind, <see cref="PlanRule"/>
/// of the plan as a whole. A rule keeps no state. What it reads is noted as it reads, and it is asked again only when that
/// changes.
/// </summary>
public abstract class Rule
{
    private protected Rule(DiagnosticDescriptor descriptor) => Descriptor = descriptor;

    /// <summary>What it is called, how much its findings matter, what it rests on.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public override string ToString() => Descriptor.ToString();
}
