using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Councils;

/// <summary>The rules on councils.</summary>
internal static class CouncilsRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new UpperTierCouncilMissing(),
        new CouncilNotInvolved(),
        new OfficersOnly(),
        new NoImplementationRole(),
        new HwbNotEngaged(),
        new HwbNotProperlyConstituted(),
        new EndorsementContradicted(),
        new LeadInDoubt(),
        new ScrutinyNotConsulted(),
        new JointScrutinyMissing(),
        new ReferralRouteClosed(),
        new PositionUnknown(),
        new CouncilsAgainstPlan(),
        new CouncilsAgainstProgramme(),
        new ConsultationDatesMissing(),
        new UrgentDecisionNotNotified(),
        new ProviderConsults(),
    ];
}
