using static StpLang.Grammar.StpParser;

namespace StpLang.Syntax.Parsing;

/// <summary>The node each rule of the grammar makes; none for those that only group alternatives.</summary>
internal static class RuleKinds
{
    public static SyntaxKind[] Make()
    {
        var kinds = new SyntaxKind[ruleNames.Length];
        kinds[RULE_file] = SyntaxKind.File;
        kinds[RULE_block] = SyntaxKind.Block;
        kinds[RULE_property] = SyntaxKind.Property;
        kinds[RULE_include] = SyntaxKind.Include;
        kinds[RULE_let] = SyntaxKind.Let;
        kinds[RULE_plan] = SyntaxKind.Plan;
        kinds[RULE_partner] = SyntaxKind.Partner;
        kinds[RULE_budget] = SyntaxKind.Budget;
        kinds[RULE_pool] = SyntaxKind.Pool;
        kinds[RULE_gap] = SyntaxKind.Gap;
        kinds[RULE_programme] = SyntaxKind.Programme;
        kinds[RULE_governance] = SyntaxKind.Governance;
        kinds[RULE_relationship] = SyntaxKind.Relationship;
        kinds[RULE_engagement] = SyntaxKind.Engagement;
        kinds[RULE_risk] = SyntaxKind.Risk;
        kinds[RULE_covers] = SyntaxKind.Covers;
        kinds[RULE_milestone] = SyntaxKind.Milestone;
        kinds[RULE_member] = SyntaxKind.Member;
        kinds[RULE_contribution] = SyntaxKind.Contribution;
        kinds[RULE_from] = SyntaxKind.From;
        kinds[RULE_cohort] = SyntaxKind.Cohort;
        kinds[RULE_evidence] = SyntaxKind.Evidence;
        kinds[RULE_outcome] = SyntaxKind.Outcome;
        kinds[RULE_board] = SyntaxKind.Board;
        kinds[RULE_interest] = SyntaxKind.Interest;
        kinds[RULE_decision] = SyntaxKind.Decision;
        kinds[RULE_delegation] = SyntaxKind.Delegation;
        kinds[RULE_involves] = SyntaxKind.Involves;
        kinds[RULE_development] = SyntaxKind.Development;
        kinds[RULE_implementation] = SyntaxKind.Implementation;
        kinds[RULE_accepts] = SyntaxKind.Accepts;
        kinds[RULE_title] = SyntaxKind.Title;
        kinds[RULE_group] = SyntaxKind.GroupExpression;
        kinds[RULE_list] = SyntaxKind.ListExpression;
        kinds[RULE_series] = SyntaxKind.SeriesExpression;
        kinds[RULE_entry] = SyntaxKind.SeriesEntry;
        return kinds;
    }
}
