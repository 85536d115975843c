using System.Collections.Immutable;

namespace StpLang.Model;

/// <summary>What the compiler works out from a plan: whether money, gap and councils are covered.</summary>
/// <param name="Programmes">The funding of each programme.</param>
/// <param name="Sources">The commitment of each budget, then of each pool.</param>
/// <param name="Gap">The bridge over the finance gap; null where the plan states none.</param>
/// <param name="Councils">The part of each council.</param>
public sealed record PlanCoverage(
    ImmutableArray<ProgrammeFunding> Programmes,
    ImmutableArray<Commitment> Sources,
    GapBridge? Gap,
    ImmutableArray<CouncilInvolvement> Councils
)
{
    /// <summary>The coverage of a plan, in time linear in its size.</summary>
    public static PlanCoverage Of(PlanModel model) =>
        new(model.Funding, model.Commitments, model.GapBridge, model.Councils);
}
