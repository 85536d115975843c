using StpLang.Binding;
using StpLang.Files;
using StpLang.Syntax;

namespace StpLang;

/// <summary>
/// Reads and parses the files that a plan includes before its includes are followed one by one, on several threads where there
/// is enough to read.
/// </summary>
internal sealed class ReadAhead
{
    // Below so many characters a thread takes longer to begin than to read.
    private const int WorthSharing = 64 * 1024;

    private readonly SourceFiles _source;
    private readonly string _rootFolder;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<DeclarationUnit, string> _resolved = [];
    private int _read;

    private readonly CancellationToken _cancellationToken;

    private ReadAhead(SourceFiles source, string rootFolder, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _source = source;
        _rootFolder = rootFolder;
    }

    /// <summary>The files that could be read, by path.</summary>
    public IReadOnlyDictionary<string, CompiledFile> Files => _files;

    /// <summary>Which file each include means that could be resolved.</summary>
    public IReadOnlyDictionary<DeclarationUnit, string> Resolved => _resolved;

    /// <summary>Reads what a root file includes, and what that does.</summary>
    public static ReadAhead From(
        CompiledFile root,
        SourceFiles source,
        CancellationToken cancellationToken
    )
    {
        var path = root.Tree.FilePath;
        var ahead = new ReadAhead(source, SourceFiles.FolderOf(path), cancellationToken);
        ahead._seen.Add(path);
        ahead._read = root.Tree.Text.Length;
        for (List<CompiledFile> files = [root]; files.Count > 0; )
        {
            files = ahead.Read([.. files.SelectMany(ahead.IncludesOf)]);
        }

        return ahead;
    }

    private IEnumerable<string> IncludesOf(CompiledFile file)
    {
        foreach (var unit in file.Units.Where(unit => unit.IsInclude))
        {
            var written = ((IncludeSyntax)unit.CreateSyntax()).Path.Value;
            if (_source.TryResolve(file.Tree.FilePath, written, _rootFolder, out var path, out _))
            {
                _resolved[unit] = path;
                if (_seen.Add(path))
                {
                    yield return path;
                }
            }
        }
    }

    private List<CompiledFile> Read(List<string> paths)
    {
        var read = new CompiledFile?[paths.Count];
        var next = 0;
        for (; next < paths.Count && _read < WorthSharing; next++)
        {
            read[next] = Read(paths[next]);
            _read += read[next]?.Tree.Text.Length ?? 0;
        }

        if (next < paths.Count)
        {
            Parallel.For(
                next,
                paths.Count,
                new ParallelOptions { CancellationToken = _cancellationToken },
                i => read[i] = Read(paths[i])
            );
        }

        var files = new List<CompiledFile>();
        for (var i = 0; i < paths.Count; i++)
        {
            if (read[i] is { } file)
            {
                _files.Add(paths[i], file);
                files.Add(file);
            }
        }

        return files;
    }

    private CompiledFile? Read(string path)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return _source.TryRead(path, out var file, out _) ? CompiledFile.Of(file) : null;
    }
}
