using StpLang.Cli.Input;

namespace StpLang.Cli.Rendering;

/// <summary>The folder that a report names files from: the one <c>stp</c> is run in, which on a CI system is the root of the sources.</summary>
/// <param name="path">The folder, absolute.</param>
internal sealed class ReportFolder(string path)
{
    /// <summary>The folder that <c>stp</c> is run in.</summary>
    public static ReportFolder Current => new(Directory.GetCurrentDirectory());

    /// <summary>
    /// A file's path from the folder, with <c>/</c>; absolute where the file is not under it. False where the file is none on disk.
    /// </summary>
    /// <param name="file">The path as findings show it.</param>
    /// <param name="name">The path; what stands for standard input, where that is meant.</param>
    /// <param name="isUnder">Whether the file is under the folder.</param>
    public bool TryName(string file, out string name, out bool isUnder)
    {
        isUnder = false;
        if (file.Length == 0 || file == CommandLineFiles.StandardInputPath)
        {
            name = file;
            return false;
        }

        var full = Path.GetFullPath(file, path);
        var relative = Path.GetRelativePath(path, full);
        isUnder =
            !Path.IsPathRooted(relative)
            && relative != ".."
            && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        name = WithSlashes(isUnder ? relative : full, Path.DirectorySeparatorChar);
        return true;
    }

    /// <summary>A file's URI: relative to the folder where the file is under it, else <c>file://</c>.</summary>
    /// <param name="file">The path as findings show it.</param>
    /// <param name="isUnder">Whether the URI is relative to the folder.</param>
    public string UriOf(string file, out bool isUnder) =>
        TryName(file, out var name, out isUnder) && !isUnder ? FileUri(name) : Encode(name);

    /// <summary>A path with <c>/</c> for the sign that the system separates folders with.</summary>
    public static string WithSlashes(string path, char separator) =>
        separator == '/' ? path : path.Replace(separator, '/');

    /// <summary>The URI of an absolute path with <c>/</c>; a drive keeps its colon.</summary>
    public static string FileUri(string path) =>
        path is [var drive, ':', ..] && char.IsAsciiLetter(drive)
            ? $"file:///{drive}:{Encode(path[2..])}"
            : $"file://{Encode(path)}";

    /// <summary>A path with <c>/</c> as a URI writes it: everything but letters, digits and <c>-._~</c> as %XX of its UTF-8.</summary>
    public static string Encode(string path) =>
        string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
