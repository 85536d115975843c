using System.Collections.Concurrent;

namespace StpLang.LanguageServer.Conversion;

/// <summary>The pages of the rules, which the program carries with it, as files that a client can open.</summary>
internal static class RulePages
{
    private static readonly ConcurrentDictionary<string, string?> Written = new(
        StringComparer.Ordinal
    );

    /// <summary>The path of a rule's page, written when it is first asked for; null where there is none or it cannot be written.</summary>
    /// <param name="rule">The rule's id.</param>
    public static string? Find(string rule) => Written.GetOrAdd(rule, Write);

    /// <summary>A rule's page; null where there is none.</summary>
    /// <param name="rule">The rule's id.</param>
    public static string? Read(string rule)
    {
        using var page = Open(rule);
        return page is null ? null : new StreamReader(page).ReadToEnd();
    }

    private static Stream? Open(string rule) =>
        typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule}.md");

    private static string? Write(string rule)
    {
        using var page = Open(rule);
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        if (page is null || data.Length == 0)
        {
            return null;
        }

        var folder = Path.Combine(data, "stp", ServerIdentity.Version, "rules");
        var path = Path.Combine(folder, $"{rule}.md");
        try
        {
            Directory.CreateDirectory(folder);
            using var file = new FileStream(
                path,
                FileMode.Create,
                FileAccess.Write,
                FileShare.ReadWrite
            );
            page.CopyTo(file);
            return path.Replace(Path.DirectorySeparatorChar, '/');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Others may be writing the same page; what is there will do.
            return File.Exists(path) ? path.Replace(Path.DirectorySeparatorChar, '/') : null;
        }
    }
}
