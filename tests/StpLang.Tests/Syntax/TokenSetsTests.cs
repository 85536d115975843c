using StpLang.Grammar;
using StpLang.Syntax.Parsing;

namespace StpLang.Tests.Syntax;

/// <summary>What the parser knows of the grammar before it asks it is what the grammar says.</summary>
public class TokenSetsTests
{
    [Fact]
    public void A_value_begins_with_what_an_operand_does() =>
        Assert.Equal(
            TypesIn(TokenSets.Values).Append(StpParser.MISSING).Order(),
            FirstOf(StpParser.RULE_operand).Order()
        );

    [Fact]
    public void A_member_begins_with_what_a_block_goes_on_with() =>
        Assert.Equal(
            TypesIn(TokenSets.Members).Order(),
            new[] { StpParser.RULE_declaration, StpParser.RULE_property, StpParser.RULE_block }
                .SelectMany(FirstOf)
                .Append(StpParser.COMMA)
                .Order()
        );

    [Fact]
    public void The_rules_that_go_on_are_those_with_a_choice_in_a_loop() =>
        Assert.Equal(
            TypesIn(TokenSets.Loops).Order(),
            StpParser
                ._ATN.states.OfType<Antlr4.Runtime.Atn.StarBlockStartState>()
                .Where(s => s.NumberOfTransitions > 1)
                .Select(s => s.ruleIndex)
                .Order()
        );

    [Fact]
    public void A_declaration_is_a_rule_of_its_own() =>
        Assert.Equal(
            TypesIn(TokenSets.Declarations).SelectMany(FirstOf).Order(),
            FirstOf(StpParser.RULE_declaration).Order()
        );

    private static IEnumerable<int> FirstOf(int rule) =>
        StpParser._ATN.NextTokens(StpParser._ATN.ruleToStartState[rule]).ToList();

    private static IEnumerable<int> TypesIn(ulong set) =>
        Enumerable.Range(0, 64).Where(type => set.Has(type));
}
