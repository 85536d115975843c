using System.Globalization;
using StpLang.Diagnostics;

namespace StpLang.Reports.Sections;

/// <summary>Says where something stands, from the folder of the plan on.</summary>
internal static class Places
{
    /// <summary>A place: "programmes.stp, line 12".</summary>
    public static string Of(Location location, Compilation plan) =>
        location.FilePath.Length == 0
            ? $"line {LineOf(location)}"
            : $"{FileOf(location.FilePath, plan.RootPath)}, line {LineOf(location)}";

    /// <summary>The line, counted from 1.</summary>
    public static string LineOf(Location location) =>
        (location.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture);

    private static string FileOf(string file, string root)
    {
        var folder = root[..(root.LastIndexOfAny(['/', '\\']) + 1)];
        var name = file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..] : file;
        return name.Replace('\\', '/');
    }
}
