using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using StpLang.Syntax;
using StpLang.Text;
using RoslynChange = Microsoft.CodeAnalysis.Text.TextChange;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace StpLang.Benchmarks;

/// <summary>
/// One character typed in the middle of a long file: to the new tree, and to all findings, against Roslyn's new tree and
/// against doing all of it again.
/// </summary>
internal sealed class EditBenchmark : IBenchmark
{
    // One edit is too short to be timed alone.
    private const int Edits = 50;

    public string Name => "edit";

    public void Run(bool isQuick)
    {
        var lines = isQuick ? 10_000 : 100_000;
        var plan = PlanText.OfLines(lines);
        var csharp = CSharpText.OfLength(plan.Length);
        var tree = SyntaxTree.Parse(plan);
        var compilation = Compilation.Create(tree);
        compilation.GetDiagnostics();
        var start = plan.IndexOf("aged ", plan.Length / 2, StringComparison.Ordinal);
        var csharpTree = CSharpSyntaxTree.ParseText(RoslynText.From(csharp));
        var csharpStart = csharp.IndexOf("aged ", csharp.Length / 2, StringComparison.Ordinal);

        var times = Measure.Interleaved(
            isQuick ? 3 : 15,
            () =>
            {
                // Each edit is to the text before it, as when an author types.
                var current = tree;
                for (var i = 0; i < Edits; i++)
                {
                    current = current.WithChange(new TextChange(new TextSpan(start + i, 0), "x"));
                    if (current.GetDiagnostics().Length > 0)
                    {
                        throw new InvalidOperationException("findings in a sound text");
                    }
                }
            },
            () =>
            {
                var current = csharpTree;
                for (var i = 0; i < Edits; i++)
                {
                    var text = current
                        .GetText()
                        .WithChanges(new RoslynChange(new RoslynSpan(csharpStart + i, 0), "x"));
                    current = (CSharpSyntaxTree)current.WithChangedText(text);
                    current.GetRoot();
                }
            },
            () =>
            {
                var current = compilation;
                for (var i = 0; i < Edits; i++)
                {
                    var before = current.SyntaxTrees[0];
                    var after = before.WithChange(new TextChange(new TextSpan(start + i, 0), "x"));
                    current = current.WithTree(before, after);
                    if (current.HasErrors)
                    {
                        throw new InvalidOperationException("errors in a sound plan");
                    }
                }
            },
            () => Compilation.Create(SyntaxTree.Parse(plan)).GetDiagnostics()
        );
        var ours = times[0].Seconds / Edits * 1e6;
        var theirs = times[1].Seconds / Edits * 1e6;
        var findings = times[2].Seconds / Edits * 1e6;
        var full = times[3].Seconds * 1e6;
        Console.WriteLine($"One character typed in the middle of {lines:N0} lines");
        Console.WriteLine(
            "    tree µs    findings µs    Roslyn tree µs    Roslyn/tree    Roslyn/findings    full compilation µs    full/findings"
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ours, 11:F1}{findings, 15:F1}{theirs, 18:F1}{theirs / ours, 15:F1}{theirs / findings, 19:F1}{full, 23:F0}{full / findings, 17:F0}"
            )
        );
    }
}
