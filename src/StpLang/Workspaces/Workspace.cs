using System.Collections.Concurrent;
using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Registers;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Workspaces;

/// <summary>
/// Plans at a moment: texts that are open over files on disk, the plans they belong to, and what these are checked against. An
/// immutable snapshot, safe to read from many threads: a change makes another one, in which all that the change has nothing to do
/// with is shared. Files are read and plans worked out when they are asked for.
/// </summary>
public sealed class Workspace
{
    private readonly WorkspaceFiles _files;
    private readonly CheckSettings _settings;
    private readonly ImmutableArray<string> _folders;
    private readonly ConcurrentDictionary<string, WorkspacePlan> _plans;

    private Workspace(
        WorkspaceFiles files,
        CheckSettings settings,
        ImmutableArray<string> folders,
        ConcurrentDictionary<string, WorkspacePlan> plans
    )
    {
        _files = files;
        _settings = settings;
        _folders = folders;
        _plans = plans;
    }

    /// <summary>A workspace in which nothing is open yet.</summary>
    /// <param name="disk">The files there are; asked from several threads.</param>
    /// <param name="settings">What plans are checked against; by default what the files say, and the rules of the language.</param>
    /// <param name="folders">The folders whose plans belong to it, be they open or not.</param>
    public static Workspace Of(
        SourceFiles disk,
        CheckSettings? settings = null,
        params ImmutableArray<string> folders
    )
    {
        var files = WorkspaceFiles.Of(disk);
        return new Workspace(
            files,
            settings ?? CheckSettings.For(files),
            [.. folders.Select(Shown)],
            new(StringComparer.Ordinal)
        );
    }

    /// <summary>The folders whose plans belong to it, be they open or not.</summary>
    public ImmutableArray<string> Folders => _folders;

    /// <summary>The files: those that are open, else those on disk.</summary>
    internal SourceFiles Files => _files;

    /// <summary>The paths of the files that are open, in their order.</summary>
    public IEnumerable<string> OpenFiles => _files.Open.Order(StringComparer.Ordinal);

    /// <summary>The tree of a file, open or on disk; null where it cannot be read or is no text.</summary>
    /// <param name="path">The file's path.</param>
    public SyntaxTree? TreeOf(string path) =>
        _files.Find(path) is { NotText: null } file ? file.Tree : null;

    /// <summary>
    /// A file as the first of its plans sees it, for an editor to ask about; null where it cannot be read, is no text or is none of
    /// plans.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Stops looking for its plans.</param>
    public Document? GetDocument(string path, CancellationToken cancellationToken = default) =>
        !CheckSettings.Reads(path) && TreeOf(path) is { } tree
            ? new Document(this, tree, PlansOf(path, cancellationToken))
            : null;

    /// <summary>With a file opened in an editor, or with another text of one that is open.</summary>
    /// <param name="path">The file's path; it need not be on disk.</param>
    /// <param name="text">What the editor has of it.</param>
    public Workspace WithOpen(string path, SourceText text) =>
        With(_files.WithOpen(path, text), [path], isOther: !_files.IsOpen(path));

    /// <summary>With changes of a file that is open.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="changes">The changes, each of the text that the one before it made.</param>
    /// <exception cref="ArgumentException">The file is not open.</exception>
    public Workspace WithChanges(string path, params IEnumerable<TextChange> changes) =>
        With(_files.WithChanges(path, changes), [path], isOther: false);

    /// <summary>With a file closed: it is as it is on disk, if it is there at all.</summary>
    /// <param name="path">The file's path.</param>
    public Workspace WithClosed(string path) =>
        _files.IsOpen(path) ? With(_files.WithClosed(path), [path], isOther: true) : this;

    /// <summary>With files that changed on disk, appeared or went.</summary>
    /// <param name="paths">Their paths; that of a folder stands for all in it.</param>
    public Workspace WithFilesChanged(params IReadOnlyCollection<string> paths)
    {
        var changed = _files.KnownOf(paths);
        return With(_files.WithFilesChanged(changed), changed, isOther: true);
    }

    /// <summary>With other settings for all plans.</summary>
    /// <param name="settings">What plans are checked against.</param>
    public Workspace WithSettings(CheckSettings settings) =>
        With(_files, settings, [], isOther: false);

    /// <summary>With what goes before the settings that files name.</summary>
    /// <param name="registers">The paths of registers that are believed over others.</param>
    /// <param name="severities">How much findings matter, as <c>STP2005=error</c>; what says nothing is passed over.</param>
    public Workspace WithSettings(
        ImmutableArray<string> registers,
        ImmutableArray<string> severities
    ) => WithSettings(CheckSettings.For(_files, registers, severities));

    /// <summary>The codes that a new plan in a folder is checked against.</summary>
    /// <param name="folder">The folder.</param>
    public Register RegisterIn(string folder) =>
        _settings.OptionsFor(Path.Combine(folder, "plan.stp"), out _).Register;

    /// <summary>With other folders whose plans belong to it.</summary>
    /// <param name="folders">The folders.</param>
    public Workspace WithFolders(params ImmutableArray<string> folders) =>
        new(_files, _settings, [.. folders.Select(Shown)], _plans);

    /// <summary>The plan in a file; null where the file cannot be read. A file without a <c>plan</c> is looked at by itself.</summary>
    /// <param name="rootPath">The file's path.</param>
    /// <param name="failure">Why it cannot be read, to follow a colon.</param>
    public WorkspacePlan? PlanAt(string rootPath, out string? failure) =>
        _files.TryRead(rootPath, out _, out failure)
            ? _plans.GetOrAdd(
                rootPath,
                static (path, self) => new WorkspacePlan(path, self._files, self._settings, null),
                this
            )
            : null;

    /// <summary>
    /// The plans that a file belongs to, by path: its own and those that include it, which lie in its folder or above. A file of none
    /// is one by itself (<see cref="WorkspacePlan.IsLoose"/>).
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public ImmutableArray<WorkspacePlan> PlansOf(
        string path,
        CancellationToken cancellationToken = default
    )
    {
        var plans = PlansAround(path)
            .Where(plan => plan.Holds(path, cancellationToken))
            .ToImmutableArray();
        return plans.IsEmpty && PlanAt(path, out _) is { } loose ? [loose] : plans;
    }

    /// <summary>The plans that may have a file, by path: those in its folder and above, the same for all files of a folder.</summary>
    internal IEnumerable<WorkspacePlan> PlansAround(string path) =>
        PlanFinder
            .RootsFor(path, _files, _folders)
            .Select(root => PlanAt(root, out _))
            .OfType<WorkspacePlan>();

    /// <summary>The plans in the workspace's folders and those of the files that are open, by path.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    public ImmutableArray<WorkspacePlan> AllPlans(CancellationToken cancellationToken = default) =>
        [
            .. PlanFinder
                .Declaring(
                    _folders.SelectMany(folder => _files.PlanFilesUnder(folder, int.MaxValue)),
                    _files
                )
                .Select(path => PlanAt(path, out _)!)
                .Concat(
                    _files
                        .Open.Where(path => !CheckSettings.Reads(path))
                        .SelectMany(path => PlansOf(path, cancellationToken))
                )
                .Distinct()
                .OrderBy(plan => plan.RootPath, StringComparer.Ordinal),
        ];

    /// <summary>What is found in a file by the plans that it belongs to, or that are checked against it, each finding once.</summary>
    /// <param name="path">The path of a file of plans, of settings or of a register.</param>
    /// <param name="cancellationToken">Stops checking.</param>
    public ImmutableArray<Diagnostic> FindingsIn(
        string path,
        CancellationToken cancellationToken = default
    )
    {
        var plans = CheckSettings.Reads(path)
            ? AllPlans(cancellationToken)
            : PlansOf(path, cancellationToken);
        return plans.Length == 1
            ? plans[0].FindingsIn(path, cancellationToken)
            :
            [
                .. plans
                    .SelectMany(plan => plan.FindingsIn(path, cancellationToken))
                    .Distinct()
                    .OrderBy(finding => finding.Location.Span.Start),
            ];
    }

    /// <summary>
    /// What is found in a file while it is open or one of a plan's that there is; nothing in a file that was closed and belongs to none.
    /// </summary>
    /// <param name="path">The path of a file of plans, of settings or of a register.</param>
    /// <param name="cancellationToken">Stops checking.</param>
    public ImmutableArray<Diagnostic> ShownFindingsIn(
        string path,
        CancellationToken cancellationToken = default
    ) =>
        _files.IsOpen(path)
        || CheckSettings.Reads(path)
        || AllPlans(cancellationToken).Any(plan => plan.Holds(path, cancellationToken))
            ? FindingsIn(path, cancellationToken)
            : [];

    /// <summary>The files of all plans and what they are checked against, by path, with what is found in each, be it nothing.</summary>
    /// <param name="cancellationToken">Stops checking.</param>
    public IEnumerable<(string Path, ImmutableArray<Diagnostic> Findings)> AllFindings(
        CancellationToken cancellationToken = default
    ) =>
        AllPlans(cancellationToken)
            .SelectMany(plan => plan.FilesWithSettings(cancellationToken))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => (path, FindingsIn(path, cancellationToken)));

    /// <summary>The files in which something else is found than there was.</summary>
    /// <param name="before">An earlier snapshot.</param>
    /// <param name="cancellationToken">Stops checking.</param>
    public IReadOnlySet<string> FilesWithOtherFindings(
        Workspace before,
        CancellationToken cancellationToken = default
    )
    {
        var then = before.AllPlans(cancellationToken).ToDictionary(plan => plan.RootPath);
        var others = new FindingComparison(cancellationToken);
        foreach (var plan in AllPlans(cancellationToken))
        {
            then.Remove(plan.RootPath, out var earlier);
            others.Compare(earlier, plan);
        }

        foreach (var gone in then.Values)
        {
            others.Compare(gone, null);
        }

        return others.Files;
    }

    /// <summary>The path of a file that another names as an <c>include</c> does; null where there is none.</summary>
    internal string? FindFile(string from, string written, string rootFolder) =>
        _files.TryResolve(from, written, rootFolder, out var path, out _) && _files.Exists(path)
            ? path
            : null;

    private static string Shown(string folder) => folder == "." ? "" : folder;

    private Workspace With(
        WorkspaceFiles files,
        IReadOnlyCollection<string> changed,
        bool isOther
    ) => With(files, _settings.After(files, changed), changed, isOther);

    private Workspace With(
        WorkspaceFiles files,
        CheckSettings settings,
        IReadOnlyCollection<string> changed,
        bool isOther
    )
    {
        var plans = new ConcurrentDictionary<string, WorkspacePlan>(StringComparer.Ordinal);
        foreach (var (path, plan) in _plans)
        {
            if (!isOther || !changed.Contains(path) || files.Find(path) is not null)
            {
                plans[path] = plan.After(files, settings, changed, isOther);
            }
        }

        return new Workspace(files, settings, _folders, plans);
    }
}
