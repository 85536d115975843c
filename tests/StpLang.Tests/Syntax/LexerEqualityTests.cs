using Antlr4.Runtime;
using StpLang.Grammar;
using StpLang.Syntax.Parsing;
using Lexer = StpLang.Syntax.Parsing.Lexer;

namespace StpLang.Tests.Syntax;

/// <summary>The lexer written by hand is the one that ANTLR generates from <c>grammar/StpLexer.g4</c>.</summary>
public class LexerEqualityTests
{
    private static readonly SyntaxKind[] Kinds = TokenKinds.Make();

    [Fact]
    public void On_the_examples()
    {
        Assert.NotEmpty(Examples.All);
        Assert.All(Examples.All, text => AssertEqual(text, "an example"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plan p { ~ }\n£")]
    [InlineData("2016/17 2016/171 2016/1718 2016/17189 12016/17 2016-10-21 2016-10-2 2016-1021")]
    [InlineData("1..2 1.2.3 1._2 1_ _1 1.5% 1.% 1%% £1.5mm £1 m £_1 £1__ £1m2")]
    [InlineData("\"a\" \"a\\\" \"a\\\\\" \"a\\\n\"b\\")]
    [InlineData("/ // /// //// ///a // / /")]
    [InlineData("\r\n\r\r\n\n\r")]
    [InlineData("\uFEFFplan\u00A0p\uFEFF {\v\f}")]
    [InlineData("\uD800\uDC00 \uDC00\uD800 × ÷ é\u0300 \u0000\u0000")]
    public void On_the_edges_of_tokens(string text) => AssertEqual(text, text);

    [Fact]
    public void On_every_character()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            AssertEqual($"a{(char)c}1{(char)c}{(char)c}", $"U+{c:X4}");
        }
    }

    [Fact]
    public void On_random_texts()
    {
        for (var seed = 0; seed < Scale.Of(100_000); seed++)
        {
            AssertEqual(new RandomText(seed).Next(), $"seed {seed}");
        }
    }

    private static void AssertEqual(string text, string origin)
    {
        var expected = Generated(text);
        var actual = WrittenByHand(text);
        if (!expected.SequenceEqual(actual))
        {
            var at = expected.Zip(actual).TakeWhile(p => p.First == p.Second).Count();
            Assert.Fail(
                $"{origin}: token {at} is {expected.ElementAtOrDefault(at)} in the grammar, "
                    + $"{actual.ElementAtOrDefault(at)} by hand, in:\n{text}"
            );
        }

        AssertTokensWithTriviaAgree(text, actual, origin);
    }

    private static List<(SyntaxKind Kind, int Start, int End)> Generated(string text)
    {
        // UTF-16 code units, as everywhere in the compiler.
        var lexer = new StpLexer(new AntlrInputStream(text), TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();
        return
        [
            .. lexer.GetAllTokens().Select(t => (Kinds[t.Type], t.StartIndex, t.StopIndex + 1)),
        ];
    }

    private static List<(SyntaxKind Kind, int Start, int End)> WrittenByHand(string text)
    {
        var tokens = new List<(SyntaxKind, int, int)>();
        var lexer = new Lexer(text);
        while (true)
        {
            if (lexer.NextTrivia(out var length) is var trivia and not SyntaxKind.None)
            {
                tokens.Add((trivia, lexer.Position - length, lexer.Position));
                continue;
            }

            var kind = lexer.NextKind(out var start, out var end);
            if (kind == SyntaxKind.EndOfFile)
            {
                return tokens;
            }

            tokens.Add((kind, start, end));
        }
    }

    // What the parser is given: the same tokens, each with the trivia around it and none left over.
    private static void AssertTokensWithTriviaAgree(
        string text,
        List<(SyntaxKind Kind, int Start, int End)> all,
        string origin
    )
    {
        var lexer = new Lexer(text);
        var position = 0;
        foreach (var (kind, start, end) in all.Where(t => t.Kind < SyntaxKind.Whitespace))
        {
            var token = lexer.Next();
            Assert.True(
                token.Kind == kind
                    && position + token.LeadingTextWidth == start
                    && position + token.LeadingTextWidth + token.Width == end,
                $"{origin}: {kind} at {start} is given as {token.Kind} {token}"
            );
            Assert.Equal(text.AsSpan(position, token.FullWidth), token.FullText);
            position += token.FullWidth;
        }

        var last = lexer.Next();
        Assert.Equal(SyntaxKind.EndOfFile, last.Kind);
        Assert.Equal(text.Length, position + last.FullWidth);
    }
}
