using System.Collections.Immutable;
using StpLang.Services.Navigation;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Navigation;

/// <summary>Where a word leads: from the caret <c>$0</c> to the places marked.</summary>
public class NavigationTests
{
    [Theory]
    // A name.
    [InlineData("partner [|county|] { kind: ccg }\nplan p { lead: $0county }")]
    [InlineData("partner [|county|] { kind: ccg }\nplan p { lead: county$0 }")]
    [InlineData("partner [|coun$0ty|] { kind: ccg }")]
    [InlineData("budget [|grant|] { }\nprogramme q { from $0grant: { } }")]
    [InlineData("let [|rate|] = 2%\nlet x = $0rate of y")]
    [InlineData("programme falls { outcome [|hips|] { } }\nlet x = falls.hi$0ps.baseline")]
    [InlineData("programme [|falls|] { outcome hips { } }\nlet x = fa$0lls.hips.baseline")]
    // In another file, and the file itself.
    [InlineData("include \"a.stp\"\nplan p { lead: $0county }\n=== a.stp\npartner [|county|] { }")]
    [InlineData("include \"$0a.stp\"\nplan p { }\n=== a.stp\n[||]partner county { }")]
    // A property behind a dot leads to its value, or where that is not given to whose it would be.
    [InlineData("budget grant { [|amount|]: { 2016/17: £2m } }\nlet x = grant.$0amount")]
    [InlineData("budget [|grant|] { }\nlet x = grant.$0amount")]
    [InlineData("budget grant { [|am$0ount|]: { 2016/17: £2m } }")]
    // Nothing to go to.
    [InlineData("plan p { lead: $0nobody }")]
    [InlineData("$0plan p { }")]
    [InlineData("budget grant { kind: $0other }")]
    [InlineData("let x = $0£2m")]
    [InlineData("include \"$0missing.stp\"")]
    [InlineData("$0")]
    public void The_definition(string marked) =>
        AssertLeads(marked, NavigationService.GetDefinition);

    [Theory]
    [InlineData("budget [|grant|] { amount: { 2016/17: £2m } }\nlet x = grant.$0amount")]
    [InlineData("budget [|grant|] { am$0ount: { 2016/17: £2m } }")]
    [InlineData("budget [|grant|] { }\nprogramme q { from $0grant: { } }")]
    public void The_declaration(string marked) =>
        AssertLeads(marked, NavigationService.GetDeclaration);

    [Theory]
    [InlineData("partner [|county|] { kind: ccg }\nlet lead = county\nplan p { lead: $0lead }")]
    [InlineData("partner [|a|] { }\npartner [|b|] { }\nlet $0both = [a, b]")]
    [InlineData("partner [|county|] { kind: ccg }\nbudget grant { hol$0der: county }")]
    [InlineData("partner [|county|] { }\nbudget g { holder: county }\nlet x = g.$0holder")]
    [InlineData("let [|rate|] = 2%\nlet x = $0rate of y")]
    public void The_declarations_that_a_value_names(string marked) =>
        AssertLeads(marked, NavigationService.GetTypeDefinition);

    [Fact]
    public void A_place_says_how_far_it_goes()
    {
        var files = MarkedWorkspace.Parse(
            "// first\n[|partner county \"County\" { kind: ccg }|] // behind\nplan p { lead: $0county }"
        );
        var target = Assert.Single(
            NavigationService.GetDefinition(
                files.Document,
                files.Position,
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(files.SpansIn("plan.stp").Single(), target.Extent);
        Assert.Equal("county", files.Document.Text.ToString(target.Word));
    }

    [Fact]
    public void Two_plans_that_share_a_file_each_have_a_say()
    {
        var files = MarkedWorkspace.Parse(
            """
            === a.stp
            plan a { }
            include "shared.stp"
            partner [|county|] { kind: ccg }
            === b.stp
            plan b { }
            include "shared.stp"
            partner [|county|] { kind: nhs_trust }
            === shared.stp
            programme falls { lead: $0county }
            """
        );
        AssertPlaces(
            files,
            NavigationService
                .GetDefinition(
                    files.Document,
                    files.Position,
                    TestContext.Current.CancellationToken
                )
                .Select(each => each.Place)
        );
    }

    private static void AssertLeads(
        string marked,
        Func<Document, int, CancellationToken, ImmutableArray<NavigationTarget>> find
    )
    {
        var files = MarkedWorkspace.Parse(marked);
        AssertPlaces(
            files,
            find(files.Document, files.Position, TestContext.Current.CancellationToken)
                .Select(each => each.Place)
        );
    }

    private static void AssertPlaces(
        MarkedWorkspace files,
        IEnumerable<StpLang.Diagnostics.Location> places
    ) => Assert.Equal(files.Marks, places.Select(each => (each.FilePath, each.Span)));
}
