using static StpLang.Grammar.StpParser;

namespace StpLang.Syntax.Parsing;

/// <summary>What the types of the generated code are called in the tree, and the other way round.</summary>
internal static class TokenKinds
{
    /// <summary>The kind of token each type is; of a keyword or another role of a word, a word.</summary>
    public static SyntaxKind[] Make()
    {
        var kinds = new SyntaxKind[UNEXPECTED + 1];
        Array.Fill(kinds, SyntaxKind.Word, INCLUDE, OF - INCLUDE + 1);
        kinds[MISSING] = SyntaxKind.MissingValue;
        kinds[WORD] = SyntaxKind.Word;
        kinds[MONEY] = SyntaxKind.Money;
        kinds[PERCENT] = SyntaxKind.Percent;
        kinds[YEAR] = SyntaxKind.Year;
        kinds[DATE] = SyntaxKind.Date;
        kinds[NUMBER] = SyntaxKind.Number;
        kinds[TEXT] = SyntaxKind.Text;
        kinds[UNCLOSED_TEXT] = SyntaxKind.UnclosedText;
        kinds[OPEN_BRACE] = SyntaxKind.OpenBrace;
        kinds[OPEN_BRACKET] = SyntaxKind.OpenBracket;
        kinds[OPEN_PAREN] = SyntaxKind.OpenParen;
        kinds[CLOSE_BRACE] = SyntaxKind.CloseBrace;
        kinds[CLOSE_BRACKET] = SyntaxKind.CloseBracket;
        kinds[CLOSE_PAREN] = SyntaxKind.CloseParen;
        kinds[COLON] = SyntaxKind.Colon;
        kinds[COMMA] = SyntaxKind.Comma;
        kinds[DOT] = SyntaxKind.Dot;
        kinds[RANGE] = SyntaxKind.Range;
        kinds[EQUALS] = SyntaxKind.Equals;
        kinds[PLUS] = SyntaxKind.Plus;
        kinds[MINUS] = SyntaxKind.Minus;
        kinds[TIMES] = SyntaxKind.Times;
        kinds[DIVIDE] = SyntaxKind.Divide;
        kinds[WHITESPACE] = SyntaxKind.Whitespace;
        kinds[END_OF_LINE] = SyntaxKind.EndOfLine;
        kinds[DOC_COMMENT] = SyntaxKind.DocComment;
        kinds[COMMENT] = SyntaxKind.Comment;
        kinds[UNEXPECTED] = SyntaxKind.Unexpected;
        return kinds;
    }

    /// <summary>The type of each kind of token that the parser sees; text that is not closed is a text to it.</summary>
    public static int[] MakeTypes()
    {
        var kinds = Make();
        var types = new int[(int)SyntaxKind.MissingValue];
        for (var type = WORD; type <= UNEXPECTED; type++)
        {
            if ((int)kinds[type] < types.Length)
            {
                types[(int)kinds[type]] = type;
            }
        }

        types[(int)SyntaxKind.EndOfFile] = Antlr4.Runtime.TokenConstants.EOF;
        types[(int)SyntaxKind.UnclosedText] = TEXT;
        return types;
    }
}
