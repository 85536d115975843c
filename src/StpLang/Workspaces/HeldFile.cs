using System.Diagnostics.CodeAnalysis;
using StpLang.Files;

namespace StpLang.Workspaces;

/// <summary>A file on disk, read when it is first asked for and held from then on.</summary>
/// <param name="before">The file as it was before it was to be read again; null where it was not read.</param>
internal sealed class HeldFile(SourceFile? before)
{
    private readonly Lock _lock = new();
    private SourceFile? _file = before;
    private string? _failure;
    private bool _isRead;

    /// <summary>The file as far as it is known without reading it: maybe an earlier version.</summary>
    public SourceFile? Known => _file;

    /// <summary>Reads the file, or says why it cannot be read.</summary>
    public bool TryRead(
        SourceFiles disk,
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        lock (_lock)
        {
            if (!_isRead)
            {
                _file = disk.TryRead(path, out var read, out _failure)
                    ? read.Following(_file)
                    : null;
                _isRead = true;
            }

            file = _file;
            failure = file is null ? _failure! : null;
            return file is not null;
        }
    }
}
