using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StpLang.Text;

namespace StpLang.Files;

/// <summary>Texts in memory, by path: for tests and editors.</summary>
/// <param name="texts">The texts. Paths are compared letter by letter.</param>
public sealed class MemorySourceFiles(IReadOnlyDictionary<string, string> texts) : SourceFiles
{
    /// <inheritdoc/>
    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        if (!texts.TryGetValue(path, out var text))
        {
            file = null;
            failure = "no such file";
            return false;
        }

        file = SourceFile.Of(path, SourceText.From(text));
        failure = null;
        return true;
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> PlanFilesUnder(
        string folder,
        int depth = int.MaxValue
    ) =>
        [
            .. texts
                .Keys.Where(path =>
                    IsPlanFile(path) && DepthOf(path, folder) is { } at && at <= depth
                )
                .Order(StringComparer.Ordinal),
        ];

    /// <inheritdoc/>
    public override bool Exists(string path) => texts.ContainsKey(path);

    // How many folders there are between a folder and a file; null for a file that is not under it.
    private static int? DepthOf(string path, string folder)
    {
        var start = folder.Length == 0 || folder.EndsWith('/') ? folder : folder + "/";
        return path.StartsWith(start, StringComparison.Ordinal)
            ? path.AsSpan(start.Length).Count('/')
            : null;
    }
}
