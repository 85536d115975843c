using Antlr4.Runtime;
using StpLang.Grammar;

namespace StpLang.Tests;

public class GeneratedLexerTests
{
    [Fact]
    public void Every_character_is_in_exactly_one_token()
    {
        const string text = "plan p { ~ }\n£";
        var lexer = new StpLexer(CharStreams.fromString(text));
        Assert.Equal(text, string.Concat(lexer.GetAllTokens().Select(token => token.Text)));
    }
}
