using StpLang.Files;
using StpLang.Workspaces;

namespace StpLang.Services.CodeActions;

/// <summary>Paths of files as authors read them, and of files that are not there yet.</summary>
internal static class FileNames
{
    /// <summary>A file's path from the folder of another file on.</summary>
    public static string Relative(string path, string from)
    {
        var folder = SourceFiles.FolderOf(from);
        return path.StartsWith(folder, StringComparison.Ordinal)
            ? path[folder.Length..].TrimStart('/', '\\')
            : path;
    }

    /// <summary>The path of a file beside another one that is not there yet: as it is wanted, or with a number behind it.</summary>
    public static string Free(string wanted, string beside, Workspace workspace)
    {
        var folder = SourceFiles.FolderOf(beside);
        var start = folder.Length == 0 || folder.EndsWith('/') ? folder : folder + "/";
        return NewNames.Free(
                start + wanted,
                path => workspace.Files.Exists(path + SourceFiles.PlanExtension)
            ) + SourceFiles.PlanExtension;
    }
}
