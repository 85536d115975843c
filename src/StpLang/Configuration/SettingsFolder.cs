using StpLang.Files;

namespace StpLang.Configuration;

/// <summary>A folder that may hold an <c>.editorconfig</c>.</summary>
/// <param name="Shown">Its path as findings show it, in the way of the plan's: empty for the current folder, <c>..</c> for the one above.</param>
/// <param name="Full">Its path from the top of the disk on, ending in <c>/</c>; empty for the top of files that have no disk.</param>
internal sealed record SettingsFolder(string Shown, string Full)
{
    /// <summary>The folder of a file.</summary>
    public static SettingsFolder Of(string filePath, SourceFiles files)
    {
        var full = files.FullPathOf(filePath);
        full = full[..(full.LastIndexOf('/') + 1)];
        return new SettingsFolder(
            Path.IsPathRooted(filePath)
                ? Trim(full)
                : SourceFiles.Simplify(SourceFiles.FolderOf(filePath)),
            full
        );
    }

    /// <summary>The folder above; null at the top.</summary>
    public SettingsFolder? Parent
    {
        get
        {
            var end = Full.Length < 2 ? -1 : Full.LastIndexOf('/', Full.Length - 2);
            if (Full.Length == 0 || Full == "/" || Full.EndsWith("../", StringComparison.Ordinal))
            {
                return null;
            }

            var full = Full[..(end + 1)];
            if (Path.IsPathRooted(Shown))
            {
                return full.Length == 0 ? null : new SettingsFolder(Trim(full), full);
            }

            return new SettingsFolder(SourceFiles.Simplify($"{Shown}/..".TrimStart('/')), full);
        }
    }

    /// <summary>The path, as findings show it, of a file that is named from this folder on.</summary>
    public string PathOf(string relative) =>
        Path.IsPathRooted(relative)
            ? relative
            : SourceFiles.Simplify(Shown.Length == 0 ? relative : $"{Shown}/{relative}");

    private static string Trim(string folder) => folder.Length > 1 ? folder.TrimEnd('/') : folder;
}
