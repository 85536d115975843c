namespace StpLang.Syntax.Parsing;

/// <content>What becomes of text that the grammar has no place for, and of what is missing.</content>
internal sealed partial class PlanParser
{
    protected override void OnMismatch(int type)
    {
        LookFor(type);
        if (Current == type)
        {
            OnTake();
            return;
        }

        Miss(type);
        if (type == OPEN_BRACE)
        {
            BeginWithoutBrace();
        }
    }

    // What stands where another token is wanted may be good for it, or be followed by it.
    private void LookFor(int type)
    {
        if (type == WORD ? _tokens.IsName : type == WITH && _tokens.IsWith)
        {
            Current = type;
        }
        else if (type == OPEN_BRACE)
        {
            PassOverTo(type);
        }
        else if (type == EQUALS && _tokens.IsBeforeEquals && !_tree.EndsLine)
        {
            PassOver();
        }
        else if (_type == OPEN_PAREN && _tree.Rule == RULE_path)
        {
            PassOverBracket();
        }
        else if (!_isBlockLeftOut)
        {
            PassOverStrays();
        }
    }

    private void BeginWithoutBrace()
    {
        if (IsBlockLeftOut())
        {
            _isBlockLeftOut = true;
            Current = END;
        }
        else
        {
            GoOn(RULE_block);
        }
    }

    private void Miss(int type)
    {
        _tree.Push(MissingTokens.Of(KindsOfTokens[type]));
        if (TokenSets.Closing.Has(type))
        {
            _depth = _tree.Brackets;
        }
    }

    // A nested declaration half typed, such as a line that says only `cohort`, must not take what follows, which
    // belongs to the declaration around it.
    private bool IsBlockLeftOut()
    {
        if (_tree.RuleAround(3) != RULE_block)
        {
            return false;
        }

        var pending = _tree.Pending;
        var before = pending.Length - 1;
        while (pending[before].FullWidth == 0)
        {
            before--;
        }

        var last = pending[before].LastToken()!;
        return last.EndsLine || (_type == CLOSE_BRACE && !last.IsSkipped);
    }

    // What the grammar takes for the sake of what is inside it: a property or a brace outside any declaration.
    private bool IsOutOfPlace(int type, int rule) =>
        rule switch
        {
            RULE_property => type == PROPERTY_NAME && _tree.RuleAround(1) == RULE_file,
            RULE_block => type != COMMA && _tree.RuleAround(1) is RULE_file or RULE_block,
            RULE_file => type == CLOSE_BRACE,
            _ => false,
        };

    private void PassOverStrays()
    {
        while (!Places.Has(_tree, _tokens, _type))
        {
            PassOver();
        }
    }

    private void PassOverTo(int type)
    {
        while (_type != type && !Places.EndsAny(_tokens, _type))
        {
            PassOver();
        }
    }

    // Behind a dot no entry begins: up to the end of the one it is in, or of the line, nothing has a place.
    private void PassOverBracket()
    {
        do
        {
            PassOver();
        } while (
            !_tree.EndsLine
            && (
                !Places.Has(_tree, _tokens, _type)
                || (_type != COMMA && Places.BeginsEntry(_tree, _tokens, _type))
            )
        );
    }

    private void PassOver()
    {
        if (_type == UNEXPECTED && _tokens.Type != UNEXPECTED)
        {
            PassOverTooDeep();
        }
        else
        {
            _tree.PushStray(_tokens.Token);
            _tokens.Advance();
        }

        Look();
    }

    private void PassOverTooDeep()
    {
        var depth = 0;
        do
        {
            _tree.Push(_tokens.TakeTooDeep(ref depth));
        } while (depth > 0);
    }
}
