using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using StpLang.Syntax;

namespace StpLang.Benchmarks;

/// <summary>Text to tree with syntax diagnostics, against Roslyn on C# of the same size and shape.</summary>
internal sealed class ParseBenchmark : IBenchmark
{
    public string Name => "parse";

    public void Run(bool isQuick)
    {
        Console.WriteLine("Text to tree with syntax diagnostics; MB are millions of characters");
        Console.WriteLine(
            "    lines       MB    StpLang MB/s    Roslyn MB/s    ratio    StpLang B/char    Roslyn B/char    ratio"
        );
        int[] sizes = isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
        foreach (var lines in sizes)
        {
            var plan = PlanText.OfLines(lines);
            var csharp = CSharpText.OfLength(plan.Length);
            var runs =
                isQuick ? 3
                : lines > 100_000 ? 5
                : 15;
            var (ours, theirs) = Pair(
                Measure.Interleaved(
                    runs,
                    () => Expect(SyntaxTree.Parse(plan).GetDiagnostics().Length),
                    () => Expect(CSharpSyntaxTree.ParseText(csharp).GetDiagnostics().Count())
                )
            );
            var ourSpeed = plan.Length / ours.Seconds / 1e6;
            var theirSpeed = csharp.Length / theirs.Seconds / 1e6;
            var ourBytes = (double)ours.Bytes / plan.Length;
            var theirBytes = (double)theirs.Bytes / csharp.Length;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{lines, 9:N0}{plan.Length / 1e6, 9:F2}{ourSpeed, 16:F1}{theirSpeed, 15:F1}{ourSpeed / theirSpeed, 9:F2}{ourBytes, 18:F2}{theirBytes, 17:F2}{ourBytes / theirBytes, 9:F2}"
                )
            );
        }
    }

    private static (T, T) Pair<T>(T[] two) => (two[0], two[1]);

    private static void Expect(int diagnostics)
    {
        if (diagnostics != 0)
        {
            throw new InvalidOperationException($"{diagnostics} findings in a sound text");
        }
    }
}
