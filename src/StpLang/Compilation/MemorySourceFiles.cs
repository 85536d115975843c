using System.Diagnostics.CodeAnalysis;
using StpLang.Text;

namespace StpLang;

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
    public override bool Exists(string path) => texts.ContainsKey(path);
}
