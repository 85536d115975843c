using System.Globalization;
using StpLang.Emit;
using StpLang.Syntax;

namespace StpLang.Benchmarks;

/// <summary>The whole way of a plan: text to findings, and on to JSON; what a line costs in a short plan and a long one.</summary>
internal sealed class CompileBenchmark : IBenchmark
{
    public string Name => "compile";

    public void Run(bool isQuick)
    {
        Console.WriteLine(
            "Text to findings, and to JSON; per line, against the plan of 10,000 lines"
        );
        Console.WriteLine(
            "    lines    parse ms    findings ms    JSON ms    findings µs/line    ratio    JSON µs/line    ratio    B/char"
        );
        int[] sizes = isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
        var plans = sizes.Select(PlanText.OfLines).ToArray();
        var lines = plans.Select(p => p.AsSpan().Count('\n')).ToArray();
        var rows = new (double Parse, double Findings, double Json, double Bytes)[sizes.Length];
        for (var i = 0; i < sizes.Length; i++)
        {
            var plan = plans[i];
            var runs =
                isQuick ? 3
                : sizes[i] > 100_000 ? 5
                : 15;
            var times = Measure.Interleaved(
                runs,
                () => SyntaxTree.Parse(plan).GetDiagnostics(),
                () => Compile(plan),
                () => PlanJson.Write(Compile(plan), Stream.Null)
            );
            rows[i] = (
                times[0].Seconds,
                times[1].Seconds,
                times[2].Seconds,
                (double)times[1].Bytes / plan.Length
            );
        }

        var findingsBase = rows[1].Findings / lines[1];
        var jsonBase = rows[1].Json / lines[1];
        for (var i = 0; i < sizes.Length; i++)
        {
            var (parse, findings, json, bytes) = rows[i];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{lines[i], 9:N0}{parse * 1e3, 12:F1}{findings * 1e3, 15:F1}{json * 1e3, 11:F1}{findings / lines[i] * 1e6, 20:F2}{findings / lines[i] / findingsBase, 9:F2}{json / lines[i] * 1e6, 16:F2}{json / lines[i] / jsonBase, 9:F2}{bytes, 10:F2}"
                )
            );
        }
    }

    private static Compilation Compile(string plan)
    {
        var compilation = Compilation.Create(SyntaxTree.Parse(plan));
        return compilation.GetDiagnostics().FirstOrDefault(d => d.IsError) is { } error
            ? throw new InvalidOperationException($"{error} in a sound plan")
            : compilation;
    }
}
