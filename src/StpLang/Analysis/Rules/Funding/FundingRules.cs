using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>The rules on funding.</summary>
internal static class FundingRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new NoGapStated(),
        new GapDoesNotAddUp(),
        new GapBasisUnclear(),
        new ResidualUnowned(),
        new UnderfundedProgramme(),
        new OverCommittedSource(),
        new OneOffMoneyForRunningCost(),
        new CapitalRevenueMixed(),
        new StfIsNotTransformation(),
        new PublicHealthGrantHolder(),
        new PublicHealthGrantPurpose(),
        new PublicHealthGrantHeldFlat(),
        new PooledFundParticulars(),
        new PooledFundParties(),
        new BcfIncomplete(),
        new SolutionsNotBacked(),
        new OverFundedProgramme(),
        new TransformationMoneyForOperations(),
        new IdleBudget(),
        new UnconfirmedMoney(),
        new PooledFundHost(),
        new PooledFundContributions(),
        new PooledFundServices(),
        new CouncilPaysForAssets(),
        new TrustPaysForSocialCare(),
        new BcfDischargeFunding(),
        new BcfMinimumNotStated(),
        new CareOnShrinkingCouncilMoney(),
    ];
}
