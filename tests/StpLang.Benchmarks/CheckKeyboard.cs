using StpLang.Checking;
using StpLang.Text;

namespace StpLang.Benchmarks;

/// <summary>Types in one plan, and looks at every finding and its place.</summary>
internal sealed class CheckKeyboard(PlanCheck check) : IKeyboard
{
    private PlanCheck _check = check;

    public int Findings => _check.Findings.Length;

    public void Press(string file, TextChange change)
    {
        var compilation = _check.Compilation;
        var tree = compilation.SyntaxTrees.First(each => each.FilePath == file);
        _check = _check.WithCompilation(compilation.WithTree(tree, tree.WithChange(change)));
        var places = 0L;
        foreach (var finding in _check.Findings)
        {
            places += finding.Location.Span.Start;
        }

        GC.KeepAlive(places);
    }
}
