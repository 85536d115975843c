using System.Collections.Immutable;
using StpLang.Analysis.Rules.Codes;
using StpLang.Analysis.Rules.Councils;
using StpLang.Analysis.Rules.Engagement;
using StpLang.Analysis.Rules.Figures;
using StpLang.Analysis.Rules.Funding;
using StpLang.Analysis.Rules.Governance;
using StpLang.Analysis.Rules.JointWorking;
using StpLang.Analysis.Rules.Outcomes;
using StpLang.Analysis.Rules.Prevention;
using StpLang.Analysis.Rules.Services;

namespace StpLang.Analysis;

/// <summary>The rules that come with the language.</summary>
public static class StandardRules
{
    private static ImmutableArray<Rule> _all;

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<Rule> All =>
        _all.IsDefault
            ? _all = [
                .. CodesRules.All,
                .. FundingRules.All,
                .. PreventionRules.All,
                .. CouncilsRules.All,
                .. GovernanceRules.All,
                .. JointWorkingRules.All,
                .. EngagementRules.All,
                .. OutcomesRules.All,
                .. ServicesRules.All,
                .. FiguresRules.All,
            ]
            : _all;
}
