using StpLang.Configuration;
using StpLang.Files;

namespace StpLang.Workspaces;

/// <summary>Finds the files that declare plans.</summary>
internal static class PlanFinder
{
    /// <summary>Whether a file has a <c>plan</c>. A file that is no text counts: it is to be reported, not passed over.</summary>
    public static bool DeclaresPlan(SourceFile file) =>
        file.NotText is not null || file.Tree.DeclaresPlan;

    /// <summary>
    /// The files that may have a plan which includes a file: those in its folder and in the folders above, for a plan's files lie in
    /// its folder or below.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="files">The files there are.</param>
    /// <param name="topFolders">Folders above which not to look.</param>
    public static IEnumerable<string> RootsFor(
        string path,
        WorkspaceFiles files,
        IEnumerable<string> topFolders
    )
    {
        var roots = new HashSet<string>(StringComparer.Ordinal) { path };
        var tops = topFolders.ToHashSet(StringComparer.Ordinal);
        for (
            SettingsFolder? folder = SettingsFolder.Of(path, files);
            folder is { } each;
            folder = tops.Contains(each.Shown) ? null : each.Parent
        )
        {
            roots.UnionWith(files.PlanFilesUnder(each.Shown, 0));
            roots.UnionWith(files.Open.Where(open => SourceFiles.FolderOf(open) == each.Shown));
        }

        return Declaring(roots, files).Order(StringComparer.Ordinal);
    }

    /// <summary>The files that have a <c>plan</c>, in the order given. Those that nobody read yet are read side by side.</summary>
    /// <param name="paths">The files' paths.</param>
    /// <param name="files">The files there are.</param>
    public static IEnumerable<string> Declaring(IEnumerable<string> paths, WorkspaceFiles files)
    {
        string[] all = [.. paths];
        var isPlan = new bool[all.Length];
        Parallel.For(
            0,
            all.Length,
            i => isPlan[i] = files.Find(all[i]) is { } file && DeclaresPlan(file)
        );
        return all.Where((_, i) => isPlan[i]);
    }
}
