using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using StpLang.Cli.Output;
using StpLang.Files;

namespace StpLang.Cli.Input;

/// <summary>The files on disk, and standard input, which is read once; with how long reading took.</summary>
internal sealed class CommandLineFiles : SourceFiles
{
    /// <summary>How the command line names standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>How findings name standard input.</summary>
    public const string StandardInputPath = "<stdin>";

    private readonly DiskSourceFiles _disk = new();
    private readonly ConcurrentDictionary<string, bool> _read = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private SourceFile? _standardInput;
    private long _readingTicks;

    /// <summary>How long reading took so far, of all threads together.</summary>
    public TimeSpan ReadingTime => new(Interlocked.Read(ref _readingTicks));

    /// <summary>The paths of what was read so far.</summary>
    public IEnumerable<string> Read => _read.Keys;

    /// <summary>The path that findings show for an argument.</summary>
    public static string PathOf(string argument) =>
        argument == StandardInput ? StandardInputPath : argument;

    /// <inheritdoc/>
    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        var start = Stopwatch.GetTimestamp();
        var isRead = TryReadUntimed(path, out file, out failure);
        if (isRead)
        {
            _read[path] = true;
        }

        Interlocked.Add(ref _readingTicks, Stopwatch.GetElapsedTime(start).Ticks);
        return isRead;
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> PlanFilesUnder(
        string folder,
        int depth = int.MaxValue
    ) => _disk.PlanFilesUnder(folder, depth);

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
    public override bool Exists(string path) => _disk.Exists(path);

    /// <inheritdoc/>
    public override string FullPathOf(string path) =>
        // As a plan in the current folder, so that settings for plans hold for it.
        _disk.FullPathOf(path == StandardInputPath ? "plan.stp" : path);

    private bool TryReadUntimed(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        if (path != StandardInputPath)
        {
            return _disk.TryRead(path, out file, out failure);
        }

        try
        {
            lock (_lock)
            {
                using var stream = StandardStream.OpenInput();
                file = _standardInput ??= SourceFile.Read(path, stream);
            }

            failure = null;
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            file = null;
            failure = "it is closed, or a folder";
            return false;
        }
    }
}
