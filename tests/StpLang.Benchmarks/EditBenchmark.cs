using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using StpLang.Syntax;
using StpLang.Text;
using RoslynChange = Microsoft.CodeAnalysis.Text.TextChange;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace StpLang.Benchmarks;

/// <summary>One character typed in the middle of a long file: to the new tree, against a full parse and Roslyn.</summary>
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
            () => SyntaxTree.Parse(plan).GetDiagnostics()
        );
        var ours = times[0].Seconds / Edits * 1e6;
        var theirs = times[1].Seconds / Edits * 1e6;
        var full = times[2].Seconds * 1e6;
        Console.WriteLine($"One character typed in the middle of {lines:N0} lines");
        Console.WriteLine(
            "    StpLang µs    Roslyn µs    Roslyn/StpLang    full parse µs    full/edit    StpLang KB    Roslyn KB"
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ours, 14:F1}{theirs, 13:F1}{theirs / ours, 18:F1}{full, 17:F0}{full / ours, 13:F0}{times[0].Bytes / 1e3 / Edits, 14:F1}{times[1].Bytes / 1e3 / Edits, 13:F1}"
            )
        );
    }
}
