using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StpLang.Files;

/// <summary>Files on disk. Relative paths start at the current folder.</summary>
public sealed class DiskSourceFiles : SourceFiles
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    /// <inheritdoc/>
    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        file = null;
        failure = RefusalOf(path);
        if (failure is not null)
        {
            return false;
        }

        try
        {
            // No buffer: the file is read in one go.
            using var stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 0
            );
            file = SourceFile.Read(path, stream);
            return true;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            failure = FailureToRead(path, exception);
            return false;
        }
    }

    /// <inheritdoc/>
    public override bool Exists(string path) => File.Exists(path);

    /// <inheritdoc/>
    /// <remarks>Links are not followed, and folders that may not be read are passed over.</remarks>
    public override ImmutableArray<string> PlanFilesUnder(string folder, int depth = int.MaxValue)
    {
        try
        {
            return PlanFileSearch.Under(folder.Length == 0 ? "." : folder, depth);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    /// <inheritdoc/>
    public override string FullPathOf(string path)
    {
        try
        {
            return Path.GetFullPath(path).Replace(Path.DirectorySeparatorChar, '/');
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // The current folder is gone, or this is no path: there is nothing above it.
            return base.FullPathOf(path);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Symbolic links are followed, of folders too, and may not lead out of the root plan's folder.</remarks>
    public override bool TryResolve(
        string includingPath,
        string written,
        string rootFolder,
        [NotNullWhen(true)] out string? resolved,
        [NotNullWhen(false)] out string? failure
    )
    {
        if (!base.TryResolve(includingPath, written, rootFolder, out resolved, out failure))
        {
            return false;
        }

        try
        {
            failure = LiesInside(resolved, rootFolder) switch
            {
                true => null,
                false => "it is a link that leads out of the plan's folder",
                null => "it is a link that leads to itself",
            };
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            failure = FailureToRead(resolved, exception);
        }

        if (failure is null)
        {
            return true;
        }

        resolved = null;
        return false;
    }

    /// <inheritdoc/>
    internal override bool LiesIn(string path, string folder)
    {
        try
        {
            return LiesInside(path, folder) == true;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    // What is no file may keep whoever opens it waiting, for ever.
    private static string? RefusalOf(string path) =>
        FileStatus.Of(path)?.Kind switch
        {
            FileKind.Pipe => "it is a pipe, not a file",
            FileKind.Device => "it is a device, not a file",
            FileKind.Socket => "it is a socket, not a file",
            _ => null,
        };

    private static string FailureToRead(string path, Exception exception) =>
        exception switch
        {
            _ when Directory.Exists(path) => "it is a folder, not a file",
            FileNotFoundException or DirectoryNotFoundException => "no such file",
            UnauthorizedAccessException => "no permission to read it",
            PathTooLongException => "its path is too long",
            ArgumentException => "no such file",
            _ when path.EndsWith('/') => "no such file",
            _ => "the system could not read it",
        };

    // Links followed; null where they go in circles.
    private static bool? LiesInside(string path, string folder) =>
        TryFollow(Path.GetFullPath(folder.Length == 0 ? "." : folder), out var around)
        && TryFollow(Path.GetFullPath(path), out var inside)
            ? IsInside(inside, around)
            : null;

    private static bool IsInside(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (
            path.Length == folder.Length
            || Path.EndsInDirectorySeparator(folder)
            || path[folder.Length] == Path.DirectorySeparatorChar
        );

    /// <summary>
    /// The path without links: every step of it is looked at, and the steps of a link's target are walked in its place. What does not
    /// exist is kept as it is. False where links go in circles.
    /// </summary>
    private static bool TryFollow(string fullPath, out string target)
    {
        target = Path.GetPathRoot(fullPath)!;
        var steps = new Stack<string>();
        Push(steps, fullPath[target.Length..]);
        for (var links = 0; steps.TryPop(out var step); )
        {
            if (step == "..")
            {
                target = Path.GetDirectoryName(target) ?? target;
                continue;
            }

            var next = Path.Combine(target, step);
            if (new FileInfo(next).LinkTarget is not { } link)
            {
                target = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return false;
            }

            // A relative target starts where the link lies.
            if (Path.IsPathRooted(link))
            {
                target = Path.GetPathRoot(link)!;
                link = link[target.Length..];
            }

            Push(steps, link);
        }

        return true;
    }

    private static void Push(Stack<string> steps, string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i] is not ("" or "."))
            {
                steps.Push(parts[i]);
            }
        }
    }
}
