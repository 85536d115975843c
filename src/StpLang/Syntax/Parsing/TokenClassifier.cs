using StpLang.Grammar;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// Gives every token the part it plays where it stands: a word is a keyword, a property or a name; a brace opens a
/// block or a series; what fits nowhere is stray, and where a value is left out a missing one is put in.
/// </summary>
/// <remarks>
/// <para>
/// This is what makes keywords contextual and keeps the grammar decidable on one token. It knows the open brackets
/// and whether a member, a header, an operand or an operator is due; everything else is the parser's.
/// </para>
/// <para>
/// A bracket left open must not swallow the rest of the file. A line that begins like a member (<c>word:</c>, or a
/// keyword and what its header needs) ends lists and series left open, and a line that begins a top declaration no
/// deeper than the one around it ends that one.
/// </para>
/// </remarks>
internal sealed partial class TokenClassifier
{
    /// <summary>How deep brackets may nest.</summary>
    public const int MaxDepth = 100;

    private Lexer _lexer;
    private readonly Bracket[] _brackets;
    private int _depth;
    private int _tooDeep;
    private bool _isTooDeepDue;
    private State _state;
    private Keyword _header;
    private int _namesSeen;
    private int _outerColumn;
    private bool _lineStart;
    private SyntaxKind _previous;

    private GreenToken _token;
    private GreenToken _next;

    public TokenClassifier(Lexer lexer)
    {
        _lexer = lexer;
        _brackets = new Bracket[MaxDepth];
        _lineStart = true;
        _token = _next = null!;
        Prime();
    }

    private enum State : byte
    {
        /// <summary>A property, a declaration or the end of the block.</summary>
        Member,

        /// <summary>The colon behind a property's name.</summary>
        Label,

        /// <summary>A header's name.</summary>
        Name,

        /// <summary>The <c>with</c> between two names.</summary>
        With,

        /// <summary>A title, or what follows the header.</summary>
        Title,

        /// <summary>More of a title, or what follows the header.</summary>
        AfterTitle,

        /// <summary>A value.</summary>
        Operand,

        /// <summary>An operator, or the end of the value.</summary>
        Operator,

        /// <summary>A name behind a dot.</summary>
        AfterDot,

        /// <summary>An entry of a list or series, or its end.</summary>
        Element,

        /// <summary>The opening bracket behind a function.</summary>
        Call,

        /// <summary>The closing bracket of a group, an index or a call; anything else is stray.</summary>
        Close,
    }

    private enum Bracket : byte
    {
        Block,
        SeriesKey,
        SeriesValue,
        List,
        Group,
        Call,
        Index,
    }

    /// <summary>Whether the token just classified begins a declaration at the top of the file, whatever is still open.</summary>
    public bool BeginsTop { get; private set; }

    /// <summary>The token just classified.</summary>
    public GreenToken Token { get; private set; } = null!;

    /// <summary>Classifies the next token and returns its type for the parser.</summary>
    public int Next()
    {
        BeginsTop = false;
        var token = _token;
        if (_tooDeep > 0)
        {
            return NextTooDeep();
        }

        if (_isTooDeepDue)
        {
            return BeginTooDeep();
        }

        var type = token.Kind switch
        {
            SyntaxKind.Word => ClassifyWord(token),
            SyntaxKind.EndOfFile => EndValue(StpLexer.Eof, State.Member),
            SyntaxKind.OpenBrace => ClassifyOpenBrace(),
            SyntaxKind.CloseBrace => ClassifyCloseBrace(),
            SyntaxKind.OpenBracket => ClassifyOpenBracket(),
            SyntaxKind.CloseBracket => ClassifyCloseBracket(),
            SyntaxKind.OpenParen => ClassifyOpenParen(),
            SyntaxKind.CloseParen => ClassifyCloseParen(),
            SyntaxKind.Colon => ClassifyColon(),
            SyntaxKind.Comma => ClassifyComma(),
            SyntaxKind.Equals => ClassifyEquals(),
            SyntaxKind.Minus => ClassifyMinus(),
            SyntaxKind.Plus => ClassifyOperator(StpLexer.PLUS),
            SyntaxKind.Times => ClassifyOperator(StpLexer.TIMES),
            SyntaxKind.Divide => ClassifyOperator(StpLexer.DIVIDE),
            SyntaxKind.Range => ClassifyOperator(StpLexer.RANGE),
            SyntaxKind.Dot => ClassifyDot(),
            SyntaxKind.Text or SyntaxKind.UnclosedText => ClassifyText(),
            SyntaxKind.Money => ClassifyLiteral(StpLexer.MONEY),
            SyntaxKind.Percent => ClassifyLiteral(StpLexer.PERCENT),
            SyntaxKind.Number => ClassifyLiteral(StpLexer.NUMBER),
            SyntaxKind.Year => ClassifyLiteral(StpLexer.YEAR),
            SyntaxKind.Date => ClassifyLiteral(StpLexer.DATE),
            _ => Stray(),
        };

        switch (type)
        {
            // Put in before the token, which is looked at again afterwards.
            case StpLexer.MISSING:
                Token = MissingTokens.Of(SyntaxKind.MissingValue);
                _state = State.Operator;
                _previous = SyntaxKind.MissingValue;
                return StpLexer.MISSING;
            case PutInColon:
                Token = MissingTokens.Of(SyntaxKind.Colon);
                _state = State.Operand;
                return StpLexer.COLON;
            case PutInEquals:
                Token = MissingTokens.Of(SyntaxKind.Equals);
                _state = State.Operand;
                return StpLexer.EQUALS;
            case TooDeep when _state == State.Operand:
                // The value that is too deep counts as missing.
                _isTooDeepDue = true;
                goto case StpLexer.MISSING;
            case TooDeep:
                return BeginTooDeep();
            case StpLexer.STRAY:
                Advance(token.AsSkipped());
                _previous = SyntaxKind.Unexpected;
                return type;
            default:
                Advance(token);
                return type;
        }
    }

    private const int PutInColon = -2;
    private const int PutInEquals = -3;
    private const int TooDeep = -4;

    private void Advance(GreenToken taken)
    {
        Token = taken;
        _previous = taken.Kind;
        _lineStart = taken.EndsLine;
        _token = _next;
        if (_token.Kind != SyntaxKind.EndOfFile)
        {
            _next = _lexer.Next();
        }
    }

    private void Prime()
    {
        _token = _lexer.Next();
        _next = _token.Kind == SyntaxKind.EndOfFile ? _token : _lexer.Next();
    }

    // What is too deep is read a line at a time: it stays in the tree, but nobody looks into it.
    private int BeginTooDeep()
    {
        _isTooDeepDue = false;
        _lexer = _lexer.Back(
            _token.FullWidth + (_token.Kind == SyntaxKind.EndOfFile ? 0 : _next.FullWidth)
        );
        _state = AfterStray(_brackets[_depth - 1]);
        return TakeTooDeep();
    }

    private int TakeTooDeep()
    {
        Token = _lexer.NextTooDeep(ref _tooDeep);
        _previous = SyntaxKind.TooDeep;
        _lineStart = Token.EndsLine;
        if (_tooDeep == 0)
        {
            Prime();
        }

        return StpLexer.STRAY;
    }

    private int NextTooDeep()
    {
        if (_lineStart || _lexer.IsAtEnd)
        {
            var probe = _lexer;
            _token = probe.Next();
            _next = probe.Next();
            if (_token.Kind == SyntaxKind.EndOfFile || BeginsTopDeclaration(_token))
            {
                _tooDeep = 0;
                Prime();
                return Next();
            }
        }

        return TakeTooDeep();
    }

    private int Stray()
    {
        if (_state is State.Operand)
        {
            return StpLexer.MISSING;
        }

        if (
            _state
            is State.Member
                or State.Operator
                or State.Element
                or State.Close
                or State.AfterDot
                or State.Call
        )
        {
            _state = _depth == 0 ? State.Member : AfterStray(_brackets[_depth - 1]);
        }

        return StpLexer.STRAY;
    }

    private static State AfterStray(Bracket open) =>
        open switch
        {
            Bracket.Block => State.Member,
            Bracket.SeriesKey or Bracket.SeriesValue or Bracket.List => State.Element,
            _ => State.Close,
        };

    /// <summary>Ends a value that is due with a missing one, else goes to the state given.</summary>
    private int EndValue(int type, State then)
    {
        switch (_state)
        {
            case State.Operand:
                return StpLexer.MISSING;
            case State.Name or State.Title when Shape.End == HeaderEnd.Colon:
                return PutInColon;
            case State.Name or State.Title when Shape.End == HeaderEnd.Equals:
                return PutInEquals;
            default:
                _state = then;
                return type;
        }
    }

    private KeywordShape Shape => Keywords.ShapeOf(_header);

    private bool IsInBlock => _depth == 0 || _brackets[_depth - 1] == Bracket.Block;

    private bool IsInEntries =>
        _depth > 0
        && _brackets[_depth - 1] is Bracket.List or Bracket.SeriesKey or Bracket.SeriesValue;

    private int Open(Bracket bracket, int type, State then)
    {
        if (_depth == MaxDepth)
        {
            return TooDeep;
        }

        _brackets[_depth++] = bracket;
        _state = then;
        return type;
    }

    private void CloseToBlock()
    {
        while (!IsInBlock)
        {
            _depth--;
        }
    }
}
