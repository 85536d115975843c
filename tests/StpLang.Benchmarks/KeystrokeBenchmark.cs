using System.Diagnostics;
using System.Globalization;
using StpLang.Checking;

namespace StpLang.Benchmarks;

/// <summary>
/// Every sort of edit of a large plan in several files, from the key to all findings, compiler's and rules', each with its
/// place.
/// </summary>
internal sealed class KeystrokeBenchmark : IBenchmark
{
    private const string Middle = "programmes_7.stp";

    public string Name => "edit keystrokes";

    public void Run(bool isQuick)
    {
        foreach (var programmes in isQuick ? [100] : new[] { 100, 10_000 })
        {
            Run(programmes, isQuick ? 2 : 12);
        }
    }

    private static void Run(int programmes, int rounds)
    {
        var folder = PlanFolder.Of(programmes, files: 15);
        if (!Compilation.TryCreate(PlanFolder.Root, folder, out var compilation, out var failure))
        {
            throw new InvalidOperationException(failure);
        }

        var check = new CheckKeyboard(PlanCheck.Of(compilation));
        var lines = compilation.SyntaxTrees.Sum(tree => tree.Text.Lines.Count);
        Print(
            $"From the key to all findings: {programmes:N0} programmes in {compilation.SyntaxTrees.Length} files, {lines:N0} lines, {check.Findings:N0} findings"
        );
        Console.WriteLine(
            "edit                                          keys   p50 ms   p95 ms  most ms  processor p95    kB p50    kB p95   findings least"
        );
        var texts = compilation.SyntaxTrees.ToDictionary(
            tree => tree.FilePath,
            tree => tree.Text.ToString(),
            StringComparer.Ordinal
        );
        Warm(check, [.. Edits(texts, programmes)]);
        foreach (var edits in Edits(texts, programmes).GroupBy(edit => edit.Name))
        {
            Measure(check, [.. edits], rounds);
        }

        Console.WriteLine("in a workspace, with the files whose findings differ");
        var workspace = new WorkspaceKeyboard(folder, PlanFolder.Root, Middle);
        foreach (var edits in Edits(texts, programmes).GroupBy(edit => edit.Name).Take(3))
        {
            Measure(workspace, [.. edits], rounds);
        }
    }

    // An editor has run for a while: nothing is compiled any more when a key is pressed.
    private static void Warm(CheckKeyboard keyboard, Keystroke[] edits)
    {
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < 30 && watch.Elapsed.TotalSeconds < 10; round++)
        {
            foreach (var edit in edits)
            {
                foreach (var key in edit.Keys)
                {
                    keyboard.Press(edit.File, key);
                }
            }
        }
    }

    // The same sort of edit in several places, so that no cache knows the place. Processor time is told beside the time that
    // passed: what else the machine does is no part of it.
    private static void Measure(IKeyboard keyboard, Keystroke[] edits, int rounds)
    {
        var milliseconds = new List<double>();
        var processor = new List<double>();
        var kilobytes = new List<double>();
        var before = keyboard.Findings;
        var fewest = before;
        for (var round = -2; round < rounds; round++)
        {
            foreach (var edit in edits)
            {
                foreach (var key in edit.Keys)
                {
                    var allocated = GC.GetTotalAllocatedBytes(precise: true);
                    var used = Environment.CpuUsage.TotalTime;
                    var start = Stopwatch.GetTimestamp();
                    keyboard.Press(edit.File, key);
                    var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    used = Environment.CpuUsage.TotalTime - used;
                    fewest = Math.Min(fewest, keyboard.Findings);
                    if (round >= 0)
                    {
                        milliseconds.Add(elapsed);
                        processor.Add(used.TotalMilliseconds);
                        kilobytes.Add(
                            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1024.0
                        );
                    }
                }
            }
        }

        if (keyboard.Findings != before)
        {
            throw new InvalidOperationException(
                $"{edits[0].Name}: {before} findings before, {keyboard.Findings} after."
            );
        }

        milliseconds.Sort();
        processor.Sort();
        kilobytes.Sort();
        Print(
            $"{edits[0].Name, -44}{milliseconds.Count, 6}{At(milliseconds, 0.5), 9:F2}{At(milliseconds, 0.95), 9:F2}{milliseconds[^1], 9:F2}{At(processor, 0.95), 15:F2}{At(kilobytes, 0.5), 10:F0}{At(kilobytes, 0.95), 10:F0}{fewest, 12:N0}{(Math.Min(At(milliseconds, 0.95), At(processor, 0.95)) <= edits[0].MostMilliseconds ? "" : string.Create(CultureInfo.InvariantCulture, $"  over {edits[0].MostMilliseconds} ms"))}"
        );
    }

    private static IEnumerable<Keystroke> Edits(Dictionary<string, string> texts, int programmes)
    {
        var few = programmes >= 1_000 ? 5 : 1;
        var most = programmes >= 1_000 ? 10 : 1;
        var root = texts[PlanFolder.Root];
        var middle = texts[Middle];
        int InRoot(string text) => root.IndexOf(text, StringComparison.Ordinal);
        var starts = Enumerable
            .Range(1, 5)
            .Select(i =>
                middle.IndexOf("\nprogramme ", middle.Length / 7 * i, StringComparison.Ordinal) + 1
            )
            .ToArray();
        foreach (var start in starts)
        {
            int From(string text, int plus) =>
                middle.IndexOf(text, start, StringComparison.Ordinal) + plus;
            var end = From("\n}\n", 3);
            var programme = middle[start..end];
            var name = programme.Split(' ')[1];
            yield return Keystroke.Typed(
                "text of a programme",
                few,
                Middle,
                From("what is done", 12),
                " now"
            );
            yield return Keystroke.Typed(
                "amount of a programme",
                few,
                Middle,
                From("2018/19..2020/21: £", 19),
                "1"
            );
            yield return Keystroke.Typed(
                "space in a programme",
                few,
                Middle,
                From("lead: ", 6),
                "  "
            );
            yield return Keystroke.Typed(
                "comment in a programme",
                most,
                Middle,
                From("\n", 0),
                " // as agreed"
            );
            yield return Keystroke.Typed(
                "line break in a programme",
                most,
                Middle,
                From("\n", 1),
                "\n"
            );
            yield return Keystroke.Typed("line break between programmes", most, Middle, end, "\n");
            yield return Keystroke.Erased(
                "half-typed value of a programme",
                few,
                Middle,
                From("staff:", 12),
                middle[From("staff:", 12)..From("\n  cohort", 0)]
            );
            yield return Keystroke.Typed(
                "half-typed property of a programme",
                few,
                Middle,
                From("  cohort", 0),
                "  model: \n"
            );
            yield return Keystroke.Typed(
                "a word between two programmes",
                most,
                Middle,
                end,
                "programme \n"
            );
            yield return Keystroke.Erased(
                "quote of a text",
                most,
                Middle,
                From("district", 0) + middle[From("district", 0)..].IndexOf('"'),
                "\""
            );
            yield return Keystroke.Erased("brace at a programme's end", most, Middle, end - 2, "}");
            yield return Keystroke.Erased(
                "brace at a programme's beginning",
                most,
                Middle,
                From("{", 0),
                "{"
            );
            yield return Keystroke.Typed(
                "name of a programme",
                most,
                Middle,
                start + 10 + name.Length,
                "b"
            );
            yield return Keystroke.Replaced(
                "cut and paste of a programme",
                most,
                Middle,
                start,
                programme,
                ""
            );
            yield return Keystroke.Replaced(
                "paste of a programme, and back",
                most,
                Middle,
                end,
                "",
                programme.Replace(name, name + "_copy", StringComparison.Ordinal)
            );
        }

        for (var i = 1; i <= 5; i++)
        {
            int From(string text, int plus, string of) =>
                root.IndexOf(text, InRoot(of), StringComparison.Ordinal) + plus;
            var budget = programmes / 60 * i;
            yield return Keystroke.Typed(
                "amount of a budget",
                most,
                PlanFolder.Root,
                From("2017/18: £", 10, $"budget budget_{budget} "),
                "1"
            );
            var body = Math.Max(4, programmes / 100) / 6 * i;
            yield return Keystroke.Typed(
                "title of a partner",
                most,
                PlanFolder.Root,
                From("\"", 1, $"partner body_{body} "),
                "The "
            );
            yield return Keystroke.Typed(
                "quorum of a board",
                most,
                PlanFolder.Root,
                From("quorum:  2", 9, $"board board_{body} "),
                "1"
            );
        }

        yield return Keystroke.Typed(
            "a figure that many use",
            most,
            PlanFolder.Root,
            InRoot(PlanFolder.SharedFigure) + PlanFolder.SharedFigure.Length - 1,
            "1"
        );
        yield return Keystroke.Replaced(
            "day the plan speaks as of",
            most,
            PlanFolder.Root,
            InRoot("2016-10-21"),
            "2016-10-21",
            "2016-10-28"
        );
        yield return Keystroke.Erased(
            "include of a file",
            most * 10,
            PlanFolder.Root,
            InRoot("include \"programmes_9.stp\"") + 8,
            "\""
        );
    }

    private static double At(List<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static void Print(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
