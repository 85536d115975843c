using StpLang.Services.Rename;

namespace StpLang.Tests.Services.Rename;

/// <summary>The paths of includes when files move.</summary>
public class WillRenameFilesTests
{
    private const string Files = """
        === plan.stp
        plan whole { }
        include "money/grants.stp" // the money
        include "money/../governance.stp"
        include "missing.stp"
        === money/grants.stp
        include "more.stp"
        === money/more.stp
        partner county { }
        === governance.stp
        governance { }
        === other.stp
        plan other { }
        include "money/more.stp"
        """;

    [Theory]
    [InlineData(
        "money/more.stp => money/less.stp",
        """money/grants.stp: "less.stp"; other.stp: "money/less.stp" """
    )]
    [InlineData(
        "money/more.stp => more.stp",
        """money/grants.stp: "../more.stp"; other.stp: "more.stp" """
    )]
    [InlineData(
        "money/grants.stp => grants.stp",
        """money/grants.stp: "money/more.stp"; plan.stp: "grants.stp" """
    )]
    [InlineData("money => funds", """other.stp: "funds/more.stp"; plan.stp: "funds/grants.stp" """)]
    [InlineData(
        "money/grants.stp => a \"b\"/c\\d.stp",
        """money/grants.stp: "../money/more.stp"; plan.stp: "a \"b\"/c\\d.stp" """
    )]
    [InlineData("governance.stp => governance.stp", "")]
    [InlineData("missing.stp => found.stp", "")]
    [InlineData("nothing.stp => found.stp", "")]
    [InlineData("plan.stp => whole.stp", "")]
    [InlineData(
        "plan.stp => a/plan.stp",
        """plan.stp: "../money/grants.stp", "../governance.stp" """
    )]
    [InlineData(
        "money/more.stp => a.stp, money/grants.stp => b.stp",
        """money/grants.stp: "a.stp"; other.stp: "a.stp"; plan.stp: "b.stp" """
    )]
    public void Includes_follow(string renames, string expected)
    {
        var edit = RenameService.WillRenameFiles(
            MarkedWorkspace.Parse(Files).Workspace,
            [
                .. renames
                    .Split(", ")
                    .Select(rename => rename.Split(" => "))
                    .Select(rename => new FileRename(rename[0], rename[1])),
            ],
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            expected.Trim(),
            string.Join(
                "; ",
                edit.Files.Select(file =>
                    $"{file.Path}: {string.Join(", ", file.Changes.Select(change => change.NewText))}"
                )
            )
        );
    }

    /// <summary>Only the path itself changes; what stands around it stays.</summary>
    [Fact]
    public void A_plan_reads_what_it_read()
    {
        var ct = TestContext.Current.CancellationToken;
        var workspace = MarkedWorkspace.Parse(Files).Workspace;
        var edit = RenameService.WillRenameFiles(
            workspace,
            [new FileRename("governance.stp", "decisions/all.stp")],
            ct
        );
        var file = Assert.Single(edit.Files);
        var text = workspace.TreeOf(file.Path)!.Text.WithChanges(file.Changes);
        Assert.Contains(
            "include \"decisions/all.stp\"\ninclude \"missing.stp\"",
            text.ToString(),
            StringComparison.Ordinal
        );
    }
}
