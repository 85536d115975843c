using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Registers;
using StpLang.Syntax;

namespace StpLang.Workspaces;

/// <summary>
/// A plan of a workspace, with what is found in it. Worked out when asked for, and from what was worked out of it before;
/// safe to ask from many threads.
/// </summary>
public sealed class WorkspacePlan
{
    private readonly WorkspaceFiles _files;
    private readonly CheckSettings _settings;
    private readonly Lock _lock = new();
    private EarlierPlan? _earlier;
    private volatile Compilation? _compilation;
    private volatile PlanCheck? _check;

    internal WorkspacePlan(
        string rootPath,
        WorkspaceFiles files,
        CheckSettings settings,
        EarlierPlan? earlier
    )
    {
        RootPath = rootPath;
        _files = files;
        _settings = settings;
        _earlier = earlier;
    }

    /// <summary>The path of the root file.</summary>
    public string RootPath { get; }

    /// <summary>
    /// Whether the root file has no <c>plan</c>: it belongs to none, and is looked at by itself. One that lost its place to a
    /// mistake before it counts too.
    /// </summary>
    public bool IsLoose => !PlanFinder.DeclaresPlan(_files.Find(RootPath)!);

    /// <summary>The rules that it can name.</summary>
    internal RuleCatalogue Catalogue => _settings.Catalogue;

    /// <summary>The codes that it is checked against.</summary>
    internal Register Register => _settings.OptionsFor(RootPath, out _).Register;

    /// <summary>The paths of files that one of its files can include.</summary>
    /// <param name="including">The path of that file.</param>
    internal IEnumerable<string> FilesToInclude(string including) =>
        new IncludeCandidates(_files, RootPath).For(including);

    /// <summary>The plan with all its files.</summary>
    /// <param name="cancellationToken">Stops reading it.</param>
    public Compilation GetCompilation(CancellationToken cancellationToken = default)
    {
        if (_compilation is { } known)
        {
            return known;
        }

        lock (_lock)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return _compilation ??=
                _earlier?.Continue(_files)
                ?? Compilation.Create(_files.Find(RootPath)!, _files, cancellationToken);
        }
    }

    /// <summary>The plan, checked against what is set for it.</summary>
    /// <param name="cancellationToken">Stops checking.</param>
    public PlanCheck GetCheck(CancellationToken cancellationToken = default)
    {
        if (_check is { } known)
        {
            return known;
        }

        var compilation = GetCompilation(cancellationToken);
        lock (_lock)
        {
            if (_check is null)
            {
                var options = _settings.OptionsFor(RootPath, out _);
                _check =
                    _earlier?.Check is not { } before || before.Options != options
                        ? PlanCheck.Of(compilation, options, cancellationToken)
                    : before.Compilation == compilation ? before
                    : before.WithCompilation(compilation, cancellationToken);
                _earlier = null;
            }

            return _check;
        }
    }

    /// <summary>What is found in a file of the plan, or in settings and registers that it is checked against.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Stops checking.</param>
    public ImmutableArray<Diagnostic> FindingsIn(
        string path,
        CancellationToken cancellationToken = default
    )
    {
        var check = GetCheck(cancellationToken);
        if (TreeOf(path, check.Compilation) is not { } tree)
        {
            return
            [
                .. FindingsInSettings(cancellationToken)
                    .Where(finding => finding.Location.FilePath == path),
            ];
        }

        var found = check.FindingsIn(tree);
        return IsLoose ? found.RemoveAll(each => each.Descriptor == MeaningRules.OnePlan) : found;
    }

    /// <summary>What is wrong with the settings and registers that it is checked against.</summary>
    /// <param name="cancellationToken">Stops checking.</param>
    internal IEnumerable<Diagnostic> FindingsInSettings(CancellationToken cancellationToken)
    {
        _settings.OptionsFor(RootPath, out var problems);
        return problems.Concat(GetCheck(cancellationToken).FindingsInSettings);
    }

    /// <summary>The paths of the plan's files, and of settings and registers in which something is found.</summary>
    internal IEnumerable<string> FilesWithSettings(CancellationToken cancellationToken) =>
        GetCompilation(cancellationToken)
            .SyntaxTrees.Select(tree => tree.FilePath)
            .Concat(
                FindingsInSettings(cancellationToken).Select(finding => finding.Location.FilePath)
            );

    /// <summary>Whether a file is one of the plan's.</summary>
    internal bool Holds(string path, CancellationToken cancellationToken) =>
        TreeOf(path, GetCompilation(cancellationToken)) is not null;

    /// <summary>The plan after files changed; the same where it has nothing to do with them.</summary>
    /// <param name="files">The files now.</param>
    /// <param name="settings">What plans are checked against now.</param>
    /// <param name="changed">The paths of those that changed.</param>
    /// <param name="isOther">Whether files appeared or went, be it only by being opened or closed.</param>
    internal WorkspacePlan After(
        WorkspaceFiles files,
        CheckSettings settings,
        IReadOnlyCollection<string> changed,
        bool isOther
    )
    {
        lock (_lock)
        {
            if (_compilation is not { } compilation)
            {
                return new WorkspacePlan(
                    RootPath,
                    files,
                    settings,
                    _earlier?.And(changed, isOther)
                );
            }

            var asksAgain = isOther && compilation.HasUnreadIncludes;
            if (
                settings == _settings
                && !asksAgain
                && !changed.Any(path => TreeOf(path, compilation) is not null)
            )
            {
                return this;
            }

            return new WorkspacePlan(
                RootPath,
                files,
                settings,
                new EarlierPlan(compilation, _check ?? _earlier?.Check, changed, asksAgain)
            );
        }
    }

    private static SyntaxTree? TreeOf(string path, Compilation compilation) =>
        compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path);
}
