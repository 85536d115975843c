using StpLang.Analysis.Rules;
using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Tests.Generators;
using StpLang.Tests.Syntax;

namespace StpLang.Tests.Compilations;

/// <summary>Every word that stands for a symbol, and what comes of writing another in its place.</summary>
public class ReferenceTests
{
    public static TheoryData<string> Plans => ExamplePlans.All;

    [Theory]
    [InlineData(
        """
            partner [|$0county|] { kind: county_council }
            plan p { covers [|county|] { }  lead: [|county|] }
            relationship [|county|] with [|county|] { }
            programme county_lead { lead: [|county|]  with: [[|county|], other]  intervention: "county" } // county
            programme q { ledd: [|county|]  leading: [[|county|]] }
            """
    )]
    [InlineData(
        """
            programme [|falls|] { outcome hips { target: [|falls|].hips.baseline }  cost: [|falls|].saving  addresses: [falls] }
            risk r { about: [[|$0falls|], falls2] }
            """
    )]
    [InlineData(
        """
            programme falls { outcome [|hips|] { target: falls.[|$0hips|].baseline } }
            programme hips { outcome falls { target: hips.falls.baseline } }
            let x = falls.[|hips|].target
            """
    )]
    [InlineData("let [|rate|] = 2%\nlet x = [|$0rate|] of [|rate|].x\nlet rate = 3%")]
    [InlineData("let rate = 2%\nlet x = rate\nlet [|$0rate|] = 3%")]
    [InlineData(
        """
            programme q { [|$0lead|]: county  [|lead|]: ccg }
            programme r { [|lead|]: q.lead }
            let x = q.[|lead|]
            plan p { lead: county }
            """
    )]
    [InlineData(
        """
            budget q { kind: [|$0other|] }
            budget r { kind: [|other|]  knid: [|other|] }
            partner other { kind: other_body }
            """
    )]
    [InlineData("let x = [|$0total|](y)\nlet total = [|total|]([|total|](z))")]
    [InlineData("let x = 2% [|$0of|] y\nlet of = 2%")]
    [InlineData("[|$0budget|] a { }\n[|budget|] budget { }")]
    [InlineData(
        """
            programme q { accepts [|$0STP2005|] { }  accepts [|underfunded_programme|] { }  accepts STP2006 { } }
            accepts [|STP2005|] { }
            """
    )]
    public void The_words_that_stand_for_a_symbol(string marked)
    {
        var text = AnnotatedText.Parse(marked);
        var tree = SyntaxTree.Parse(text.Text);
        var compilation = Compilation.Create(tree);
        var model = compilation.GetSemanticModel(tree, StandardRules.Catalogue);
        var symbol = model.GetSymbolInfo(tree.Root.FindToken(text.Position!.Value)).Symbol!;
        Assert.Equal(text.Spans, compilation.FindReferences(symbol).Select(r => r.Location.Span));
        Assert.Equal(text.Spans, model.FindReferences(symbol).Select(r => r.Location.Span));
    }

    [Fact]
    public void References_are_found_in_every_file_and_the_declaration_is_told_from_them()
    {
        var compilation = TestPlans.Of(
            ("plan.stp", "plan p { lead: county }\ninclude \"a.stp\"\n"),
            ("a.stp", "partner county { }\ninclude \"b.stp\"\n"),
            ("b.stp", "programme q { lead: county }\n")
        );
        var county = compilation.Names.Find("county")!;
        Assert.Equal(
            ["plan.stp(1,16) False", "a.stp(1,9) True", "b.stp(1,21) False"],
            compilation.FindReferences(county).Select(r => $"{r.Location} {r.IsDeclaration}")
        );
    }

    [Fact]
    public void A_search_can_be_stopped()
    {
        var compilation = TestPlans.Of(("plan.stp", TestPlans.Plan));
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            compilation
                .FindReferences(compilation.Names.Find("exampleshire")!, stopped.Token)
                .ToList()
        );
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void In_an_example_references_are_the_words_that_stand_for_a_symbol(string path) =>
        AssertReferences(ExamplePlans.Compile(path), path);

    /// <summary>Mutated plans of several files: nothing is missed and nothing is too much.</summary>
    [Fact]
    public void In_any_plan_references_are_the_words_that_stand_for_a_symbol() =>
        Parallel.For(
            0,
            Scale.Of(2_000),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var random = new Random(seed);
                var path = ExamplePlans.All.ElementAt(seed % ExamplePlans.All.Count).Data;
                var texts = ExamplePlans.TextsOf(ExamplePlans.Compile(path));
                var changed = texts.Keys.ElementAt(random.Next(texts.Count));
                texts[changed] =
                    random.Next(8) == 0
                        ? RandomPlan.Text(seed)
                        : Mutation.Of(texts[changed], random);
                var compilation = TestPlans.Of([.. texts.Select(text => (text.Key, text.Value))]);
                AssertReferences(compilation, $"seed {seed}");
            }
        );

    /// <summary>After any edits, what was kept of declarations that did not change still holds.</summary>
    [Fact]
    public void After_edits_words_stand_for_what_they_stand_for_in_a_plan_made_anew() =>
        Parallel.For(
            0,
            Scale.Of(1_000),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var random = new Random(seed);
                var edits = new RandomText(seed);
                var path = ExamplePlans.All.ElementAt(seed % ExamplePlans.All.Count).Data;
                var compilation = TestPlans.Of([
                    .. ExamplePlans
                        .TextsOf(ExamplePlans.Compile(path))
                        .Select(text => (text.Key, text.Value)),
                ]);
                for (var i = 0; i < 10; i++)
                {
                    var tree = compilation.SyntaxTrees[random.Next(compilation.SyntaxTrees.Length)];
                    var edit = edits.Edit(tree.Text.ToString());
                    var changed = tree.WithChange(
                        new TextChange(new TextSpan(edit.Start, edit.Length), edit.Replacement)
                    );
                    compilation = compilation.WithTree(tree, changed);
                    var anew = TestPlans.Of([
                        .. ExamplePlans.TextsOf(compilation).Select(text => (text.Key, text.Value)),
                    ]);
                    Assert.True(
                        Words(anew).SequenceEqual(Words(compilation)),
                        $"seed {seed}, edit {i}"
                    );
                }
            }
        );

    /// <summary>Another name in every place: the plan means the same, and only the name is another.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void With_another_name_in_every_place_a_plan_means_the_same(string path)
    {
        const string name = "quite_another_name";
        var before = ExamplePlans.Compile(path);
        Assert.SkipWhen(IsNoText(before), "What is no text has no names.");
        var again = before.Names.Repeated.Values.Select(each => each[0]).ToHashSet();
        foreach (var symbol in before.Names.Symbols.Except(again))
        {
            var texts = ExamplePlans.TextsOf(before);
            foreach (var inFile in before.FindReferences(symbol).GroupBy(r => r.Location.FilePath))
            {
                texts[inFile.Key] = inFile
                    .First()
                    .Location.Text.WithChanges(
                        inFile.Select(r => new TextChange(r.Location.Span, name))
                    )
                    .ToString();
            }

            var after = TestPlans.Of([.. texts.Select(text => (text.Key, text.Value))]);
            var last = symbol.Name[(symbol.Name.LastIndexOf('.') + 1)..];
            Assert.True(
                before
                    .GetDiagnostics()
                    .Select(d => d.Descriptor.Id)
                    .SequenceEqual(after.GetDiagnostics().Select(d => d.Descriptor.Id)),
                symbol.ToString()
            );
            Assert.True(
                ModelText.Of(before, withPlaces: false)
                    == ModelText.Of(after, withPlaces: false).Replace(name, last),
                symbol.ToString()
            );
        }
    }

    [Fact]
    public void The_words_of_a_range()
    {
        const string text = """
            partner a { kind: ccg }
            programme q { [|lead: a  with: [b]|] }
            partner c { kind: ccg }
            """;
        var marked = AnnotatedText.Parse(text);
        var tree = SyntaxTree.Parse(marked.Text);
        var model = Compilation.Create(tree).GetSemanticModel(tree);
        Assert.Equal(
            ["lead property programme.lead", "a partner a", "with property programme.with", "b -"],
            model
                .GetSymbols(marked.Span)
                .Select(word =>
                    $"{tree.Text.ToString(word.Span)} {SymbolTests.Describe(word.Info)}"
                )
        );
        Assert.Equal(
            tree.Root.DescendantTokens()
                .Select(token => (token.Span, model.GetSymbolInfo(token)))
                .Where(word => word.Item2 != SymbolInfo.None),
            model.GetSymbols().Where(word => word.Info != SymbolInfo.None)
        );
    }

    private static bool IsNoText(Compilation compilation) =>
        compilation.GetDiagnostics().Any(d => d.Descriptor == SyntaxRules.NotText);

    private static void AssertReferences(Compilation compilation, string because)
    {
        var expected = Tokens(compilation)
            .Where(word => word.Info.Symbol is not null)
            .ToLookup(
                word => word.Info.Symbol!,
                word => new SymbolReference(word.Location, word.Info.IsDeclaration)
            );
        foreach (var symbol in compilation.Names.Symbols)
        {
            Assert.True(
                expected[symbol].SequenceEqual(compilation.FindReferences(symbol)),
                $"{because}: {symbol}"
            );
        }

        foreach (var words in expected)
        {
            Assert.True(
                words.SequenceEqual(compilation.FindReferences(words.Key)),
                $"{because}: {words.Key}"
            );
        }
    }

    private static IEnumerable<(Location Location, SymbolInfo Info)> Tokens(
        Compilation compilation
    ) =>
        compilation.SyntaxTrees.SelectMany(tree =>
        {
            var model = compilation.GetSemanticModel(tree, StandardRules.Catalogue);
            return tree
                .Root.DescendantTokens()
                .Select(token => (tree.LocationOf(token.Span), model.GetSymbolInfo(token)));
        });

    private static IEnumerable<string> Words(Compilation compilation) =>
        Tokens(compilation).Select(word => $"{word.Location} {SymbolTests.Describe(word.Info)}");
}
