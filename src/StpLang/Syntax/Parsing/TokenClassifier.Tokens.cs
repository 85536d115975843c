using StpLang.Grammar;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

// What each kind of token can be.
internal sealed partial class TokenClassifier
{
    private int ClassifyWord(GreenToken word)
    {
        if (_lineStart)
        {
            if (BeginsTopDeclaration(word))
            {
                if (EndValue(0, State.Member) is var missing and not 0)
                {
                    return missing;
                }

                _depth = 0;
            }
            else if (_state != State.Member && LooksLikeMember(word))
            {
                if (EndValue(0, State.Member) is var missing and not 0)
                {
                    return missing;
                }

                CloseToBlock();
            }
        }

        switch (_state)
        {
            case State.Operand:
            case State.Element:
                return ClassifyName();
            case State.AfterDot:
                _state = State.Operator;
                return StpLexer.WORD;
            case State.Operator when word.Keyword == Keyword.Of && _next.Kind != SyntaxKind.Colon:
                _state = State.Operand;
                return StpLexer.OF;
            case State.Operator when IsInEntries:
                BeginEntry();
                return ClassifyName();
            case State.Operator when IsInBlock:
            case State.Member:
                return ClassifyMember(word);
            case State.Name:
                _namesSeen++;
                _state = _namesSeen < Shape.Names ? State.With : State.Title;
                return StpLexer.WORD;
            case State.With when word.Keyword == Keyword.With:
                _state = State.Name;
                return StpLexer.WITH;
            case State.Title
            or State.AfterTitle when Shape.End is HeaderEnd.Colon or HeaderEnd.Equals:
                return EndValue(0, State.Member);
            case State.Title or State.AfterTitle when Shape.End == HeaderEnd.Nothing:
                return ClassifyMember(word);
            default:
                return Stray();
        }
    }

    private int ClassifyName()
    {
        // A bracket that nests too deep opens nothing, so nothing is called.
        if (_next.Kind == SyntaxKind.OpenParen && _depth < MaxDepth)
        {
            _state = State.Call;
            return StpLexer.FUNCTION;
        }

        _state = State.Operator;
        return StpLexer.WORD;
    }

    private int ClassifyMember(GreenToken word)
    {
        if (_next.Kind == SyntaxKind.Colon)
        {
            _state = State.Label;
            return StpLexer.PROPERTY_NAME;
        }

        if (word.Keyword is Keyword.None or Keyword.With or Keyword.Of)
        {
            _state = State.Member;
            return StpLexer.STRAY;
        }

        _header = word.Keyword;
        _namesSeen = 0;
        _state = Shape.Names > 0 ? State.Name : State.Title;
        if (_depth == 0)
        {
            BeginsTop = Shape.IsTop;
            HasWholeHeader = LooksLikeHeader(word);
            _outerColumn = _lineStart ? ColumnOf(word) : 0;
        }

        return Shape.Token;
    }

    private bool BeginsTopDeclaration(GreenToken word) =>
        word.Keyword is not Keyword.None
        && (_depth > 0 || _tooDeep > 0)
        && Keywords.ShapeOf(word.Keyword).IsTop
        && ColumnOf(word) <= _outerColumn
        && LooksLikeHeader(word);

    private bool LooksLikeMember(GreenToken word) =>
        _next.Kind == SyntaxKind.Colon
        || (word.Keyword is not Keyword.None && LooksLikeHeader(word));

    private bool LooksLikeHeader(GreenToken word)
    {
        if (word.Keyword is Keyword.None or Keyword.With or Keyword.Of)
        {
            return false;
        }

        ref readonly var shape = ref Keywords.ShapeOf(word.Keyword);
        return _next.Kind
            == (
                shape.Names > 0 ? SyntaxKind.Word
                : shape.HasTitle ? SyntaxKind.Text
                : SyntaxKind.OpenBrace
            );
    }

    private static int ColumnOf(GreenToken word)
    {
        var leading = word.LeadingText;
        return leading.Length - 1 - leading.LastIndexOfAny('\r', '\n');
    }

    private int ClassifyOpenBrace()
    {
        switch (_state)
        {
            case State.Operand or State.Element:
                return Open(Bracket.SeriesKey, StpLexer.SERIES_OPEN, State.Element);
            case State.Operator when IsInEntries:
                BeginEntry();
                return Open(Bracket.SeriesKey, StpLexer.SERIES_OPEN, State.Element);
            case State.Name or State.With or State.Title or State.AfterTitle:
                return Shape.End is HeaderEnd.Colon or HeaderEnd.Equals
                    ? EndHeader()
                    : Open(Bracket.Block, StpLexer.BLOCK_OPEN, State.Member);
            case State.Member or State.Operator or State.AfterDot when IsInBlock:
                return Open(Bracket.Block, StpLexer.BLOCK_OPEN, State.Member);
            default:
                return Stray();
        }
    }

    private int ClassifyCloseBrace()
    {
        if (EndValue(0, _state) is var missing and not 0)
        {
            return missing;
        }

        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_brackets[i] is Bracket.SeriesKey or Bracket.SeriesValue)
            {
                return Close(i, StpLexer.SERIES_CLOSE, State.Operator);
            }

            if (_brackets[i] == Bracket.Block)
            {
                return Close(i, StpLexer.BLOCK_CLOSE, State.Member);
            }
        }

        _depth = 0;
        _state = State.Member;
        return StpLexer.BLOCK_CLOSE;
    }

    private int ClassifyOpenBracket()
    {
        switch (_state)
        {
            case State.Operand or State.Element:
                return Open(Bracket.List, StpLexer.LIST_OPEN, State.Element);
            case State.Operator when _previous == SyntaxKind.Word:
                return Open(Bracket.Index, StpLexer.INDEX_OPEN, State.Operand);
            case State.Operator when IsInEntries:
                BeginEntry();
                return Open(Bracket.List, StpLexer.LIST_OPEN, State.Element);
            default:
                return Stray();
        }
    }

    private int ClassifyCloseBracket()
    {
        for (var i = _depth - 1; i >= 0 && !IsBraced(_brackets[i]); i--)
        {
            if (_brackets[i] is Bracket.List or Bracket.Index)
            {
                return EndValue(0, _state) is var missing and not 0
                    ? missing
                    : Close(
                        i,
                        _brackets[i] == Bracket.List ? StpLexer.LIST_CLOSE : StpLexer.INDEX_CLOSE,
                        State.Operator
                    );
            }
        }

        return Stray();
    }

    private int ClassifyOpenParen()
    {
        switch (_state)
        {
            case State.Call:
                return Open(Bracket.Call, StpLexer.CALL_OPEN, State.Operand);
            case State.Operand or State.Element:
                return Open(Bracket.Group, StpLexer.GROUP_OPEN, State.Operand);
            case State.Operator when IsInEntries:
                BeginEntry();
                return Open(Bracket.Group, StpLexer.GROUP_OPEN, State.Operand);
            default:
                return Stray();
        }
    }

    private int ClassifyCloseParen()
    {
        for (var i = _depth - 1; i >= 0 && !IsBraced(_brackets[i]); i--)
        {
            if (_brackets[i] is Bracket.Group or Bracket.Call)
            {
                return EndValue(0, _state) is var missing and not 0
                    ? missing
                    : Close(i, StpLexer.GROUP_CLOSE, State.Operator);
            }
        }

        return Stray();
    }

    private int ClassifyColon()
    {
        switch (_state)
        {
            case State.Label:
            case State.Name or State.Title when Shape.End == HeaderEnd.Colon:
                _state = State.Operand;
                return StpLexer.COLON;
            case State.Operand
            or State.Element when _depth > 0 && _brackets[_depth - 1] == Bracket.SeriesKey:
                return StpLexer.MISSING;
            case State.Operator when _depth > 0 && _brackets[_depth - 1] == Bracket.SeriesKey:
                _brackets[_depth - 1] = Bracket.SeriesValue;
                _state = State.Operand;
                return StpLexer.COLON;
            default:
                return Stray();
        }
    }

    private int ClassifyComma()
    {
        if (IsInEntries)
        {
            if (EndValue(StpLexer.COMMA, State.Element) is var type and StpLexer.COMMA)
            {
                BeginEntry();
                return type;
            }

            return StpLexer.MISSING;
        }

        if (IsInBlock)
        {
            return _state is State.Name or State.With or State.Title or State.AfterTitle
                ? Stray()
                : EndValue(StpLexer.COMMA, State.Member);
        }

        return
            _state is State.Operand or State.Operator or State.AfterDot
            && _brackets[_depth - 1] == Bracket.Call
            ? EndValue(StpLexer.COMMA, State.Operand)
            : Stray();
    }

    private int ClassifyEquals()
    {
        if (_state is State.Name or State.Title && Shape.End == HeaderEnd.Equals)
        {
            _state = State.Operand;
            return StpLexer.EQUALS;
        }

        return Stray();
    }

    private int ClassifyMinus()
    {
        if (_state is State.Operand or State.Element)
        {
            _state = State.Operand;
            return StpLexer.NEGATE;
        }

        return ClassifyOperator(StpLexer.MINUS);
    }

    private int ClassifyOperator(int type)
    {
        if (_state is State.Operator or State.Operand)
        {
            return EndValue(type, State.Operand);
        }

        return Stray();
    }

    private int ClassifyDot()
    {
        if (_state == State.Operator && _previous == SyntaxKind.Word)
        {
            _state = State.AfterDot;
            return StpLexer.DOT;
        }

        return Stray();
    }

    private int ClassifyText()
    {
        switch (_state)
        {
            case State.Operand or State.Element:
                _state = State.Operator;
                return StpLexer.TEXT;
            case State.Operator
            or State.AfterTitle when _previous is SyntaxKind.Text or SyntaxKind.UnclosedText:
                return StpLexer.MORE_TEXT;
            case State.Operator when IsInEntries:
                BeginEntry();
                _state = State.Operator;
                return StpLexer.TEXT;
            case State.Name or State.Title when Shape.HasTitle:
                _state = State.AfterTitle;
                return StpLexer.TEXT;
            case State.Title when Shape.End is HeaderEnd.Colon or HeaderEnd.Equals:
                return EndHeader();
            default:
                return Stray();
        }
    }

    private int ClassifyLiteral(int type)
    {
        switch (_state)
        {
            case State.Operand or State.Element:
                _state = State.Operator;
                return type;
            case State.Operator when IsInEntries:
                BeginEntry();
                _state = State.Operator;
                return type;
            case State.Title when Shape.End is HeaderEnd.Colon or HeaderEnd.Equals:
                return EndHeader();
            default:
                return Stray();
        }
    }

    private int EndHeader() => Shape.End == HeaderEnd.Colon ? PutInColon : PutInEquals;

    private static bool IsBraced(Bracket bracket) =>
        bracket is Bracket.Block or Bracket.SeriesKey or Bracket.SeriesValue;

    private void BeginEntry()
    {
        if (_brackets[_depth - 1] == Bracket.SeriesValue)
        {
            _brackets[_depth - 1] = Bracket.SeriesKey;
        }
    }

    private int Close(int index, int type, State then)
    {
        _depth = index;
        _state = then;
        return type;
    }
}
