using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>The tokens that stand for what an author left out: one per kind, for they have no text.</summary>
internal static class MissingTokens
{
    private static readonly GreenToken?[] Tokens = new GreenToken?[
        (int)SyntaxKind.MissingValue + 1
    ];

    public static GreenToken Of(SyntaxKind kind) => Tokens[(int)kind] ??= GreenToken.Missing(kind);
}
