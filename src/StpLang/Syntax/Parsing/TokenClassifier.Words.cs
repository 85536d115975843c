using StpLang.Grammar;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

// What a word can be.
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
        // The name before a bracket too deep to open is no function: nothing would follow it.
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

        return Keywords.ShapeOf(word.Keyword).Begins(_next.Kind);
    }

    private static int ColumnOf(GreenToken word)
    {
        var leading = word.LeadingText;
        return leading.Length - 1 - leading.LastIndexOfAny('\r', '\n');
    }
}
