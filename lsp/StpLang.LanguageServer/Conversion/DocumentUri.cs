using System.Text;

namespace StpLang.LanguageServer.Conversion;

/// <summary>Names of documents: URIs in the protocol, paths with <c>/</c> between folders in the compiler.</summary>
internal static class DocumentUri
{
    private const string FileScheme = "file://";

    // Left as they are in a path, as VS Code leaves them.
    private const string Plain = "-._~/";

    /// <summary>
    /// The path of a document: of <c>file:///a/b%20c</c> it is <c>/a/b c</c>, of <c>file:///C%3A/a</c> <c>c:/a</c>. A document that is no file is
    /// placed in a folder of its own, which no disk has: <c>/untitled:/Untitled-1</c>.
    /// </summary>
    public static string ToPath(string uri)
    {
        if (!uri.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase))
        {
            var colon = uri.IndexOf(':');
            return $"/{uri[..(colon + 1)]}/{uri[(colon + 1)..]}";
        }

        var path = Uri.UnescapeDataString(uri[FileScheme.Length..]);
        if (!path.StartsWith('/'))
        {
            // file://server/share/a: a folder of another machine.
            return path.StartsWith("localhost/", StringComparison.Ordinal)
                ? path[9..]
                : "//" + path;
        }

        return HasDrive(path, 1) ? char.ToLowerInvariant(path[1]) + path[2..] : path;
    }

    /// <summary>The path of a folder, without a slash at its end.</summary>
    public static string ToFolder(string uri)
    {
        var path = ToPath(uri);
        return path.Length > 1 ? path.TrimEnd('/') : path;
    }

    /// <summary>The URI of a file, the other way round.</summary>
    public static string FromPath(string path)
    {
        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            return "file:" + Escape(path);
        }

        var colon = path.IndexOf(":/", StringComparison.Ordinal);
        if (path.StartsWith('/') && colon > 2 && path.IndexOf('/', 1) == colon + 1)
        {
            return path[1..(colon + 1)] + path[(colon + 2)..];
        }

        return (HasDrive(path, 0) ? "file:///" : FileScheme) + Escape(path);
    }

    private static bool HasDrive(string path, int at) =>
        path.Length > at + 1 && char.IsAsciiLetter(path[at]) && path[at + 1] == ':';

    private static string Escape(string path)
    {
        var escaped = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(path))
        {
            var isPlain = char.IsAsciiLetterOrDigit((char)unit) || Plain.Contains((char)unit);
            escaped.Append(isPlain ? ((char)unit).ToString() : $"%{unit:X2}");
        }

        return escaped.ToString();
    }
}
