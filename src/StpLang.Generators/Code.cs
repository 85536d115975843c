namespace StpLang.Generators;

/// <summary>Pieces of the code that is written.</summary>
internal static class Code
{
    /// <summary>Pieces of code, each on lines of its own.</summary>
    public static string Lines(IEnumerable<string> pieces) => string.Join("\n", pieces);

    /// <summary>A word or sentence as a literal.</summary>
    public static string Literal(string text) =>
        Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
