using StpLang.Analysis.Rules;
using StpLang.Symbols;

namespace StpLang.Tests.Compilations;

/// <summary>What words stand for in the places where that is not plain.</summary>
public class SymbolTests
{
    private const string Plan = """
        plan p { footprint: "x"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county { kind: county_council }
        partner ccg { kind: ccg }
        let uplift = 2%
        let both = [county, ccg]
        budget grant { kind: other  holder: county  amount: { 2016/17..2020/21: £2m } }
        programme falls {
          kind: prevention
          outcome hips { unit: "each"  gap: care_and_quality  direction: up  baseline: { 2015/16: 1 } }
        }

        """;

    [Theory]
    // Names in headers.
    [InlineData("relationship $0county with ccg { }", "partner county")]
    [InlineData("relationship county $0with ccg { }", "-")]
    [InlineData("relationship county with $0ccg { }", "partner ccg")]
    [InlineData("programme q { from $0grant: { } }", "budget grant")]
    [InlineData("$0programme q { }", "keyword programme")]
    [InlineData("programme $0q { }", "+ programme q")]
    [InlineData("programme q { outcome $0o { } }", "+ outcome q.o")]
    [InlineData("let $0x = 1", "+ let x")]
    [InlineData("programme q { accepts $0STP2005 { } }", "rule STP2005 underfunded_programme")]
    [InlineData(
        "programme q { accepts $0underfunded_programme { } }",
        "rule STP2005 underfunded_programme"
    )]
    // Properties and choices.
    [InlineData("programme q { $0kind: prevention }", "property programme.kind")]
    [InlineData("programme q { kind: $0prevention }", "kind of programme prevention")]
    [InlineData(
        "programme q { addresses: [falls, $0alcohol] }",
        "condition a programme addresses alcohol"
    )]
    [InlineData("programme q { substantial: $0yes }", "-")]
    // Values.
    [InlineData("programme q { lead: $0county }", "partner county")]
    [InlineData("programme q { with: [county, $0ccg] }", "partner ccg")]
    [InlineData("programme q { with: $0both }", "let both")]
    [InlineData("programme q { cost: $0uplift of grant.amount }", "let uplift")]
    [InlineData("programme q { cost: uplift $0of grant.amount }", "function of")]
    [InlineData("programme q { cost: uplift of $0grant.amount }", "budget grant")]
    [InlineData("programme q { cost: uplift of grant$0.amount }", "-")]
    [InlineData("programme q { cost: uplift of grant.$0amount }", "property budget.amount")]
    [InlineData("programme q { cost: { 2017/18: $0total(grant.amount) } }", "function total")]
    [InlineData(
        "programme q { cost: { 2017/18: grant.$0amount[2017/18] } }",
        "property budget.amount"
    )]
    [InlineData(
        "programme q { cost: { 2017/18: grant.amount[p.$0window] } }",
        "property plan.window"
    )]
    [InlineData("let x = $0falls.hips.baseline", "programme falls")]
    [InlineData("let x = falls.$0hips.baseline", "outcome falls.hips")]
    [InlineData("let x = falls.hips.$0baseline", "property outcome.baseline")]
    [InlineData("let x = $0£2m", "-")]
    [InlineData("let x = $02017/18", "-")]
    [InlineData("let x = \"$0grant\"", "-")]
    // What is of the wrong kind is still what it is.
    [InlineData("programme q { lead: $0grant }", "budget grant")]
    [InlineData("programme q { from $0county: { } }", "partner county")]
    [InlineData("programme q { lead: $0falls.hips }", "programme falls")]
    [InlineData("programme q { lead: falls.$0hips }", "outcome falls.hips")]
    // Misspelt.
    [InlineData("programme q { lead: $0countyy }", "? partner county")]
    [InlineData("programme q { kind: $0preventoin }", "? kind of programme prevention")]
    [InlineData("programme q { $0leed: county }", "? property programme.lead")]
    [InlineData("programme q { leed: $0county }", "partner county")]
    [InlineData("programme q { knid: $0prevention }", "kind of programme prevention")]
    [InlineData("programme q { nonsense: $0county }", "partner county")]
    [InlineData("let x = $0totl(grant.amount)", "? function total")]
    [InlineData("let x = $0upliftt", "? let uplift")]
    [InlineData("let x = grant.$0amuont", "? property budget.amount")]
    [InlineData("let x = falls.$0hipps.baseline", "-")]
    [InlineData("let x = grant.$0amount.more", "property budget.amount")]
    [InlineData("let x = grant.amount.$0more", "-")]
    [InlineData("let x = uplift.$0amount", "-")]
    [InlineData("programme q { lead: $0zzzzzzzzz }", "-")]
    [InlineData("programme q { lead: falls.$0hipps }", "-")]
    [InlineData(
        "programme q { accepts $0underfunded_program { } }",
        "? rule STP2005 underfunded_programme"
    )]
    [InlineData("programme q { accepts $0STP9999 { } }", "-")]
    // Twice.
    [InlineData("partner $0county { }", "+ partner county")]
    [InlineData("programme q { lead: county  lead: $0ccg }", "partner ccg")]
    [InlineData("programme q { lead: county  $0lead: ccg }", "property programme.lead")]
    // In the wrong place or of the wrong shape.
    [InlineData("budget q { outcome $0o { } }", "+ outcome q.o")]
    [InlineData("budget q { outcome o { direction: $0up } }", "direction up")]
    [InlineData("outcome $0o { }", "+ outcome o")]
    [InlineData("programme q { lead: [$0county] }", "partner county")]
    [InlineData("programme q { with: $0county }", "partner county")]
    [InlineData("programme q { kind: [$0prevention] }", "kind of programme prevention")]
    [InlineData("programme q { addresses: $0falls }", "condition a programme addresses falls")]
    [InlineData("programme q { lead: county[$0grant.amount] }", "budget grant")]
    [InlineData("programme q { lead: { 2017/18: $0grant.amount } }", "budget grant")]
    // Broken off.
    [InlineData("programme q { lead: $0county", "partner county")]
    [InlineData("let x = $0grant.", "budget grant")]
    [InlineData("let x = falls.$0hips.", "outcome falls.hips")]
    [InlineData("programme q { lead: $0county. }", "partner county")]
    [InlineData("programme q { cost: 2% of $0grant.amount[", "budget grant")]
    [InlineData("programme q { with: [$0county, ", "partner county")]
    [InlineData("programme q { from $0grant }", "budget grant")]
    [InlineData("relationship $0county with", "partner county")]
    [InlineData("$0word", "-")]
    [InlineData("programme q { $0word }", "-")]
    [InlineData("include \"$0other.stp\"", "-")]
    public void A_word_stands_for(string marked, string expected)
    {
        var mark = AnnotatedText.Parse(marked);
        var tree = SyntaxTree.Parse(Plan + mark.Text);
        var model = Compilation.Create(tree).GetSemanticModel(tree, StandardRules.Catalogue);
        var token = tree.Root.FindToken(Plan.Length + mark.Position!.Value);
        Assert.Equal(expected, Describe(model.GetSymbolInfo(token)));
    }

    [Fact]
    public void An_include_stands_for_a_file_of_the_plan()
    {
        var compilation = TestPlans.Of(
            ("here/plan.stp", "include \"parts/a.stp\"\ninclude \"missing.stp\"\n"),
            ("here/parts/a.stp", "include \"../parts/b.stp\"\ninclude \"../plan.stp\"\n"),
            ("here/parts/b.stp", "")
        );
        Assert.Equal(
            ["file here/parts/a.stp", "-", "file here/parts/b.stp", "file here/plan.stp"],
            compilation.SyntaxTrees.SelectMany(tree =>
                tree.Root.DescendantTokens()
                    .Where(token => token.Kind == SyntaxKind.Text)
                    .Select(
                        compilation.GetSemanticModel(tree, StandardRules.Catalogue).GetSymbolInfo
                    )
                    .Select(Describe)
            )
        );
    }

    [Fact]
    public void A_token_that_is_not_there_stands_for_nothing()
    {
        var tree = SyntaxTree.Parse("programme { from : }\nlet = ");
        var model = Compilation.Create(tree).GetSemanticModel(tree, StandardRules.Catalogue);
        Assert.All(
            tree.Root.DescendantTokens().Where(token => token.IsMissing),
            token => Assert.Equal(SymbolInfo.None, model.GetSymbolInfo(token))
        );
        Assert.Equal(SymbolInfo.None, model.GetSymbolInfo(default));
    }

    internal static string Describe(SymbolInfo info) =>
        info switch
        {
            { Symbol: { } symbol, IsDeclaration: true } => $"+ {symbol}",
            { Symbol: { } symbol } => symbol.ToString(),
            { Candidates.Length: > 0 } => $"? {string.Join(" or ", info.Candidates)}",
            _ => "-",
        };
}
