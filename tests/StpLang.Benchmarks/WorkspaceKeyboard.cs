using StpLang.Files;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Benchmarks;

/// <summary>Types in a workspace, and looks at the findings of the files in which they differ, as an editor does.</summary>
internal sealed class WorkspaceKeyboard : IKeyboard
{
    private Workspace _workspace;

    public WorkspaceKeyboard(SourceFiles files, params string[] open)
    {
        _workspace = Workspace.Of(files);
        foreach (var path in open)
        {
            _workspace = _workspace.WithOpen(path, _workspace.TreeOf(path)!.Text);
        }

        Findings = _workspace.AllPlans().Sum(plan => plan.GetCheck().Findings.Length);
    }

    public int Findings { get; private set; }

    public void Press(string file, TextChange change)
    {
        var before = _workspace;
        _workspace = before.WithChanges(file, change);
        foreach (var path in _workspace.FilesWithOtherFindings(before))
        {
            Findings += _workspace.FindingsIn(path).Length - before.FindingsIn(path).Length;
        }
    }
}
