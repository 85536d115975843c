using static StpLang.Grammar.StpParser;

namespace StpLang.Syntax.Parsing;

/// <summary>The kind of token each of the parser's types is; of a keyword or another role of a word, a word.</summary>
internal static class TokenKinds
{
    public static SyntaxKind[] Make()
    {
        var kinds = new SyntaxKind[UNEXPECTED + 1];
        Array.Fill(kinds, SyntaxKind.Word, INCLUDE, OF - INCLUDE + 1);
        kinds[BLOCK_OPEN] = kinds[SERIES_OPEN] = kinds[OPEN_BRACE] = SyntaxKind.OpenBrace;
        kinds[BLOCK_CLOSE] = kinds[SERIES_CLOSE] = kinds[CLOSE_BRACE] = SyntaxKind.CloseBrace;
        kinds[LIST_OPEN] = kinds[INDEX_OPEN] = kinds[OPEN_BRACKET] = SyntaxKind.OpenBracket;
        kinds[LIST_CLOSE] = kinds[INDEX_CLOSE] = kinds[CLOSE_BRACKET] = SyntaxKind.CloseBracket;
        kinds[GROUP_OPEN] = kinds[CALL_OPEN] = kinds[OPEN_PAREN] = SyntaxKind.OpenParen;
        kinds[GROUP_CLOSE] = kinds[CLOSE_PAREN] = SyntaxKind.CloseParen;
        kinds[MORE_TEXT] = kinds[TEXT] = SyntaxKind.Text;
        kinds[UNCLOSED_TEXT] = SyntaxKind.UnclosedText;
        kinds[MISSING] = SyntaxKind.MissingValue;
        kinds[WORD] = SyntaxKind.Word;
        kinds[MONEY] = SyntaxKind.Money;
        kinds[PERCENT] = SyntaxKind.Percent;
        kinds[YEAR] = SyntaxKind.Year;
        kinds[DATE] = SyntaxKind.Date;
        kinds[NUMBER] = SyntaxKind.Number;
        kinds[COLON] = SyntaxKind.Colon;
        kinds[COMMA] = SyntaxKind.Comma;
        kinds[DOT] = SyntaxKind.Dot;
        kinds[RANGE] = SyntaxKind.Range;
        kinds[EQUALS] = SyntaxKind.Equals;
        kinds[PLUS] = SyntaxKind.Plus;
        kinds[MINUS] = kinds[NEGATE] = SyntaxKind.Minus;
        kinds[TIMES] = SyntaxKind.Times;
        kinds[DIVIDE] = SyntaxKind.Divide;
        kinds[WHITESPACE] = SyntaxKind.Whitespace;
        kinds[END_OF_LINE] = SyntaxKind.EndOfLine;
        kinds[DOC_COMMENT] = SyntaxKind.DocComment;
        kinds[COMMENT] = SyntaxKind.Comment;
        kinds[UNEXPECTED] = SyntaxKind.Unexpected;
        return kinds;
    }
}
