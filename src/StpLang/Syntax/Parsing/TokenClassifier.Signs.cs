using StpLang.Grammar;

namespace StpLang.Syntax.Parsing;

// What each sign and literal can be.
internal sealed partial class TokenClassifier
{
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
                return _depth == MaxDepth ? TooDeep : Stray();
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
