using System.Diagnostics;
using System.Globalization;
using StpLang.Analysis;
using StpLang.Checking;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Benchmarks;

/// <summary>All rules on large plans, against parsing and binding the same plan; each rule by itself; and after an edit.</summary>
internal sealed class CheckBenchmark : IBenchmark
{
    public string Name => "check";

    public void Run(bool isQuick)
    {
        int[] sizes = isQuick ? [100, 1_000] : [1_000, 10_000, 100_000];
        var results = Array.ConvertAll(sizes, size => Measure(size, isQuick ? 3 : 7));
        Console.WriteLine("All rules, against parsing and binding");
        Console.WriteLine("programmes    compile ms    check ms    check/compile    findings");
        for (var i = 0; i < sizes.Length; i++)
        {
            var (compile, check, findings, _) = results[i];
            Print(
                $"{sizes[i], 10:N0}{compile * 1e3, 14:F1}{check * 1e3, 12:F1}{check / compile, 17:F2}{findings, 12:N0}"
            );
        }

        Console.WriteLine();
        Console.WriteLine("Each rule, microseconds in all");
        Console.WriteLine($"{"rule", -45}{string.Concat(sizes.Select(size => $"{size, 12:N0}"))}");
        for (var rule = 0; rule < results[0].Rules.Length; rule++)
        {
            Print(
                $"{results[0].Rules[rule].Rule, -45}{string.Concat(results.Select(r => $"{r.Rules[rule].Microseconds, 12:F0}"))}"
            );
        }

        Console.WriteLine();
        MeasureEdit(sizes[1]);
    }

    private static (
        double Compile,
        double Check,
        int Findings,
        (string Rule, double Microseconds)[] Rules
    ) Measure(int programmes, int runs)
    {
        var plan = LargePlan.Of(programmes);
        var compile = new double[runs];
        var check = new double[runs];
        var timings = new List<RuleTiming>[runs];
        var findings = 0;

        // The first runs are not counted: the compiler has to have seen what is hot.
        for (var run = -(programmes > 20_000 ? 2 : 10); run < runs; run++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var start = Stopwatch.GetTimestamp();
            var compilation = Compilation.Create(SyntaxTree.Parse(plan, "plan.stp"));
            if (compilation.HasErrors)
            {
                throw new InvalidOperationException("errors in a sound plan");
            }

            _ = compilation.Model;
            var compiled = Stopwatch.GetTimestamp();
            var result = PlanCheck.Of(compilation);
            findings = result.Findings.Length;
            var end = Stopwatch.GetTimestamp();
            if (run >= 0)
            {
                compile[run] = Stopwatch.GetElapsedTime(start, compiled).TotalSeconds;
                check[run] = Stopwatch.GetElapsedTime(compiled, end).TotalSeconds;
                timings[run] =
                [
                    .. PlanCheck.Of(compilation, new CheckOptions { TimesRules = true }).Timings,
                ];
            }
        }

        return (
            Median(compile),
            Median(check),
            findings,
            [
                .. timings[0]
                    .Select(
                        (timing, i) =>
                            (
                                timing.Rule.ToString(),
                                Median([.. timings.Select(t => t[i].Elapsed.TotalMicroseconds)])
                            )
                    ),
            ]
        );
    }

    private static void MeasureEdit(int programmes)
    {
        const int edits = 20;
        var plan = LargePlan.Of(programmes);
        var tree = SyntaxTree.Parse(plan, "plan.stp");
        var check = PlanCheck.Of(Compilation.Create(tree));
        var at = plan.IndexOf("what is done", plan.Length / 2, StringComparison.Ordinal);
        var seconds = new double[edits];
        var asked = 0;
        for (var i = -5; i < edits; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var changed = tree.WithChange(new TextChange(new TextSpan(at, 0), "x"));
            check = check.WithCompilation(check.Compilation.WithTree(tree, changed));
            tree = changed;
            if (i >= 0)
            {
                seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
                asked = check.Timings.Count(t => t.Asked > 0);
            }
        }

        Print(
            $"One character typed in a programme among {programmes:N0}: all findings in {Median(seconds) * 1e3:F2} ms, {asked} of {check.Timings.Length} rules asked again"
        );
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static void Print(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
