using System.Diagnostics;
using System.Globalization;
using StpLang.Services.Completion;
using StpLang.Services.Hover;
using StpLang.Services.Signature;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Benchmarks;

/// <summary>What is offered and said where an author types in a large plan, right after the key, before anything is checked.</summary>
internal sealed class CaretBenchmark : IBenchmark
{
    private const string Middle = "programmes_7.stp";

    // What is typed in a programme; the caret is where the bar stands.
    private static readonly string[] Typed =
    [
        "  |",
        "  fr|",
        "  from |",
        "  from budget_1|",
        "  alternative: |",
        "  alternative: work_12|",
        "  with: [|]",
        "  tier: |",
        "  starts: |",
        "  cost: { |",
        "  saving: |",
        "  saving: 5% of |",
        "  saving: { 2016/17: bud|",
        "  saving: work_1.|",
        "  staff: 1\n}\n|\nprogramme rest {",
    ];

    public string Name => "caret";

    public void Run(bool isQuick)
    {
        var programmes = isQuick ? 100 : 10_000;
        var workspace = Workspace.Of(PlanFolder.Of(programmes, files: 15));
        // The plan is found where it is open.
        foreach (var path in new[] { PlanFolder.Root, Middle })
        {
            workspace = workspace.WithOpen(path, workspace.TreeOf(path)!.Text);
        }

        workspace.GetDocument(Middle)!.GetCheck();
        var text = workspace.TreeOf(Middle)!.Text.ToString();
        var places = Enumerable
            .Range(1, 5)
            .Select(i => text.IndexOf("  cohort", text.Length / 7 * i, StringComparison.Ordinal))
            .ToArray();
        Console.WriteLine(
            $"At a caret in a plan of {programmes:N0} programmes: what can be written, and what the word before is"
        );
        Console.WriteLine(
            "typed                          items   offers ms p50    p95   signature p50   hover, checked p50    p95"
        );
        foreach (var typed in Typed)
        {
            Run(workspace, places, typed, isQuick ? 2 : 20);
        }
    }

    private static void Run(Workspace workspace, int[] places, string typed, int rounds)
    {
        List<double> offers = [];
        List<double> signatures = [];
        List<double> hovers = [];
        var items = 0;
        for (var round = -3; round < rounds; round++)
        {
            foreach (var place in places)
            {
                var change = new TextChange(new TextSpan(place, 0), typed.Replace("|", "") + "\n");
                var document = workspace.WithChanges(Middle, change).GetDocument(Middle)!;
                var caret = place + typed.IndexOf('|');
                var offered = Time(() =>
                    items = CompletionService.GetCompletions(document, caret).Items.Length
                );
                var signature = Time(() => SignatureService.GetSignature(document, caret));
                document.GetCheck();
                HoverService.GetHover(document, place - 40);
                var hover = Time(() => HoverService.GetHover(document, caret - 1));
                if (round >= 0)
                {
                    offers.Add(offered);
                    signatures.Add(signature);
                    hovers.Add(hover);
                }
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{typed.Replace("\n", "\\n"), -30}{items, 6}{At(offers, 0.5), 16:F2}{At(offers, 0.95), 7:F2}{At(signatures, 0.5), 16:F2}{At(hovers, 0.5), 21:F2}{At(hovers, 0.95), 7:F2}"
            )
        );
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double At(List<double> values, double share)
    {
        values.Sort();
        return values[Math.Min(values.Count - 1, (int)(values.Count * share))];
    }
}
