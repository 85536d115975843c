using StpLang.Services.Outline;

namespace StpLang.Tests.Services.Outline;

/// <summary>Declarations found by name and title.</summary>
public class DeclarationSearchTests
{
    private const string Files = """
        === a.stp
        plan a "North" { }
        include "shared.stp"
        let falls = 2%
        === b.stp
        plan b "South" { }
        include "shared.stp"
        === shared.stp
        partner county_council "Exampleshire" { }
        programme falls_prevention "Fewer falls" { outcome hips "Hip fractures" { } }
        programme frailty "Falls clinic" { kind:
        governance { board b_falls "Board" { } }
        """;

    [Theory]
    [InlineData("falls", "falls, falls_prevention, b_falls, frailty")]
    [InlineData("FALLS_P", "falls_prevention")]
    [InlineData("prevention.h", "falls_prevention.hips")]
    [InlineData("falls prev", "falls_prevention")]
    [InlineData("fp", "falls_prevention")]
    [InlineData("coco", "county_council")]
    [InlineData("exam", "county_council")]
    [InlineData("hip", "falls_prevention.hips")]
    [InlineData("north", "a")]
    [InlineData("zzz", "")]
    [InlineData(
        "",
        "a, b, b_falls, county_council, falls, falls_prevention, falls_prevention.hips, frailty"
    )]
    public void What_fits_best_comes_first(string query, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                OutlineService
                    .FindDeclarations(
                        MarkedWorkspace.Parse(Files).Workspace,
                        query,
                        TestContext.Current.CancellationToken
                    )
                    .Select(found => found.Name)
            )
        );

    [Fact]
    public void What_is_found_says_what_it_is_and_where()
    {
        var found = Assert.Single(
            OutlineService.FindDeclarations(
                MarkedWorkspace.Parse(Files).Workspace,
                "hips",
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(
            "Outcome Hip fractures shared.stp(2,52)",
            $"{found.Kind} {found.Title} {found.Place}"
        );
    }
}
