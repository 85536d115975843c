using System.Collections.Immutable;
using StpLang.Services.Navigation;
using StpLang.Symbols;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Navigation;

/// <summary>All places of what a word stands for.</summary>
public class ReferencesTests
{
    public static TheoryData<string> Plans => ExamplePlans.All;

    [Theory]
    [InlineData(
        """
            include "a.stp"
            plan p { lead: [|county|]  illustrative: yes }
            === a.stp
            partner [|coun$0ty|] { kind: county_council } // county
            programme county_lead { lead: [|county|]  intervention: "county"
            """
    )]
    [InlineData("let [|rate|] = 2%\nlet x = [|$0rate|] of y\nlet z = rates")]
    [InlineData("budget q { kind: [|oth$0er|] }\nbudget r { kind: [|other|] }")]
    [InlineData("include \"[|$0a.stp|]\"\n=== a.stp\n// here")]
    [InlineData("let x = $0£2m")]
    [InlineData("let x = $0nobody")]
    public void All_places_of_all_files(string marked)
    {
        var files = MarkedWorkspace.Parse(marked);
        Assert.Equal(
            files.Marks,
            Places(files, includeDeclaration: true).Select(each => Inside(each, files))
        );
    }

    [Fact]
    public void The_declaration_can_be_left_out()
    {
        var files = MarkedWorkspace.Parse("let rate = 2%\nlet x = $0[|rate|] of y");
        Assert.Equal(
            files.Marks,
            Places(files, includeDeclaration: false).Select(each => Inside(each, files))
        );
    }

    /// <summary>A file that both plans include uses the name that each gives: it is one name.</summary>
    [Fact]
    public void Plans_that_share_a_use_share_the_name()
    {
        var files = MarkedWorkspace.Parse(
            """
            === a.stp
            plan a { lead: [|$0county|] }
            include "shared.stp"
            partner [|county|] { kind: ccg }
            === b.stp
            plan b { lead: [|county|] }
            include "shared.stp"
            include "more.stp"
            === c.stp
            plan c { lead: county }
            partner county { kind: ccg }
            === more.stp
            partner [|county|] { kind: nhs_trust }
            === shared.stp
            programme falls { lead: [|county|] }
            """
        );
        Assert.Equal(
            files.Marks,
            Places(files, includeDeclaration: true).Select(each => Inside(each, files))
        );
    }

    /// <summary>What is highlighted is what stands for the same symbol, at every word of every example.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void In_an_example_highlights_are_the_words_of_the_same_symbol(string path)
    {
        var files = Workspace.Of(new FolderFiles(Repository.PathOf("examples")));
        foreach (var tree in ExamplePlans.Compile(path).SyntaxTrees)
        {
            var document = files.GetDocument(tree.FilePath, TestContext.Current.CancellationToken);
            if (document is { Plans.Length: 1 })
            {
                AssertHighlights(document);
            }
        }
    }

    [Theory]
    [InlineData(int.MinValue, "let")]
    [InlineData(-1, "let")]
    [InlineData(13, "rate")]
    [InlineData(int.MaxValue, "rate")]
    public void A_place_outside_the_text_is_taken_as_its_end(int position, string expected)
    {
        var document = MarkedWorkspace.Parse("let rate=rate").Document;
        var word = NavigationService.GetHighlights(
            document,
            position,
            TestContext.Current.CancellationToken
        )[^1];
        Assert.Equal(expected, document.Text.ToString(word.Location.Span));
    }

    private static void AssertHighlights(Document document)
    {
        var model = document.GetSemanticModel(TestContext.Current.CancellationToken);
        foreach (
            var words in model
                .GetSymbols()
                .Where(word => word.Info.Symbol is not null)
                .GroupBy(word => word.Info.Symbol)
        )
        {
            Assert.Equal(
                words.Select(word => word.Span),
                NavigationService
                    .GetHighlights(
                        document,
                        words.Last().Span.Start,
                        TestContext.Current.CancellationToken
                    )
                    .Select(each => each.Location.Span)
            );
        }
    }

    private static ImmutableArray<SymbolReference> Places(
        MarkedWorkspace files,
        bool includeDeclaration
    ) =>
        NavigationService.GetReferences(
            files.Document,
            files.Position,
            includeDeclaration,
            TestContext.Current.CancellationToken
        );

    // The path of an include is marked without its quotes.
    private static (string, TextSpan) Inside(SymbolReference place, MarkedWorkspace files)
    {
        var (path, span) = (place.Location.FilePath, place.Location.Span);
        return files.TextOf(path)[span.Start] == '"'
            ? (path, new TextSpan(span.Start + 1, span.Length - 2))
            : (path, span);
    }
}
