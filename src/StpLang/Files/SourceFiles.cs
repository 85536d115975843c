using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StpLang.Files;

/// <summary>
/// Where texts come from: the disk, an editor's memory, a test's. Paths are what findings show, with <c>/</c> between folders
/// (and <c>\</c> where the system has it, in the path of the root plan). Several threads may ask at a time.
/// </summary>
public abstract class SourceFiles
{
    /// <summary>What the name of a plan's file ends with.</summary>
    internal const string PlanExtension = ".stp";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The root plan's path, or one that <see cref="TryResolve"/> gave.</param>
    /// <param name="file">The file; it may be no text (<see cref="SourceFile.NotText"/>).</param>
    /// <param name="failure">Where it cannot be read: why, in a planner's words, to follow a colon: <c>no such file</c>.</param>
    public abstract bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    );

    /// <summary>Whether there is a file, be it readable or not; a folder is none.</summary>
    /// <param name="path">A path as <see cref="TryRead"/> takes it.</param>
    public virtual bool Exists(string path) => TryRead(path, out _, out _);

    /// <summary>
    /// The path of a file from the top of the disk on, with <c>/</c> between folders and without <c>.</c> and <c>..</c>, so that the
    /// folders above it are known. Files without a current folder leave a relative path relative.
    /// </summary>
    /// <param name="path">A path as <see cref="TryRead"/> takes it.</param>
    public virtual string FullPathOf(string path) => Simplify(path);

    /// <summary>
    /// The <c>.stp</c> files under a folder, in the order of their paths; not those that are hidden, or in a hidden folder or one of a
    /// build tool. Files that cannot be listed have none.
    /// </summary>
    /// <param name="folder">The folder, as <see cref="FolderOf"/> gives it; the paths begin with it.</param>
    /// <param name="depth">How many folders deep to look: 0 for the files in the folder itself.</param>
    public virtual ImmutableArray<string> PlanFilesUnder(string folder, int depth = int.MaxValue) =>
        [];

    /// <summary>
    /// Finds the file that an <c>include</c> means: relative to the including file, inside the root plan's folder, with
    /// <c>/</c> between folders on every system, so that a plan reads the same wherever it is taken.
    /// </summary>
    /// <param name="includingPath">The path of the file with the <c>include</c>: the root plan's, or one this method gave.</param>
    /// <param name="written">The path as the author wrote it.</param>
    /// <param name="rootFolder">The root plan's folder: <see cref="FolderOf"/> of its path.</param>
    /// <param name="resolved">The file's path, without <c>.</c> and <c>..</c> after the root folder: the same for the same file.</param>
    /// <param name="failure">Where there can be no such file: why, to follow a colon.</param>
    public virtual bool TryResolve(
        string includingPath,
        string written,
        string rootFolder,
        [NotNullWhen(true)] out string? resolved,
        [NotNullWhen(false)] out string? failure
    )
    {
        resolved = null;
        failure = Refusal(written);
        if (failure is not null)
        {
            return false;
        }

        var inside = new List<string>();
        if (
            !FolderOf(includingPath).StartsWith(rootFolder, StringComparison.Ordinal)
            || !Walk(inside, FolderOf(includingPath)[rootFolder.Length..])
            || !Walk(inside, written)
        )
        {
            failure = "it lies outside the plan's folder";
            return false;
        }

        var relative = string.Join('/', inside);
        resolved =
            rootFolder.Length == 0 || IsSeparator(rootFolder[^1])
                ? rootFolder + relative
                : $"{rootFolder}/{relative}";
        return true;
    }

    /// <summary>Whether a file lies in a folder or one of its folders, links followed where there are any.</summary>
    /// <param name="path">A path as <see cref="TryRead"/> takes it.</param>
    /// <param name="folder">The folder in the same way; empty for the current one.</param>
    internal virtual bool LiesIn(string path, string folder)
    {
        var file = FullPathOf(path);
        var top = FullPathOf(folder).TrimEnd('/');
        return folder.Length == 0 && top.Length == 0
            ? file[..1] != "/" && !file.StartsWith("../", StringComparison.Ordinal)
            : file.StartsWith($"{top}/", StringComparison.Ordinal);
    }

    /// <summary>The folder of a path as it is written: empty for a bare file name, <c>/</c> for <c>/plan.stp</c>.</summary>
    public static string FolderOf(string path)
    {
        var end = path.Length - 1;
        while (end >= 0 && !IsSeparator(path[end]))
        {
            end--;
        }

        return path[..(end == 0 ? 1 : Math.Max(end, 0))];
    }

    /// <summary>The path with <c>/</c> between folders and without <c>.</c> and <c>..</c>, but for those it has to begin with.</summary>
    internal static string Simplify(string path)
    {
        var isRooted = path.Length > 0 && IsSeparator(path[0]);
        var folders = new List<string>();
        foreach (var step in path.Split('/', Path.DirectorySeparatorChar))
        {
            if (step == ".." && folders.Count > 0 && folders[^1] != "..")
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else if (step is not ("" or ".") && !(step == ".." && isRooted))
            {
                folders.Add(step);
            }
        }

        return (isRooted ? "/" : "") + string.Join('/', folders);
    }

    /// <summary>Whether a file is called as plans' files are.</summary>
    internal static bool IsPlanFile(ReadOnlySpan<char> path) =>
        path.EndsWith(PlanExtension, StringComparison.OrdinalIgnoreCase);

    private static bool IsSeparator(char character) =>
        character == '/' || character == Path.DirectorySeparatorChar;

    private static string? Refusal(string written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return "an include needs the path of a file";
        }

        if (written.Contains('\\'))
        {
            return "write `/` between folders, not `\\`";
        }

        if (written[0] == '/' || (written.Length > 1 && written[1] == ':'))
        {
            return "write the path from this file's folder on, not from the top of the disk";
        }

        return written.Contains('\0') ? "no such file" : null;
    }

    // Follows a path from a folder inside the root folder; false where it leaves the root folder.
    private static bool Walk(List<string> folders, string path)
    {
        foreach (var step in path.Split('/', Path.DirectorySeparatorChar))
        {
            if (step == "..")
            {
                if (folders.Count == 0)
                {
                    return false;
                }

                folders.RemoveAt(folders.Count - 1);
            }
            else if (step is not ("" or "."))
            {
                folders.Add(step);
            }
        }

        return true;
    }
}
