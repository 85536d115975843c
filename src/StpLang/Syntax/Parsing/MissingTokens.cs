using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>The tokens that stand for what an author left out: one per kind, for they have no text.</summary>
internal static class MissingTokens
{
    private static readonly GreenToken?[] s_tokens = new GreenToken?[
        (int)SyntaxKind.MissingValue + 1
    ];

    public static GreenToken Of(SyntaxKind kind) =>
        s_tokens[(int)kind] ??= GreenToken.Missing(kind);
}
