using System.Collections.Concurrent;
using StpLang.Diagnostics;
using StpLang.Services.Explanations;

namespace StpLang.LanguageServer.Conversion;

/// <summary>The pages of the rules as files that a client can open.</summary>
internal static class RulePageFiles
{
    private static readonly ConcurrentDictionary<DiagnosticDescriptor, string?> Written = new();

    /// <summary>The path of a rule's page, written when it is first asked for; null where there is none or it cannot be written.</summary>
    public static string? Find(DiagnosticDescriptor rule) => Written.GetOrAdd(rule, Write);

    private static string? Write(DiagnosticDescriptor rule)
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        if (data.Length == 0 || RulePages.Find(rule) is not { } page)
        {
            return null;
        }

        var folder = Path.Combine(data, "stp", ServerIdentity.Version, "rules");
        var path = Path.Combine(folder, $"{rule.Id}.md");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, page);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Others may be writing the same page; what is there will do.
            if (!File.Exists(path))
            {
                return null;
            }
        }

        return path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
