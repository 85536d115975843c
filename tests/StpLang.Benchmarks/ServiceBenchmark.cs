using System.Globalization;
using StpLang.Services.Classification;
using StpLang.Services.Hints;
using StpLang.Services.Lenses;
using StpLang.Services.Navigation;
using StpLang.Services.Outline;
using StpLang.Services.Rename;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Benchmarks;

/// <summary>What an editor asks about a large plan of several files, each question by itself; after a key where that comes before it.</summary>
internal sealed class ServiceBenchmark : IBenchmark
{
    private const string File = "programmes_7.stp";

    public string Name => "services";

    public void Run(bool isQuick)
    {
        var programmes = isQuick ? 1_000 : 10_000;
        var folder = PlanFolder.Of(programmes, 15);
        var typed = new Typed(folder, File, "staff:      ");
        var document = typed.Document;
        var word = document.Text.ToString().IndexOf("body_", StringComparison.Ordinal);
        var screen = new TextSpan(document.Text.Length / 2, 3_000);
        var text = ClassificationService.Classify(document);
        Console.WriteLine(
            $"Questions of an editor about {programmes:N0} programmes in 15 files, milliseconds: the least and the median"
        );
        Measure(isQuick, "definition", () => NavigationService.GetDefinition(document, word));
        Measure(isQuick, "highlights", () => NavigationService.GetHighlights(document, word));
        Measure(isQuick, "references", () => NavigationService.GetReferences(document, word));
        Measure(
            isQuick,
            "rename",
            () => RenameService.Rename(document, word, "another_name", out _)
        );
        Measure(isQuick, "money flow", () => MoneyFlowService.GetIncoming(document, word));
        Measure(
            isQuick,
            "find declarations",
            () => OutlineService.FindDeclarations(document.Workspace, "work 99")
        );
        Measure(isQuick, "outline", () => OutlineService.GetOutline(document));
        Measure(isQuick, "folding", () => OutlineService.GetFoldingRanges(document));
        Measure(isQuick, "links", () => OutlineService.GetLinks(document));
        Measure(isQuick, "tokens, all", () => ClassificationService.Classify(document));
        Measure(
            isQuick,
            "tokens, delta after a key",
            () =>
            {
                var now = ClassificationService.Classify(typed.Document, text);
                now.ChangeSince(text);
                text = now;
            },
            () => typed.Type()
        );
        var governance = new Typed(folder, PlanFolder.Root, "power: \"NHS");
        var block = ClassificationService.Classify(governance.Document);
        Measure(
            isQuick,
            "tokens, delta in a long block",
            () =>
            {
                var now = ClassificationService.Classify(governance.Document, block);
                now.ChangeSince(block);
                block = now;
            },
            () => governance.Type()
        );
        Measure(
            isQuick,
            "hints of a screen after a key",
            () => HintService.GetHints(typed.Document, screen, HintOptions.All),
            () => typed.Type()
        );
        Measure(
            isQuick,
            "lenses after a key",
            () => LensService.GetLenses(typed.Document),
            () => typed.Type()
        );
    }

    private static void Measure(bool isQuick, string what, Action ask, Action? before = null)
    {
        var times = new List<double>();
        for (var i = 0; i < (isQuick ? 5 : 30); i++)
        {
            before?.Invoke();
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            ask();
            times.Add(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {what, -32}{times[0], 9:F3}{times[times.Count / 2], 9:F3}"
            )
        );
    }

    // A plan in which somebody types a figure; its findings are known when a question is asked.
    private sealed class Typed
    {
        private readonly string _file;
        private readonly int _place;
        private Workspace _workspace;
        private int _keys;

        public Typed(PlanFolder folder, string file, string before)
        {
            _file = file;
            _workspace = Workspace.Of(folder);
            _workspace = _workspace.WithOpen(
                PlanFolder.Root,
                _workspace.TreeOf(PlanFolder.Root)!.Text
            );
            var text = _workspace.TreeOf(file)!.Text;
            _place =
                text.ToString().IndexOf(before, text.Length / 2, StringComparison.Ordinal)
                + before.Length;
            _workspace = _workspace.WithOpen(file, text);
            Document.GetCheck();
        }

        public Document Document => _workspace.GetDocument(_file)!;

        public void Type()
        {
            var span = new TextSpan(_place, _keys++ % 2);
            _workspace = _workspace.WithChanges(
                _file,
                new TextChange(span, span.IsEmpty ? "1" : "")
            );
            Document.GetCheck();
        }
    }
}
