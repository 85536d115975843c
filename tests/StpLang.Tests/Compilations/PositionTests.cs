using StpLang.Analysis.Rules;
using StpLang.Symbols;
using StpLang.Tests.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Tests.Compilations;

/// <summary>What can be written where.</summary>
public class PositionTests
{
    private const string Plan = """
        plan p { footprint: "x"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county { kind: county_council }
        let uplift = 2%
        let who = county
        budget grant { kind: other  holder: county  amount: { 2016/17..2020/21: £2m } }
        programme falls {
          kind: prevention
          outcome hips { unit: "each"  gap: care_and_quality  direction: up  baseline: { 2015/16: 1 } }
        }

        """;

    public static TheoryData<string> Plans => ExamplePlans.All;

    public static TheoryData<string> SoundPlans => ExampleTests.Sound;

    [Theory]
    // Members: of a file, of a block, begun and not.
    [InlineData("$0", "Member")]
    [InlineData("prog$0", "Member")]
    [InlineData("budget g { }\n$0\nbudget h { }", "Member")]
    [InlineData("budget g { $0 }", "Member of budget")]
    [InlineData("budget g { $0", "Member of budget")]
    [InlineData("budget g { ki$0 }", "Member of budget")]
    [InlineData("budget g { ki$0: other }", "Member of budget")]
    [InlineData("budget g { kind: other $0 }", "Member of budget")]
    [InlineData("budget g {\n  kind: other\n  $0\n}", "Member of budget")]
    [InlineData("budget g {\n  kind: other\n  ho$0\n}", "Member of budget")]
    [InlineData("budget g { amount: { 2016/17: £2m } $0 }", "Member of budget")]
    [InlineData("budget g { accepts STP2005 { $0 } }", "Member of accepts")]
    [InlineData("programme q { from grant: { } $0 }", "Member of programme")]
    [InlineData("programme q { with: [county] $0 }", "Member of programme")]
    [InlineData("programme q { fr$0om grant: { } }", "Member of programme")]
    [InlineData("programme q { outcome o { } }$0", "Member")]
    // Headers.
    [InlineData("budget $0", "NewName in budget")]
    [InlineData("budget g$0", "NewName in budget")]
    [InlineData("budget g $0", "Title in budget")]
    [InlineData("budget g \"$0\" { }", "Title in budget")]
    [InlineData("budget g \"Grant\" $0", "None")]
    [InlineData("milestone $0", "Title in milestone")]
    [InlineData("gap $0", "None in gap")]
    [InlineData("let $0", "NewName in let")]
    [InlineData("let x $0", "None")]
    [InlineData("include $0", "Path in include")]
    [InlineData("include \"par$0", "Path in include")]
    [InlineData("include \"par$0ts.stp\"", "Path in include")]
    [InlineData("programme q { from $0", "Value in from: a budget or a pool")]
    [InlineData("programme q { from $0 }", "Value in from: a budget or a pool")]
    [InlineData("programme q { from gr$0: { } }", "Value in from: a budget or a pool")]
    [InlineData("programme q { from grant $0", "None")]
    [InlineData("programme q { from $0: { } }", "Value in from: a budget or a pool")]
    [InlineData("programme q { kind $0: prevention }", "None")]
    [InlineData("relationship $0", "Value in relationship: a partner")]
    [InlineData("relationship county $0", "None")]
    [InlineData("relationship county with $0", "Value in relationship: a partner")]
    [InlineData("relationship county with cou$0 { }", "Value in relationship: a partner")]
    [InlineData("relationship county wi$0th county { }", "None")]
    [InlineData("plan q { covers $0 { } }", "Value in covers: a partner")]
    [InlineData("budget g { accepts $0", "Rule in accepts")]
    [InlineData("budget g { accepts STP$0 { } }", "Rule in accepts")]
    // Values.
    [InlineData("budget g { kind: $0 }", "Value in budget: a kind of budget for kind")]
    [InlineData("budget g { kind:$0 }", "Value in budget: a kind of budget for kind")]
    [InlineData(
        "budget g {\n  kind: $0\n  holder: county\n}",
        "Value in budget: a kind of budget for kind"
    )]
    [InlineData("budget g { kind: oth$0 }", "Value in budget: a kind of budget for kind")]
    [InlineData("budget g { kind: $0other }", "Value in budget: a kind of budget for kind")]
    [InlineData("budget g { holder: $0 }", "Value in budget: a partner for holder")]
    [InlineData("budget g { recurrent: $0 }", "Value in budget: yes or no for recurrent")]
    [InlineData("budget g { hoder: $0 }", "Value in budget: a partner for holder")]
    [InlineData("budget g { nonsense: $0 }", "Value in budget")]
    [InlineData("programme q { cost: $0 }", "Value in programme: money by year for cost")]
    [InlineData("programme q { from grant: $0 }", "Value in from: money by year for amount")]
    [InlineData(
        "programme q { intervention: \"in $0words\" }",
        "Value in programme: text for intervention"
    )]
    [InlineData("programme q { intervention: \"in words\"$0 }", "Member of programme")]
    [InlineData("let x = $0", "Value in let")]
    // Lists.
    [InlineData("programme q { with: $0 }", "Value in programme: a list of partners for with")]
    [InlineData("programme q { with: [$0] }", "Value in programme: a partner for with")]
    [InlineData("programme q { with: [$0", "Value in programme: a partner for with")]
    [InlineData("programme q { with: [county, $0] }", "Value in programme: a partner for with")]
    [InlineData("programme q { with: [county, co$0] }", "Value in programme: a partner for with")]
    [InlineData("programme q { with: [county $0] }", "Value in programme: a partner for with")]
    [InlineData("programme q { lead: [$0] }", "Value in programme: a partner for lead")]
    [InlineData(
        "programme q { addresses: [$0] }",
        "Value in programme: a condition a programme addresses for addresses"
    )]
    // Series.
    [InlineData("programme q { cost: {$0} }", "Value in programme: a range of years for cost")]
    [InlineData(
        "programme q { cost: { 2017$0 } }",
        "Value in programme: a range of years for cost"
    )]
    [InlineData(
        "programme q { cost: { 2017/18..$0 } }",
        "Value in programme: a financial year for cost"
    )]
    [InlineData("programme q { cost: { 2017/18 $0 } }", "None")]
    [InlineData("programme q { cost: { 2017/18: $0 } }", "Value in programme: money for cost")]
    [InlineData("programme q { cost: { 2017/18: £$0 } }", "Value in programme: money for cost")]
    [InlineData(
        "programme q { cost: { 2017/18: £2m, $0 } }",
        "Value in programme: a range of years for cost"
    )]
    [InlineData(
        "programme q { cost: { 2017/18: £2m, 2018/19: $0 } }",
        "Value in programme: money for cost"
    )]
    [InlineData(
        "programme q { outcome o { baseline: { 2017/18: $0 } } }",
        "Value in outcome for baseline"
    )]
    [InlineData(
        "programme q { outcome o { baseline: { 2017/18: 2%, 2018/19: $0 } } }",
        "Value in outcome: a percentage for baseline"
    )]
    // Operations, functions, paths.
    [InlineData("programme q { cost: 2% of $0 }", "Value in programme for cost")]
    [InlineData("programme q { cost: 2% of gr$0 }", "Value in programme for cost")]
    [InlineData("programme q { cost: grant.amount + ($0) }", "Value in programme for cost")]
    [InlineData("programme q { cost: max($0) }", "Value in programme for cost")]
    [InlineData("programme q { cost: max(grant.amount, $0) }", "Value in programme for cost")]
    [InlineData("programme q { cost: max(grant.amount $0) }", "None")]
    [InlineData(
        "programme q { cost: ma$0x(grant.amount) }",
        "Value in programme: money by year for cost"
    )]
    [InlineData("programme q { cost: grant.$0 }", "Step in programme of budget grant for cost")]
    [InlineData("programme q { cost: grant.am$0 }", "Step in programme of budget grant for cost")]
    [InlineData(
        "programme q { cost: falls.hips.$0 }",
        "Step in programme of outcome falls.hips for cost"
    )]
    [InlineData("programme q { cost: nothing.$0 }", "Step in programme for cost")]
    [InlineData(
        "programme q { cost: { 2017/18: grant.amount[$0] } }",
        "Value in programme: a financial year for cost"
    )]
    [InlineData("programme q { cost: { 2017/18: grant.amount[2017/18 $0] } }", "None")]
    // Comments.
    [InlineData("// so $0it is", "Comment")]
    [InlineData("budget g { } // so it is$0\n", "Comment")]
    [InlineData("budget g { } // so it is\n$0", "Member")]
    [InlineData("budget g { // $0\n kind: other }", "Comment")]
    [InlineData("/// $0\nbudget g { }", "Comment")]
    // Stray text.
    [InlineData("budget g { kind: other ) $0 }", "Member of budget")]
    [InlineData("holder: $0", "Value")]
    [InlineData("{ $0 }", "Member")]
    public void What_can_be_written(string marked, string expected)
    {
        var mark = AnnotatedText.Parse(marked);
        var tree = SyntaxTree.Parse(Plan + mark.Text);
        var model = Compilation.Create(tree).GetSemanticModel(tree, StandardRules.Catalogue);
        Assert.Equal(
            expected,
            Describe(model.GetPositionContext(Plan.Length + mark.Position!.Value))
        );
    }

    [Theory]
    [InlineData(
        "budget g { $0kind: other }",
        "holder amount recurrent spend status ring_fenced_for source illustrative"
    )]
    [InlineData(
        "budget g { holder: county  $0  kind: other }",
        "amount recurrent spend status ring_fenced_for source illustrative"
    )]
    [InlineData(
        "budget g { kin$0d: other  holder: county }",
        "kind amount recurrent spend status ring_fenced_for source illustrative"
    )]
    [InlineData("accepts STP2005 { $0 }", "because until")]
    [InlineData("$0", "")]
    public void The_properties_that_are_not_given_yet(string marked, string expected) =>
        Assert.Equal(expected, string.Join(' ', At(marked).Properties));

    [Theory]
    [InlineData("programme q { $0 }", "from cohort evidence outcome milestone accepts")]
    [InlineData(
        "governance { involves county { development { }  $0 } }",
        "stance implementation accepts"
    )]
    [InlineData(
        "governance { involves county { devel$0opment { } } }",
        "stance development implementation accepts"
    )]
    [InlineData("accepts STP2005 { $0 }", "")]
    public void The_declarations_that_can_stand_there(string marked, string expected) =>
        Assert.Equal(expected, string.Join(' ', At(marked).Declarations));

    [Fact]
    public void At_the_top_stands_what_can_but_no_second_plan_or_gap()
    {
        var top = PlanVocabulary.TopLevel.Where(each => each.Keyword != "plan").ToList();
        Assert.Equal(top, At("ga$0p { }\n").Declarations);
        Assert.Equal(top.Where(each => each.Keyword != "gap"), At("gap { }\n$0").Declarations);
    }

    [Theory]
    [InlineData("budget g { holder: $0 }", "county who")]
    [InlineData("programme q { from $0 }", "grant")]
    [InlineData("programme q { with: [$0] }", "county who")]
    [InlineData("budget g { status: $0 }", "confirmed conditional bid")]
    [InlineData(
        "programme q { cost: grant.$0 }",
        "amount holder illustrative kind recurrent ring_fenced_for source spend status"
    )]
    [InlineData("budget g { recurrent: $0 }", "county falls falls.hips g grant p")]
    [InlineData("programme q { cost: { 2017/18: grant.amount[$0] } }", "falls p q")]
    [InlineData(
        "budget g { $0 }",
        "accepts amount holder illustrative kind recurrent ring_fenced_for source spend status"
    )]
    [InlineData("budget $0", "")]
    public void The_words_to_choose_from(string marked, string expected)
    {
        var mark = AnnotatedText.Parse(marked);
        var tree = SyntaxTree.Parse(Plan + mark.Text);
        var model = Compilation.Create(tree).GetSemanticModel(tree, StandardRules.Catalogue);
        var names = model.LookupSymbols(Plan.Length + mark.Position!.Value).Select(s => s.Name);
        Assert.Equal(
            expected
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_is_written_is_what_a_word_would_replace()
    {
        Assert.Equal("ho", At("budget g { ho$0 }").Token.Text);
        Assert.Equal(2, At("budget g { ho$0 }").Span.Length);
        Assert.Equal(6, At("budget g { ho$0lder: }").Span.Length);
        Assert.Equal(0, At("budget g { $0holder: }").Span.Length);
        Assert.Equal("{", At("budget g { $0holder: }").Token.Text);
        Assert.Equal(SyntaxKind.None, new PositionContext().Token.Kind);
    }

    /// <summary>Whatever the author of an example wrote could have been chosen there, whole or not begun.</summary>
    [Theory]
    [MemberData(nameof(SoundPlans))]
    public void Each_word_of_an_example_is_among_those_to_choose_from(string path)
    {
        var compilation = ExamplePlans.Compile(path);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree, StandardRules.Catalogue);
            foreach (var token in tree.Root.DescendantTokens())
            {
                var info = model.GetSymbolInfo(token);
                if (IsChosen(info))
                {
                    Assert.Contains(info.Symbol, model.LookupSymbols(token.Span.End));
                }
            }
        }
    }

    /// <summary>Without the word, it is still among those to choose from.</summary>
    [Theory]
    [MemberData(nameof(SoundPlans))]
    public void Each_word_of_an_example_can_be_chosen_where_it_is_still_to_be_written(string path)
    {
        var compilation = ExamplePlans.Compile(path);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree, StandardRules.Catalogue);
            foreach (var token in tree.Root.DescendantTokens())
            {
                var info = model.GetSymbolInfo(token);
                if (!IsChosen(info) || info.Symbol is FunctionSymbol)
                {
                    continue;
                }

                var changed = tree.WithChange(new TextChange(token.Span, ""));
                var without = compilation.WithTree(tree, changed);
                var words = without
                    .GetSemanticModel(changed, StandardRules.Catalogue)
                    .LookupSymbols(token.Span.Start)
                    .Select(symbol => symbol.ToString());
                Assert.True(
                    words.Contains(info.Symbol!.ToString()),
                    $"{tree.LocationOf(token.Span)} {info.Symbol}"
                );
            }
        }
    }

    /// <summary>In a text that ends before the word, it is still among those to choose from.</summary>
    [Theory]
    [MemberData(nameof(SoundPlans))]
    public void Each_word_of_the_language_can_be_chosen_at_the_end_of_what_is_written(string path)
    {
        const int most = 4_000;
        var root = ExamplePlans.Compile(path).SyntaxTrees[0];
        var model = Compilation.Create(root).GetSemanticModel(root, StandardRules.Catalogue);
        foreach (var token in root.Root.DescendantTokens().Where(t => t.Span.End < most))
        {
            var info = model.GetSymbolInfo(token);
            if (!IsChosen(info) || info.Symbol is FunctionSymbol or DeclaredSymbol)
            {
                continue;
            }

            var begun = SyntaxTree.Parse(root.Text.ToString()[..token.Span.Start]);
            var words = Compilation
                .Create(begun)
                .GetSemanticModel(begun, StandardRules.Catalogue)
                .LookupSymbols(token.Span.Start);
            Assert.True(
                words.Contains(info.Symbol!),
                $"{root.LocationOf(token.Span)} {info.Symbol}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_position_of_an_example_is_some_place(string path)
    {
        var compilation = ExamplePlans.Compile(path);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree, StandardRules.Catalogue);
            for (var position = 0; position <= tree.Text.Length; position++)
            {
                var place = model.GetPositionContext(position);
                Assert.InRange(position, place.Span.Start, place.Span.End);
                Assert.InRange(place.Token.Span.Start, 0, position);
            }
        }
    }

    /// <summary>Whatever the text, each position is some place, each word stands for something or nothing, and what is offered has a name.</summary>
    [Fact]
    public void Every_position_of_any_text_is_some_place() =>
        Parallel.For(
            0,
            Scale.Of(5_000),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                const int most = 40;
                var tree = SyntaxTree.Parse(new RandomText(seed).Next());
                var model = Compilation
                    .Create(tree)
                    .GetSemanticModel(tree, StandardRules.Catalogue);
                var step = Math.Max(1, tree.Text.Length / most);
                for (var at = seed % step; at <= tree.Text.Length; at += step)
                {
                    var place = model.GetPositionContext(at);
                    Assert.InRange(at, place.Span.Start, place.Span.End);
                    Assert.All(
                        model.LookupSymbols(at).Take(most),
                        symbol => Assert.NotEmpty(symbol.Name)
                    );
                }

                Assert.All(
                    tree.Root.DescendantTokens(),
                    token =>
                        Assert.True(
                            model.GetSymbolInfo(token) is { Symbol: null } or { Candidates: [] }
                        )
                );
            }
        );

    // Words that an author picks; not new names, and not what the language has always the same.
    private static bool IsChosen(SymbolInfo info) =>
        info is { Symbol: not (null or FileSymbol), IsDeclaration: false }
        && info.Symbol is not FunctionSymbol { Definition.IsInfix: true };

    private static PositionContext At(string marked)
    {
        var mark = AnnotatedText.Parse(marked);
        var tree = SyntaxTree.Parse(Plan + mark.Text);
        return Compilation
            .Create(tree)
            .GetSemanticModel(tree, StandardRules.Catalogue)
            .GetPositionContext(Plan.Length + mark.Position!.Value);
    }

    private static string Describe(PositionContext place)
    {
        var text = place.Kind.ToString();
        text += place switch
        {
            { Kind: PlaceKind.Member, Declaration: { } around } => $" of {around}",
            { Declaration: { } around } => $" in {around}",
            _ => "",
        };
        text += place.Owner is { } owner ? $" of {owner}" : "";
        text += place.Type is { } type ? $": {type.Describe()}" : "";
        return text + (place.Property is { } property ? $" for {property}" : "");
    }
}
