using StpLang.Services.Lenses;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Lenses;

/// <summary>The lines above declarations.</summary>
public class LensTests
{
    private const string Plan = """
        plan p { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county "The county" { kind: county_council }

        """;

    [Theory]
    [InlineData(
        "budget grant { kind: other  holder: county  amount: { 2016/17..2017/18: £2m } }\nprogramme q { kind: prevention  from grant: { 2017/18: £1.5m } }\npool j { host: county  parties: [county]  contribution grant: { 2016/17: £1m } }",
        "grant: 1 programme and 1 pool draw on it => 5,56 4,38; grant: £1.5m left of £4m => 3,53; j: nothing draws on it => 5,6; j: £1m left of £1m => 5,56"
    )]
    [InlineData(
        "budget grant { kind: other  holder: county  amount: { 2016/17: £2m, 2017/18: £2m } }\nprogramme q { kind: prevention  from grant: { 2017/18: £2.5m } }",
        "grant: 1 programme draws on it => 4,38; grant: overdrawn: £0.5m in 2017/18 => 3,53"
    )]
    [InlineData(
        "budget grant \"The grant\" { kind: other  holder: county  amount: { 2016/17..2017/18: £9m } }\nprogramme q { kind: prevention  cost: { 2016/17..2017/18: £2m }  from grant: { 2016/17: £3m, 2017/18: £1.5m } }",
        "grant: 1 programme draws on it => 4,71; grant: £13.5m left of £18m => 3,65; q: 88% funded by The grant => 4,71"
    )]
    [InlineData(
        "programme q { kind: prevention  cost: { 2016/17: £2m } }",
        "q: not funded => 3,39"
    )]
    [InlineData(
        "programme q { kind: prevention }\ngovernance { board b \"The board\" { }  decision d \"Do it\" { decided_by: [b, county]  about: [q] }  decision e { about: [q] } }",
        "q: decided by The board and The county => 4,48 4,108; b: decides Do it => 4,48"
    )]
    [InlineData(
        "programme q { kind: prevention }\ngovernance { decision d { about: [q] } }",
        "q: nobody is said to decide => 4,23"
    )]
    [InlineData("programme q { kind: prevention }", "")]
    [InlineData("budget {\nprogramme\npool", "")]
    public void A_declaration_tells(string text, string expected)
    {
        var document = MarkedWorkspace.Parse(Plan + text).Document;
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                LensService
                    .GetLenses(document, TestContext.Current.CancellationToken)
                    .Select(lens =>
                        $"{document.Text.ToString(lens.Place)}: {lens.Title} => {string.Join(' ', lens.Targets.Select(target => target.LineSpan.Start))}"
                    )
            )
        );
    }

    [Fact]
    public void A_line_that_is_being_written_does_not_make_lenses_flicker()
    {
        var text =
            Plan
            + "budget grant { kind: other  holder: county  amount: { 2017/18: £2m } }\nprogramme q { kind: prevention  cost: { 2017/18: £2m }  from grant: { 2017/18: £1m } }";
        var ct = TestContext.Current.CancellationToken;
        var workspace = MarkedWorkspace
            .Parse(text)
            .Workspace.WithOpen("plan.stp", SourceText.From(text));
        var before = LensService.GetLenses(workspace.GetDocument("plan.stp", ct)!, ct);
        var place = text.IndexOf("kind: prevention", StringComparison.Ordinal);
        var after = LensService.GetLenses(
            workspace
                .WithChanges("plan.stp", new TextChange(new TextSpan(place, 16), "kind: "))
                .GetDocument("plan.stp", ct)!,
            ct
        );
        Assert.Equal(
            before.Select(lens => (lens.Kind, lens.Title)),
            after.Select(lens => (lens.Kind, lens.Title))
        );
    }

    /// <summary>In every example each line leads somewhere, and stands at a name of the file.</summary>
    [Theory]
    [MemberData(nameof(ExamplePlans.All), MemberType = typeof(ExamplePlans))]
    public void Each_leads_somewhere(string path)
    {
        var ct = TestContext.Current.CancellationToken;
        var workspace = Workspace.Of(new FolderFiles(Repository.PathOf("examples")));
        foreach (var tree in ExamplePlans.Compile(path).SyntaxTrees)
        {
            if (workspace.GetDocument(tree.FilePath, ct) is { } document)
            {
                Assert.All(
                    LensService.GetLenses(document, ct),
                    lens =>
                    {
                        Assert.NotEmpty(lens.Targets);
                        Assert.NotEmpty(document.Text.ToString(lens.Place));
                    }
                );
            }
        }
    }
}
