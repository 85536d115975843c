using Antlr4.Runtime;

namespace StpLang.Syntax.Parsing;

/// <summary>What ANTLR's base class is given for a token stream: the parser reads its tokens itself.</summary>
internal static class NoTokens
{
    public static readonly ITokenStream Instance = new CommonTokenStream(new ListTokenSource([]));
}
