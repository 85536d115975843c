using StpLang.Files;
using StpLang.Syntax;

namespace StpLang.Workspaces;

/// <summary>Finds the files that a file of a plan can include.</summary>
internal sealed class IncludeCandidates(WorkspaceFiles files, string rootPath)
{
    private readonly string _folder = SourceFiles.FolderOf(rootPath);

    /// <summary>
    /// Files in the plan's folder or below that are no plan, belong to none in a folder between, and do not lead back; in the order
    /// of their paths.
    /// </summary>
    /// <param name="including">The path of the file that is to include one.</param>
    public IEnumerable<string> For(string including)
    {
        var all = files
            .PlanFilesUnder(_folder, int.MaxValue)
            .Concat(files.Open.Where(IsInFolder))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToLookup(path => files.Find(path) is not { } file || PlanFinder.DeclaresPlan(file));
        var others = all[true]
            .Select(SourceFiles.FolderOf)
            .Where(folder => folder != _folder)
            .ToHashSet(StringComparer.Ordinal);
        return all[false]
            .Where(path =>
                path != including
                && !BelongsTo(others, path)
                && !LeadsTo(including, path, new HashSet<string>(StringComparer.Ordinal))
            );
    }

    private static bool BelongsTo(HashSet<string> folders, string path)
    {
        var folder = SourceFiles.FolderOf(path);
        while (folder.Length > 0 && folder != "/")
        {
            if (folders.Contains(folder))
            {
                return true;
            }

            folder = SourceFiles.FolderOf(folder);
        }

        return false;
    }

    private bool IsInFolder(string path) =>
        !CheckSettings.Reads(path)
        && (
            _folder.Length == 0
            || path.StartsWith($"{_folder.TrimEnd('/')}/", StringComparison.Ordinal)
        );

    // Whether a file includes another, be it by way of others.
    private bool LeadsTo(string target, string path, HashSet<string> seen)
    {
        if (path == target)
        {
            return true;
        }

        return seen.Add(path)
            && files.Find(path) is { NotText: null } file
            && file.Tree.Root.ChildNodes()
                .OfType<IncludeSyntax>()
                .Any(include =>
                    files.TryResolve(path, include.Path.Value, _folder, out var next, out _)
                    && LeadsTo(target, next, seen)
                );
    }
}
