using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>The tokens that stand for what an author left out: one per kind, for they have no text.</summary>
internal static class MissingTokens
{
    private static readonly GreenToken[] Tokens = MakeTokens();

    public static GreenToken Of(SyntaxKind kind) => Tokens[(int)kind];

    private static GreenToken[] MakeTokens()
    {
        var tokens = new GreenToken[(int)SyntaxKind.MissingValue + 1];
        for (var kind = 0; kind < tokens.Length; kind++)
        {
            tokens[kind] = GreenToken.Missing((SyntaxKind)kind);
        }

        return tokens;
    }
}
