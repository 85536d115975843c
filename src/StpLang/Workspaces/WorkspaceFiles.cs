using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StpLang.Files;
using StpLang.Text;

namespace StpLang.Workspaces;

/// <summary>
/// Files as a snapshot sees them: what is open, else what is on disk, each read once and held from then on. A later snapshot
/// reads again only what it is told of.
/// </summary>
internal sealed class WorkspaceFiles : SourceFiles
{
    private readonly SourceFiles _disk;
    private readonly ImmutableDictionary<string, SourceFile> _open;
    private readonly ConcurrentDictionary<string, HeldFile> _read;
    private readonly ConcurrentDictionary<(string, int), ImmutableArray<string>> _listed;

    private WorkspaceFiles(
        SourceFiles disk,
        ImmutableDictionary<string, SourceFile> open,
        ConcurrentDictionary<string, HeldFile> read,
        ConcurrentDictionary<(string, int), ImmutableArray<string>> listed
    )
    {
        _disk = disk;
        _open = open;
        _read = read;
        _listed = listed;
    }

    /// <summary>No file is open.</summary>
    public static WorkspaceFiles Of(SourceFiles disk) =>
        new(
            disk,
            ImmutableDictionary.Create<string, SourceFile>(StringComparer.Ordinal),
            new(StringComparer.Ordinal),
            []
        );

    /// <summary>The paths of the files that are open.</summary>
    public IEnumerable<string> Open => _open.Keys;

    /// <summary>Whether a file is open.</summary>
    public bool IsOpen(string path) => _open.ContainsKey(path);

    /// <summary>The file with that path; null where it cannot be read.</summary>
    public SourceFile? Find(string path) => TryRead(path, out var file, out _) ? file : null;

    /// <summary>Paths, and those of files known to lie under one that is a folder's.</summary>
    public IReadOnlyCollection<string> KnownOf(IReadOnlyCollection<string> paths)
    {
        var known = paths.ToHashSet(StringComparer.Ordinal);
        foreach (var path in _read.Keys)
        {
            for (
                var folder = FolderOf(path);
                folder.Length > 0 && folder != "/";
                folder = FolderOf(folder)
            )
            {
                if (known.Contains(folder))
                {
                    known.Add(path);
                    break;
                }
            }
        }

        return known;
    }

    /// <summary>With a file opened, or with another text of one that is.</summary>
    public WorkspaceFiles WithOpen(string path, SourceText text) =>
        With(_open.SetItem(path, SourceFile.Of(path, text).Following(Known(path))));

    /// <summary>With changes of a file, each of the text that the one before it made.</summary>
    /// <exception cref="ArgumentException">The file is not open.</exception>
    public WorkspaceFiles WithChanges(string path, IEnumerable<TextChange> changes)
    {
        var tree = _open.TryGetValue(path, out var file)
            ? file.Tree
            : throw new ArgumentException($"`{path}` is not open.", nameof(path));
        foreach (var change in changes)
        {
            tree = tree.WithChange(change);
        }

        return With(_open.SetItem(path, SourceFile.Of(tree)));
    }

    /// <summary>With a file closed, so that it is as it is on disk.</summary>
    public WorkspaceFiles WithClosed(string path)
    {
        var open = Known(path);
        var read = new ConcurrentDictionary<string, HeldFile>(_read, _read.Comparer);
        read[path] = new HeldFile(open);
        return new WorkspaceFiles(_disk, _open.Remove(path), read, _listed);
    }

    /// <summary>With files read again that changed on disk, appeared or went.</summary>
    public WorkspaceFiles WithFilesChanged(IReadOnlyCollection<string> paths)
    {
        var read = new ConcurrentDictionary<string, HeldFile>(_read, _read.Comparer);
        foreach (var path in paths)
        {
            read[path] = new HeldFile(Known(path));
        }

        return new WorkspaceFiles(_disk, _open, read, []);
    }

    /// <inheritdoc/>
    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        if (_open.TryGetValue(path, out file))
        {
            failure = null;
            return true;
        }

        return _read
            .GetOrAdd(path, static _ => new HeldFile(null))
            .TryRead(_disk, path, out file, out failure);
    }

    /// <inheritdoc/>
    public override bool Exists(string path) => IsOpen(path) || _disk.Exists(path);

    /// <inheritdoc/>
    public override string FullPathOf(string path) => _disk.FullPathOf(path);

    /// <inheritdoc/>
    public override bool TryResolve(
        string includingPath,
        string written,
        string rootFolder,
        [NotNullWhen(true)] out string? resolved,
        [NotNullWhen(false)] out string? failure
    ) => _disk.TryResolve(includingPath, written, rootFolder, out resolved, out failure);

    /// <inheritdoc/>
    internal override bool LiesIn(string path, string folder) => _disk.LiesIn(path, folder);

    /// <inheritdoc/>
    /// <remarks>Files that are open and not on disk are none of them.</remarks>
    public override ImmutableArray<string> PlanFilesUnder(string folder, int depth) =>
        _listed.GetOrAdd(
            (folder, depth),
            static (key, disk) => disk.PlanFilesUnder(key.Item1, key.Item2),
            _disk
        );

    private WorkspaceFiles With(ImmutableDictionary<string, SourceFile> open) =>
        new(_disk, open, _read, _listed);

    // What is known of a file without asking for it.
    private SourceFile? Known(string path) =>
        _open.GetValueOrDefault(path) ?? _read.GetValueOrDefault(path)?.Known;
}
