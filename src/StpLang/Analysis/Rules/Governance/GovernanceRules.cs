using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Governance;

/// <summary>The rules on governance.</summary>
internal static class GovernanceRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new DecisionWithoutOwner(),
        new BoardHasNoPower(),
        new DelegationIncomplete(),
        new DelegationExpired(),
        new BoardUnbalanced(),
        new QuorumOrVotingUnclear(),
        new ConflictNotDeclared(),
        new NoGovernance(),
        new DecisionWithoutPower(),
        new DelegationLimitExceeded(),
        new FunctionNotDelegated(),
        new DelegationWithoutPower(),
        new BoardFormNotStated(),
        new ReportsInCircle(),
        new DeliveryBoardReportsToNobody(),
    ];
}
