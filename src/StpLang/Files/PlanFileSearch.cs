using System.Collections.Immutable;
using System.IO.Enumeration;

namespace StpLang.Files;

/// <summary>Finds the files of plans under a folder on disk.</summary>
internal static class PlanFileSearch
{
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules"];

    /// <summary>
    /// Every <c>.stp</c> file under a folder, in the order of their paths. Hidden folders and those of build tools are left out;
    /// links are not followed.
    /// </summary>
    /// <param name="folder">The folder; the paths begin with it, but for <c>.</c>, which goes without saying.</param>
    /// <param name="depth">How many folders deep to look: 0 for the files in the folder itself.</param>
    public static ImmutableArray<string> Under(string folder, int depth)
    {
        var files = new FileSystemEnumerable<string>(
            folder,
            static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions
            {
                RecurseSubdirectories = depth > 0,
                MaxRecursionDepth = depth,
                IgnoreInaccessible = true,
                AttributesToSkip = FileAttributes.None,
            }
        )
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory
                && !entry.FileName.StartsWith('.')
                // A name that is no text cannot be said, nor opened.
                && !entry.FileName.Contains('\uFFFD')
                && SourceFiles.IsPlanFile(entry.FileName)
                && !IsLink(ref entry),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.') && !IsSkipped(entry.FileName) && !IsLink(ref entry),
        };
        var paths = new List<string>();
        foreach (var file in files)
        {
            paths.Add(
                folder == "." && file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file
            );
        }

        paths.Sort(StringComparer.Ordinal);
        return [.. paths];
    }

    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsSkipped(ReadOnlySpan<char> folder)
    {
        foreach (var skipped in SkippedFolders)
        {
            if (folder.SequenceEqual(skipped))
            {
                return true;
            }
        }

        return false;
    }
}
