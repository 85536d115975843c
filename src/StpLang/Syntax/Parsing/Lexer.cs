using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// Reads tokens off a text, each with the trivia before it and, up to the end of its line, behind it.
/// Written by hand for speed; a test holds it equal to the lexer generated from the grammar.
/// </summary>
internal struct Lexer
{
    private readonly string _text;
    private readonly GreenToken?[] _cache = TokenCache.Table;
    private int _position;

    public Lexer(string text, int position = 0)
    {
        _text = text;
        _position = position;
    }

    /// <summary>Where the next token's trivia begin.</summary>
    public readonly int Position => _position;

    /// <summary>The lexer a stretch of text earlier, where a token began.</summary>
    public readonly Lexer Back(int width) => new(_text, _position - width);

    /// <summary>Reads the next token; at the end of the text the one that says so, with the trivia that are left.</summary>
    public GreenToken Next()
    {
        var start = _position;
        var comments = SkipTrivia(toEndOfLine: false);
        var textStart = _position;
        if (textStart == _text.Length)
        {
            return TokenCache.Get(
                _cache,
                SyntaxKind.EndOfFile,
                Comments(comments) | Hidden(comments, _text.AsSpan(start)),
                _text.AsSpan(start),
                textStart - start,
                0
            );
        }

        var kind = ReadToken(out var isFaulty);
        var textEnd = _position;
        comments |= SkipTrivia(toEndOfLine: true);
        var flags = Comments(comments);
        if (isFaulty)
        {
            flags |= NodeFlags.HasProblems;
        }

        var text = _text.AsSpan(start, _position - start);
        return TokenCache.Get(
            _cache,
            kind,
            flags | Hidden(comments || kind is SyntaxKind.Text or SyntaxKind.UnclosedText, text),
            text,
            textStart - start,
            _position - textEnd
        );
    }

    /// <summary>Reads the kind of the next token that is not trivia and where it lies; what the generated lexer is compared with.</summary>
    public SyntaxKind NextKind(out int start, out int end)
    {
        SkipTrivia(toEndOfLine: false);
        start = _position;
        var kind = start == _text.Length ? SyntaxKind.EndOfFile : ReadToken(out _);
        end = _position;
        return kind;
    }

    /// <summary>Reads the rest of the line, all its brackets counted, as one token; stops where the depth returns to nothing.</summary>
    public GreenToken NextTooDeep(ref int depth)
    {
        var start = _position;
        var comments = SkipTrivia(toEndOfLine: false);
        var textStart = _position;
        var textEnd = textStart;
        var trailing = false;
        while (_position < _text.Length && !trailing)
        {
            switch (ReadToken(out _))
            {
                case SyntaxKind.OpenBrace or SyntaxKind.OpenBracket or SyntaxKind.OpenParen:
                    depth++;
                    break;
                case SyntaxKind.CloseBrace or SyntaxKind.CloseBracket or SyntaxKind.CloseParen:
                    depth--;
                    break;
            }

            textEnd = _position;
            comments |= SkipTrivia(toEndOfLine: true);
            trailing = depth == 0 || (_position > textEnd && _text[_position - 1] is '\n' or '\r');
        }

        return TokenCache.Get(
            _cache,
            SyntaxKind.TooDeep,
            Comments(comments) | NodeFlags.Skipped | NodeFlags.HasProblems,
            _text.AsSpan(start, _position - start),
            textStart - start,
            _position - textEnd
        );
    }

    /// <summary>Splits a token's leading or trailing text into trivia.</summary>
    public SyntaxKind NextTrivia(out int length)
    {
        var start = _position;
        var kind = ReadTrivia();
        length = _position - start;
        return kind;
    }

    private static NodeFlags Comments(bool any) => any ? NodeFlags.HasComments : NodeFlags.None;

    // Anywhere else a character that does not show is one that fits nowhere.
    private static NodeFlags Hidden(bool mayHide, ReadOnlySpan<char> text) =>
        mayHide && HiddenCharacter.IsIn(text) ? NodeFlags.HasHidden : NodeFlags.None;

    private bool SkipTrivia(bool toEndOfLine)
    {
        var comments = false;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == ' ')
            {
                _position++;
                continue;
            }

            var kind = ReadTrivia();
            if (kind == SyntaxKind.None || (kind == SyntaxKind.EndOfLine && toEndOfLine))
            {
                break;
            }

            comments |= kind is SyntaxKind.Comment or SyntaxKind.DocComment;
        }

        return comments;
    }

    private SyntaxKind ReadTrivia()
    {
        if (_position == _text.Length)
        {
            return SyntaxKind.None;
        }

        var c = _text[_position];
        switch (CharacterClass.Of(c))
        {
            case CharacterClass.Blank:
                do
                {
                    _position++;
                } while (
                    _position < _text.Length
                    && CharacterClass.Of(_text[_position]) == CharacterClass.Blank
                );
                return SyntaxKind.Whitespace;
            case CharacterClass.LineBreak:
                _position +=
                    c == '\r' && _position + 1 < _text.Length && _text[_position + 1] == '\n'
                        ? 2
                        : 1;
                return SyntaxKind.EndOfLine;
            case CharacterClass.Sign
                when c == '/' && _position + 1 < _text.Length && _text[_position + 1] == '/':
                var rest = _text.AsSpan(_position);
                var isDoc =
                    rest.Length > 2 && rest[2] == '/' && (rest.Length == 3 || rest[3] != '/');
                var length = rest.IndexOfAny('\r', '\n');
                _position += length < 0 ? rest.Length : length;
                return isDoc ? SyntaxKind.DocComment : SyntaxKind.Comment;
            default:
                return SyntaxKind.None;
        }
    }

    private SyntaxKind ReadToken(out bool isFaulty)
    {
        isFaulty = false;
        var c = _text[_position];
        switch (CharacterClass.Of(c))
        {
            case CharacterClass.Letter:
                ReadWord();
                return SyntaxKind.Word;
            case CharacterClass.Digit:
                return ReadFigure();
            case CharacterClass.Sign:
                return ReadSign(c);
            case CharacterClass.Quote:
                return ReadText(out isFaulty);
            case CharacterClass.Pound when IsDigitAt(_position + 1):
                return ReadMoney(out isFaulty);
            case CharacterClass.Pound:
                _position++;
                isFaulty = true;
                return SyntaxKind.Unexpected;
            default:
                do
                {
                    _position++;
                } while (
                    _position < _text.Length
                    && CharacterClass.Of(_text[_position]) == CharacterClass.Other
                );
                isFaulty = true;
                return SyntaxKind.Unexpected;
        }
    }

    private void ReadWord()
    {
        do
        {
            _position++;
        } while (_position < _text.Length && CharacterClass.IsLetterOrDigit(_text[_position]));
    }

    private SyntaxKind ReadSign(char c)
    {
        _position++;
        switch (c)
        {
            case '{':
                return SyntaxKind.OpenBrace;
            case '}':
                return SyntaxKind.CloseBrace;
            case '[':
                return SyntaxKind.OpenBracket;
            case ']':
                return SyntaxKind.CloseBracket;
            case '(':
                return SyntaxKind.OpenParen;
            case ')':
                return SyntaxKind.CloseParen;
            case ':':
                return SyntaxKind.Colon;
            case ',':
                return SyntaxKind.Comma;
            case '.' when _position < _text.Length && _text[_position] == '.':
                _position++;
                return SyntaxKind.Range;
            case '.':
                return SyntaxKind.Dot;
            case '=':
                return SyntaxKind.Equals;
            case '+':
                return SyntaxKind.Plus;
            case '-':
                return SyntaxKind.Minus;
            case '*':
                return SyntaxKind.Times;
            default:
                return SyntaxKind.Divide;
        }
    }

    private SyntaxKind ReadFigure()
    {
        // A year or a date has exactly four digits first; anything longer or with other signs is a number.
        if (AreDigitsAt(_position, 4))
        {
            var next = _position + 4;
            if (IsAt(next, '/') && AreDigitsAt(next + 1, 2))
            {
                _position = next + (AreDigitsAt(next + 1, 4) ? 5 : 3);
                return SyntaxKind.Year;
            }

            if (
                IsAt(next, '-')
                && AreDigitsAt(next + 1, 2)
                && IsAt(next + 3, '-')
                && AreDigitsAt(next + 4, 2)
            )
            {
                _position = next + 6;
                return SyntaxKind.Date;
            }
        }

        SkipFigure();
        if (IsAt(_position, '%'))
        {
            _position++;
            return SyntaxKind.Percent;
        }

        return SyntaxKind.Number;
    }

    private SyntaxKind ReadMoney(out bool isFaulty)
    {
        _position++;
        SkipFigure();
        isFaulty = false;
        if (
            _position < _text.Length
            && CharacterClass.Of(_text[_position]) == CharacterClass.Letter
        )
        {
            var start = _position;
            ReadWord();
            isFaulty = _text.AsSpan(start, _position - start) is not ("k" or "m" or "bn");
        }

        return SyntaxKind.Money;
    }

    private void SkipFigure()
    {
        SkipDigits();
        if (IsAt(_position, '.') && IsDigitAt(_position + 1))
        {
            _position++;
            SkipDigits();
        }
    }

    private void SkipDigits()
    {
        while (
            _position < _text.Length
            && (char.IsAsciiDigit(_text[_position]) || _text[_position] == '_')
        )
        {
            _position++;
        }
    }

    private SyntaxKind ReadText(out bool isFaulty)
    {
        isFaulty = false;
        _position++;
        while (true)
        {
            var rest = _text.AsSpan(_position);
            var length = rest.IndexOfAny("\"\\\r\n");
            if (length < 0)
            {
                _position = _text.Length;
                isFaulty = true;
                return SyntaxKind.UnclosedText;
            }

            _position += length;
            switch (_text[_position])
            {
                case '"':
                    _position++;
                    return SyntaxKind.Text;
                case '\\':
                    _position++;
                    if (_position < _text.Length && _text[_position] is not ('\r' or '\n'))
                    {
                        isFaulty |=
                            TextEscape.Read(_text.AsSpan(_position - 1), out _, out _)
                                == TextEscapeFault.Unknown
                            || TextEscape.IsInPath(_text, _position - 1);
                        _position++;
                    }

                    break;
                default:
                    isFaulty = true;
                    return SyntaxKind.UnclosedText;
            }
        }
    }

    private readonly bool IsAt(int position, char c) =>
        position < _text.Length && _text[position] == c;

    private readonly bool IsDigitAt(int position) =>
        position < _text.Length && char.IsAsciiDigit(_text[position]);

    private readonly bool AreDigitsAt(int position, int count)
    {
        if (position + count > _text.Length)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (!char.IsAsciiDigit(_text[position + i]))
            {
                return false;
            }
        }

        return true;
    }
}
