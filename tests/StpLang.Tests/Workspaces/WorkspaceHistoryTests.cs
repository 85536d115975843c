using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Tests.Syntax;
using StpLang.Workspaces;

namespace StpLang.Tests.Workspaces;

/// <summary>Whatever happens to files, and in whatever order: a snapshot is as if made anew.</summary>
public class WorkspaceHistoryTests
{
    private const string Other = """
        plan other "Other" { footprint: "E54000021"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        include "partners.stp"
        include "programmes/outside.stp"

        """;

    private static readonly string[] Settings =
    [
        "[*.stp]\nstp_diagnostic.category-funding.severity = note\n",
        "[*.stp]\nstp_register = codes.csv\n",
        "[*.stp]\nstp_acceptance = forbidden\n",
        "[other.stp]\nstp_diagnostic.STP2001.severity = none\n",
    ];

    private static readonly string[] Codes =
    [
        "stp17cd,stp17nm,stp16cd,ods_stp_code\nE54000022,Elsewhere,E54000022,QXX\n",
        "stp17cd,stp17nm\n",
    ];

    [Fact]
    public void A_snapshot_is_as_if_made_anew()
    {
        const int perHistory = 25;
        Parallel.For(
            0,
            Scale.Of(5_000) / perHistory,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var history = new History(seed);
                for (var i = 0; i < perHistory; i++)
                {
                    history.Step();
                    if (history.Random.Next(3) > 0)
                    {
                        history.AssertAsIfMadeAnew($"seed {seed}, step {i}");
                    }
                }
            }
        );
    }

    private sealed class History
    {
        private readonly RandomText _texts;
        private readonly Dictionary<string, string> _disk = Files();
        private readonly Dictionary<string, string> _open = [];
        private readonly string[] _paths;
        private Workspace _workspace;
        private Workspace _asked;

        public History(int seed)
        {
            Random = new Random(seed);
            _texts = new RandomText(seed);
            _paths = [.. _disk.Keys, "programmes/new.stp", ".editorconfig", "codes.csv"];
            _asked = _workspace = Workspace.Of(new MemorySourceFiles(_disk), null, "");
        }

        public Random Random { get; }

        public void Step()
        {
            var path = _paths[Random.Next(_paths.Length)];
            var text = _open.GetValueOrDefault(path) ?? _disk.GetValueOrDefault(path) ?? "";
            switch (Random.Next(8))
            {
                case 0:
                    _disk[path] = Changed(path, text);
                    _workspace = _workspace.WithFilesChanged(path);
                    break;
                case 1 when _disk.Remove(path):
                    _workspace = _workspace.WithFilesChanged(path);
                    break;
                case 2:
                    _open.Remove(path);
                    _workspace = _workspace.WithClosed(path);
                    break;
                case 3 or 4 when !_open.ContainsKey(path):
                    _open[path] = Random.Next(3) == 0 ? Changed(path, text) : text;
                    _workspace = _workspace.WithOpen(path, SourceText.From(_open[path]));
                    break;
                default:
                    Edit();
                    break;
            }
        }

        public void AssertAsIfMadeAnew(string because)
        {
            var anew = Workspace.Of(
                new MemorySourceFiles(new Dictionary<string, string>(_disk)),
                null,
                ""
            );
            foreach (var (path, text) in _open)
            {
                anew = anew.WithOpen(path, SourceText.From(text));
            }

            Assert.Equal(Plans(anew), Plans(_workspace));
            var changed = _workspace.FilesWithOtherFindings(_asked);
            var isUnderstood = !_paths
                .SelectMany(path => anew.FindingsIn(path))
                .Any(finding => finding.IsError && !finding.Descriptor.CanBeAccepted);
            foreach (var path in _paths)
            {
                Assert.True(
                    anew.TreeOf(path)?.Text.ToString() == _workspace.TreeOf(path)?.Text.ToString(),
                    $"{because}: {path}"
                );
                var expected = anew.FindingsIn(path);
                var found = _workspace.FindingsIn(path);
                // Where something is in error, what is held of before it was stands for what is not said anew.
                var isSame = isUnderstood
                    ? expected.SequenceEqual(found)
                    : !found.Where(finding => !finding.IsHeld).Except(expected).Any();
                Assert.True(
                    isSame,
                    $"{because}: {path}\n{Describe(expected)}\n---\n{Describe(found)}"
                );
                Assert.True(
                    changed.Contains(path)
                        || Describe(Shown(_asked, path)) == Describe(Shown(_workspace, path)),
                    $"{because}: {path} changed\n{Describe(_asked.FindingsIn(path))}\n---\n{Describe(found)}"
                );
            }

            _asked = _workspace;
        }

        private void Edit()
        {
            if (_open.Count == 0)
            {
                return;
            }

            var path = _open.Keys.Order().ElementAt(Random.Next(_open.Count));
            var edit = _texts.Edit(_open[path]);
            var change = new TextChange(new TextSpan(edit.Start, edit.Length), edit.Replacement);
            _workspace = _workspace.WithChanges(path, change);
            _open[path] = _workspace.TreeOf(path)!.Text.ToString();
        }

        private string Changed(string path, string text) =>
            path == ".editorconfig" ? Settings[Random.Next(Settings.Length)]
            : path == "codes.csv" ? Codes[Random.Next(Codes.Length)]
            : Random.Next(3) == 0 ? Files().GetValueOrDefault(path) ?? Other
            : _texts.Edit(text) is var edit
                ? text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Replacement)
            : text;

        // What the snapshot shows at all: a file of no plan that is not open is not looked at.
        private static IEnumerable<Diagnostic> Shown(Workspace workspace, string path) =>
            workspace
                .AllPlans()
                .SelectMany(plan => plan.FindingsIn(path))
                .Distinct()
                .OrderBy(finding => finding.Location.Span.Start);

        private static IEnumerable<string> Plans(Workspace workspace) =>
            workspace.AllPlans().Select(plan => $"{plan.RootPath} {plan.IsLoose}");

        private static string Describe(IEnumerable<Diagnostic> findings) =>
            string.Join('\n', findings);

        private static Dictionary<string, string> Files()
        {
            var folder = Repository.PathOf("examples", "norfolk-and-waveney");
            var files = Directory
                .EnumerateFiles(folder, "*.stp", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    File.ReadAllText
                );
            files.Add("other.stp", Other);
            return files;
        }
    }
}
