using StpLang.Grammar;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>Runs the generated parser over a text and builds the green tree from its events.</summary>
/// <remarks>
/// <para>
/// The grammar says what may stand where; here is what makes words contextual and what becomes of text that the grammar
/// has no place for. A token is shown to the generated code as what it is good for where the parser stands: where a value
/// is due a word is a name, and a token that begins no value shows that one is missing.
/// </para>
/// <para>
/// A token that none of the rules around has a place for is stray and passed over. One that a rule further out waits for
/// ends all that is open inside that rule.
/// </para>
/// </remarks>
internal sealed partial class PlanParser : StpParser
{
    /// <summary>How deep brackets may nest.</summary>
    public const int MaxDepth = 100;

    private static readonly SyntaxKind[] KindsOfTokens = TokenKinds.Make();

    private readonly Predicate<int>? _endsAt;
    private readonly bool _endsInBlock;
    private readonly CancellationToken _cancellation;
    private TokenClassifier _tokens;
    private TreeBuilder _tree = new();

    // What the token is where nothing special is due; Current is what it is shown as.
    private int _type;

    // How many brackets are open.
    private int _depth;
    private bool _isBlockLeftOut;
    private bool _hasEnded;

    private PlanParser(
        string text,
        Predicate<int>? endsAt,
        bool endsInBlock,
        CancellationToken cancellationToken
    )
        : base(NoTokens.Instance, TextWriter.Null, TextWriter.Null)
    {
        _tokens = new TokenClassifier(text);
        _endsAt = endsAt;
        _endsInBlock = endsInBlock;
        _cancellation = cancellationToken;
        Look();
    }

    /// <summary>Parses a file, or a stretch of one from a seam on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="endsAt">
    /// Asked between the children of the file, with the place reached, whether it is to stop there; what it found then
    /// has no token for the end of the file.
    /// </param>
    /// <param name="cancellationToken">Asked between the children of the file.</param>
    public static GreenBranch ParseFile(
        string text,
        Predicate<int>? endsAt = null,
        CancellationToken cancellationToken = default
    )
    {
        var parser = new PlanParser(text, endsAt, endsInBlock: false, cancellationToken);
        parser.file();
        return parser._tree.Finish();
    }

    /// <summary>Parses the header of a declaration and a stretch of its block, from a seam on.</summary>
    /// <param name="text">The header with the brace, and the stretch.</param>
    /// <param name="endsAt">Asked between the members of the block, with the place reached, whether it is to stop there.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static GreenBranch ParseInBlock(
        string text,
        Predicate<int> endsAt,
        CancellationToken cancellationToken
    )
    {
        var parser = new PlanParser(text, endsAt, endsInBlock: true, cancellationToken);
        parser.file();
        return parser._tree.Finish();
    }

    protected override void OnEnter(int rule)
    {
        _tree.Enter(rule, _depth);
        if (rule == RULE_operand)
        {
            if (_tokens.IsBeforeColon && IsValueLeftOut())
            {
                Current = MISSING;
            }
            else if (!TokenSets.Values.Has(Current))
            {
                Current = _tokens.IsName ? WORD : MISSING;
            }
        }
        else if (_depth == 0 && TokenSets.Declarations.Has(rule))
        {
            _tokens.BeginOuter();
        }
        else if (rule == RULE_file)
        {
            GoOn(rule);
        }
    }

    protected override void OnExit()
    {
        var rule = _tree.Rule;
        if (rule == RULE_entry && _tree.Children.Length == 1)
        {
            Miss(COLON);
        }

        _tree.Exit();
        if (rule == RULE_block)
        {
            _isBlockLeftOut = false;
            Current = _type;
        }

        var around = _tree.Rule;
        if (TokenSets.Loops.Has(around))
        {
            GoOn(around);
        }
    }

    protected override void OnTake()
    {
        var type = Current;
        if (type is ENTRY or MISSING or Eof)
        {
            TakeNoText(type);
            return;
        }

        var rule = _tree.Rule;
        var isBracket = type is >= OPEN_BRACE and <= CLOSE_PAREN;
        var isLast = isBracket && TokenSets.Closing.Has(type) && rule != RULE_file;
        if ((isBracket || type == PROPERTY_NAME) && IsOutOfPlace(type, rule))
        {
            _tree.PushStray(_tokens.Token);
        }
        else
        {
            _tree.Push(_tokens.Token);
        }

        _tokens.Advance();
        if (isLast)
        {
            _depth = _tree.Brackets;
        }
        else if (isBracket && rule != RULE_file)
        {
            _depth++;
        }

        Look();
        if (TokenSets.Loops.Has(rule) && !isLast)
        {
            GoOn(rule);
        }
        else if (TokenSets.Declarations.Has(rule) && type is not (COLON or EQUALS))
        {
            // The grammar decides on the token behind the name whether there is a title: a stray one must not answer for it.
            PassOverStrays();
        }
    }

    // What a colon follows is no value but what the next one belongs to, as `body` in `role:  body: x`.
    private bool IsValueLeftOut() =>
        _tree.RuleAround(2) switch
        {
            RULE_property => _type == PROPERTY_NAME,
            RULE_entry => _type is PROPERTY_NAME or YEAR && !_tree.BeginsRuleAround(1),
            var rule => _type == PROPERTY_NAME && TokenSets.Declarations.Has(rule),
        };

    // What the token under the parser is, wherever it stands.
    private void Look()
    {
        _type = _tokens.Type;
        if (_depth > 0 && _tokens.BeginsTop)
        {
            _type = END;
        }
        else if (_depth == MaxDepth && TokenSets.Opening.Has(_type))
        {
            _type = UNEXPECTED;
        }

        Current = _type;
    }

    // Where a rule that takes any number of things goes on.
    private void GoOn(int rule)
    {
        switch (rule)
        {
            case RULE_file:
                GoOnInFile();
                break;
            case RULE_block:
                GoOnInBlock();
                break;
            default:
                GoOnWithEntry();
                break;
        }
    }

    private void GoOnInFile()
    {
        // Whatever the token was to end is closed.
        Look();
        PassOverStrays();
        _cancellation.ThrowIfCancellationRequested();
        if (_hasEnded || (!_endsInBlock && _endsAt?.Invoke(_tokens.Position) == true))
        {
            _hasEnded = true;
            Current = Eof;
        }
    }

    private void GoOnInBlock()
    {
        if (!TokenSets.Members.Has(_type))
        {
            PassOverStrays();
        }

        if (_depth == 0 && _tokens.IsTopKeyword)
        {
            Current = END;
        }
        else if (_endsInBlock && IsInFirstBlock() && _endsAt!(_tokens.Position))
        {
            _hasEnded = true;
            Current = END;
        }
    }

    // Of the first declaration, which is still open: it would be a node otherwise.
    private bool IsInFirstBlock() =>
        _tree.RuleAround(3) == RULE_file && _tree.Pending[0] is GreenToken;

    private void GoOnWithEntry()
    {
        while (!TokenSets.Values.Has(_type) && !Places.BeginsEntry(_tree, _tokens, _type))
        {
            if (Places.Has(_tree, _tokens, _type))
            {
                return;
            }

            PassOver();
        }

        Current = ENTRY;
    }

    private void TakeNoText(int type)
    {
        if (type == MISSING)
        {
            Miss(type);
        }
        else if (type == Eof && !_hasEnded)
        {
            _tree.Push(_tokens.Token);
        }

        Current = _type;
    }
}
