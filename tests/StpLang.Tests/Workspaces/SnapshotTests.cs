using System.Diagnostics.CodeAnalysis;
using StpLang.Files;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Workspaces;

/// <summary>What snapshots share, and what they withstand.</summary>
public class SnapshotTests
{
    private static Dictionary<string, string> Files =>
        new()
        {
            ["plan.stp"] = TestPlans.Plan + "include \"partners.stp\"\n",
            ["partners.stp"] = "partner ccg \"A CCG\" { kind: ccg }\n",
            ["other.stp"] = TestPlans.Plan + "include \"partners.stp\"\n",
            ["apart.stp"] = TestPlans.Plan,
        };

    [Fact]
    public void What_a_change_has_nothing_to_do_with_is_shared()
    {
        var before = Workspace.Of(new MemorySourceFiles(Files));
        var (plan, other, apart) = (
            PlanAt(before, "plan.stp"),
            PlanAt(before, "other.stp"),
            PlanAt(before, "apart.stp")
        );
        var checks = Array.ConvertAll([plan, other, apart], each => each.GetCheck());
        var after = before
            .WithOpen("partners.stp", SourceText.From(Files["partners.stp"]))
            .WithChanges("partners.stp", new TextChange(new TextSpan(13, 1), "The"));

        Assert.Same(apart, PlanAt(after, "apart.stp"));
        Assert.NotSame(plan, PlanAt(after, "plan.stp"));
        Assert.Same(
            before.TreeOf("plan.stp"),
            PlanAt(after, "plan.stp").GetCompilation().SyntaxTrees[0]
        );

        // A file of several plans is parsed once for all of them.
        Assert.Same(
            PlanAt(after, "plan.stp").GetCompilation().SyntaxTrees[1],
            PlanAt(after, "other.stp").GetCompilation().SyntaxTrees[1]
        );

        // The old snapshot is as it was.
        Assert.Same(plan, PlanAt(before, "plan.stp"));
        Assert.Same(checks[0], plan.GetCheck());
    }

    [Fact]
    public void A_file_that_changed_to_the_same_text_changes_nothing()
    {
        var before = Workspace.Of(new MemorySourceFiles(Files));
        var tree = PlanAt(before, "plan.stp").GetCompilation().SyntaxTrees[1];
        var after = before
            .WithFilesChanged("partners.stp")
            .WithOpen("partners.stp", SourceText.From(Files["partners.stp"]));
        Assert.Same(tree, PlanAt(after, "plan.stp").GetCompilation().SyntaxTrees[1]);
    }

    [Fact]
    public void A_check_that_is_stopped_leaves_nothing_half_made()
    {
        var workspace = Workspace.Of(new MemorySourceFiles(Files));
        var plan = PlanAt(workspace, "plan.stp");
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => plan.GetCheck(stop.Token));
        Assert.Throws<OperationCanceledException>(() =>
            workspace.FindingsIn("partners.stp", stop.Token)
        );
        Assert.Equal(
            PlanAt(Workspace.Of(new MemorySourceFiles(Files)), "plan.stp").GetCheck().Findings,
            plan.GetCheck().Findings
        );
    }

    [Fact]
    public void Many_threads_see_one_plan()
    {
        for (var round = 0; round < Scale.Of(500); round++)
        {
            var workspace = Workspace.Of(new MemorySourceFiles(Files), null, "");
            var checks = new object[8];
            Parallel.For(
                0,
                checks.Length,
                i =>
                {
                    workspace.FindingsIn("partners.stp");
                    checks[i] = PlanAt(workspace, "plan.stp").GetCheck();
                }
            );
            Assert.All(checks, check => Assert.Same(checks[0], check));
        }
    }

    [Fact]
    public void Only_what_is_told_of_is_read_again()
    {
        var disk = new CountingFiles(Files);
        var workspace = Workspace.Of(disk, null, "");
        workspace.AllPlans().ToList().ForEach(plan => plan.GetCheck());
        disk.Read.Clear();
        workspace = workspace
            .WithOpen("plan.stp", SourceText.From(Files["plan.stp"] + "// open\n"))
            .WithFilesChanged("partners.stp");
        workspace.AllPlans().ToList().ForEach(plan => plan.GetCheck());
        Assert.Equal(["partners.stp"], disk.Read);
    }

    [Fact]
    public void Only_an_open_file_is_edited() =>
        Assert.Throws<ArgumentException>(() =>
            Workspace
                .Of(new MemorySourceFiles(Files))
                .WithChanges("plan.stp", new TextChange(default, "x"))
        );

    private static WorkspacePlan PlanAt(Workspace workspace, string path) =>
        workspace.PlanAt(path, out _)!;

    private sealed class CountingFiles(Dictionary<string, string> texts) : SourceFiles
    {
        private readonly MemorySourceFiles _files = new(texts);

        public List<string> Read { get; } = [];

        public override bool TryRead(
            string path,
            [NotNullWhen(true)] out SourceFile? file,
            [NotNullWhen(false)] out string? failure
        )
        {
            lock (Read)
            {
                Read.Add(path);
            }

            return _files.TryRead(path, out file, out failure);
        }

        public override bool Exists(string path) => _files.Exists(path);

        public override System.Collections.Immutable.ImmutableArray<string> PlanFilesUnder(
            string folder,
            int depth = int.MaxValue
        ) => _files.PlanFilesUnder(folder, depth);
    }
}
