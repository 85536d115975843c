using StpLang.Vocabulary;
using static StpLang.Grammar.StpParser;

namespace StpLang.Syntax.Parsing;

/// <summary>The node each rule of the grammar makes; none for those that only group alternatives.</summary>
internal static class RuleKinds
{
    public static SyntaxKind[] Make()
    {
        var kinds = new SyntaxKind[ruleNames.Length];
        for (var rule = 0; rule < kinds.Length; rule++)
        {
            if (DeclarationTable.Find(ruleNames[rule]) is { } declaration)
            {
                kinds[rule] = SyntaxFacts.NodeKindOf(declaration);
            }
        }

        kinds[RULE_file] = SyntaxKind.File;
        kinds[RULE_block] = SyntaxKind.Block;
        kinds[RULE_property] = SyntaxKind.Property;
        kinds[RULE_title] = SyntaxKind.Title;
        kinds[RULE_group] = SyntaxKind.GroupExpression;
        kinds[RULE_list] = SyntaxKind.ListExpression;
        kinds[RULE_series] = SyntaxKind.SeriesExpression;
        kinds[RULE_entry] = SyntaxKind.SeriesEntry;
        return kinds;
    }
}
