using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang;

/// <summary>The files of a plan, found by following its includes from the root.</summary>
internal sealed class IncludeGraph
{
    private const int MostShown = 8;

    private readonly SourceFiles? _source;
    private readonly IReadOnlyDictionary<string, CompiledFile> _known;
    private readonly string _rootFolder;
    private readonly List<CompiledFile> _files = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    // Which file each include that could be followed means.
    private readonly IReadOnlyDictionary<DeclarationUnit, string> _resolvedBefore;
    private readonly Dictionary<DeclarationUnit, string> _resolved = [];
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, List<string>> _plansIn = new(StringComparer.Ordinal);

    // The files being followed, from the root down, and how deep each is.
    private readonly List<int> _open = [];
    private readonly Dictionary<int, int> _depths = [];

    private IncludeGraph(
        CompiledFile root,
        SourceFiles? source,
        IReadOnlyDictionary<string, CompiledFile> known,
        IReadOnlyDictionary<DeclarationUnit, string> resolved
    )
    {
        _source = source;
        _known = known;
        _resolvedBefore = resolved;
        _rootFolder = SourceFiles.FolderOf(root.Tree.FilePath);
    }

    /// <summary>The files, the root first, each once, in the order they are included.</summary>
    public PlanFiles Files { get; private set; } = new([]);

    /// <summary>What is wrong with the includes.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Follows the includes from a root file.</summary>
    /// <param name="root">The root file.</param>
    /// <param name="source">Where other files come from; null where there are none.</param>
    /// <param name="cancellationToken">Stops reading them.</param>
    public static IncludeGraph Of(
        CompiledFile root,
        SourceFiles? source,
        CancellationToken cancellationToken
    )
    {
        var ahead = source is null ? null : ReadAhead.From(root, source, cancellationToken);
        return Follow(
            new IncludeGraph(
                root,
                source,
                ahead?.Files ?? ImmutableDictionary<string, CompiledFile>.Empty,
                ahead?.Resolved ?? ImmutableDictionary<DeclarationUnit, string>.Empty
            ),
            root,
            cancellationToken
        );
    }

    /// <summary>Follows the includes again; files that are known, and what could be followed, are not asked for again.</summary>
    /// <param name="source">Where other files come from; null where there are none.</param>
    /// <param name="files">The files now, as far as they are known.</param>
    /// <param name="isKnown">Whether a file is as it was.</param>
    /// <param name="cancellationToken">Stops reading them.</param>
    public IncludeGraph Again(
        SourceFiles? source,
        ImmutableArray<CompiledFile> files,
        Func<CompiledFile, bool> isKnown,
        CancellationToken cancellationToken
    )
    {
        var known = files.Skip(1).Where(isKnown).ToDictionary(file => file.Tree.FilePath);
        return Follow(
            new IncludeGraph(files[0], source, known, _resolved),
            files[0],
            cancellationToken
        );
    }

    /// <summary>The path of the file that an <c>include</c> means; null where there is none.</summary>
    public string? PathOf(DeclarationUnit include) =>
        _resolved.TryGetValue(include, out var path) && _indexes.TryGetValue(path, out var file)
            ? _files[file].Tree.FilePath
            : null;

    private static IncludeGraph Follow(
        IncludeGraph graph,
        CompiledFile root,
        CancellationToken cancellationToken
    )
    {
        graph.Follow(root, cancellationToken);
        graph.Files = new PlanFiles([.. graph._files]);
        return graph;
    }

    private void Follow(CompiledFile root, CancellationToken cancellationToken)
    {
        // The files being followed, each with the unit to go on with.
        var way = new Stack<(int File, int Unit)>();
        way.Push((Enter(Add(root)), 0));
        while (way.TryPop(out var at))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = _files[at.File];
            var unit = at.Unit;
            while (unit < file.Units.Length && !file.Units[unit].IsInclude)
            {
                unit++;
            }

            if (unit == file.Units.Length)
            {
                Leave(at.File);
                continue;
            }

            way.Push((at.File, unit + 1));
            if (Open(at.File, file.Units[unit]) is { } included)
            {
                way.Push((Enter(included), 0));
            }
        }
    }

    private int Enter(int file)
    {
        _depths.Add(file, _open.Count);
        _open.Add(file);
        return file;
    }

    private void Leave(int file)
    {
        _depths.Remove(file);
        _open.RemoveAt(_open.Count - 1);
    }

    private int Add(CompiledFile file)
    {
        _files.Add(file);
        _indexes.Add(
            _files.Count == 1 ? RootKey(file.Tree.FilePath) : file.Tree.FilePath,
            _files.Count - 1
        );
        return _files.Count - 1;
    }

    // The root's path as an include of it would be resolved, however many slashes it was given with.
    private string RootKey(string path) =>
        _source is not null
        && _source.TryResolve(path, Path.GetFileName(path), _rootFolder, out var key, out _)
            ? key
            : path;

    // The file a unit includes, if it is to be followed.
    private int? Open(int file, DeclarationUnit unit)
    {
        var syntax = (IncludeSyntax)unit.CreateSyntax();
        if (syntax.Path.Texts.All(t => t.IsMissing))
        {
            return null;
        }

        if (!TryResolve(file, unit, syntax.Path.Value, out var path, out var failure))
        {
            ReportUnreadable(file, unit, syntax, failure);
            return null;
        }

        if (_indexes.TryGetValue(path, out var index))
        {
            ReportCycle(unit, syntax, index);
            return null;
        }

        if (_known.TryGetValue(path, out var known))
        {
            return Add(known);
        }

        if (!_source!.TryRead(path, out var read, out failure))
        {
            ReportUnreadable(file, unit, syntax, failure);
            return null;
        }

        return Add(CompiledFile.Of(read));
    }

    private bool TryResolve(
        int file,
        DeclarationUnit unit,
        string written,
        [NotNullWhen(true)] out string? path,
        [NotNullWhen(false)] out string? failure
    )
    {
        if (_source is null)
        {
            path = null;
            failure = "this text has no folder to include from";
            return false;
        }

        failure = null;
        var including = _files[file].Tree.FilePath;
        if (
            !(_resolvedBefore.TryGetValue(unit, out path) && _known.ContainsKey(path))
            && !_source.TryResolve(including, written, _rootFolder, out path, out failure)
        )
        {
            return false;
        }

        _resolved[unit] = path;
        return true;
    }

    private void ReportUnreadable(
        int file,
        DeclarationUnit unit,
        IncludeSyntax syntax,
        string failure
    )
    {
        var written = syntax.Path.Value;
        var origin = new Origin(unit, syntax.Path.Span);
        var isPattern = written.AsSpan().IndexOfAny("*?") >= 0;
        var nearest = isPattern ? [] : NearestFiles(_files[file].Tree.FilePath, written);
        _findings.Add(
            new Finding(
                MeaningRules.IncludeNotFound,
                origin,
                $"cannot read `{written}`: {(isPattern ? "an include names one file, not a pattern" : failure)}{NearestNames.Question(nearest)}"
            )
            {
                Help =
                    nearest.Count > 0
                        ? null
                        : "an included file lies in the plan's folder or below; its path starts at the file that includes it",
                Fixes =
                [
                    .. nearest.Select(name =>
                        CorrectionOf(origin, written, name, nearest.Count == 1)
                    ),
                    new Fix(
                        "Remove this `include`",
                        new FixStep.Remove(new Origin(unit, syntax.Span))
                    ),
                ],
            }
        );
    }

    // Systems differ in whether capitals count; a plan is to be read on all of them.
    private static Fix CorrectionOf(Origin origin, string written, string name, bool isOnly)
    {
        var folder = written[..(written.LastIndexOf('/') + 1)];
        var isSame = written[folder.Length..].Equals(name, StringComparison.OrdinalIgnoreCase);
        return new Fix(
            $"Include `{folder}{name}`",
            new FixStep.Replace(origin, $"\"{folder}{name}\""),
            isOnly && isSame
        );
    }

    // A folder of the plan is looked through once.
    private IReadOnlyList<string> NearestFiles(string including, string written)
    {
        if (_source is null || written.Contains("..") || written.AsSpan().ContainsAny(":\\"))
        {
            return [];
        }

        var path = $"{SourceFiles.FolderOf(including)}/{written}".TrimStart('/');
        path = including.StartsWith('/') ? $"/{path}" : path;
        var folder = SourceFiles.FolderOf(path);
        if (!_plansIn.TryGetValue(folder, out var names))
        {
            names =
            [
                .. _source
                    .PlanFilesUnder(folder, depth: 0)
                    .Select(Path.GetFileName)
                    .OfType<string>(),
            ];
            _plansIn.Add(folder, names);
        }

        var nearest = NearestNames.Of(Path.GetFileName(path), names);
        return
            nearest.FirstOrDefault(name =>
                name.Equals(Path.GetFileName(path), StringComparison.OrdinalIgnoreCase)
            )
                is { } same
            ? [same]
            : nearest;
    }

    private void ReportCycle(DeclarationUnit unit, IncludeSyntax syntax, int included)
    {
        // A file met again is included once, and is a cycle only where it is still being followed.
        if (!_depths.TryGetValue(included, out var start))
        {
            return;
        }

        string NameOf(int index) =>
            $"`{_files[index].Tree.FilePath[_rootFolder.Length..].TrimStart('/', '\\')}`";
        var count = _open.Count - start - 1;
        var through =
            count > MostShown
                ?
                [
                    .. _open.GetRange(start + 1, MostShown - 1).Select(NameOf),
                    "…",
                    NameOf(_open[^1]),
                ]
                : _open.GetRange(start + 1, count).ConvertAll(NameOf);

        _findings.Add(
            new Finding(
                MeaningRules.IncludeCycle,
                new Origin(unit, syntax.Path.Span),
                through.Count == 0
                    ? $"{NameOf(included)} includes itself"
                    : $"{NameOf(included)} includes itself through {string.Join(", ", through)}"
            )
            {
                Help = "remove this include: the file is part of the plan already",
            }
        );
    }
}
