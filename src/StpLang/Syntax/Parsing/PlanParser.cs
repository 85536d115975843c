using System.Buffers;
using StpLang.Grammar;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>Runs the generated parser over a text and builds the green tree from its events.</summary>
/// <remarks>
/// The children of the rules that are open lie on one stack; a rule that ends takes its own off and puts a node in
/// their place. Rules that only group alternatives leave their children where they are.
/// </remarks>
internal sealed class PlanParser : StpParser
{
    private readonly TokenClassifier _tokens;
    private GreenNode[] _pending = ArrayPool<GreenNode>.Shared.Rent(256);
    private int _pendingCount;
    private Frame[] _frames = new Frame[64];
    private int _frameCount;
    private int _blocks;
    private bool _isBlockLeftOut;
    private int _type;

    private readonly CancellationToken _cancellation;
    private readonly Predicate<int>? _endsAt;
    private bool _hasEnded;
    private int _position;
    private int _passed;

    private PlanParser(string text, Predicate<int>? endsAt, CancellationToken cancellationToken)
        : base(NoTokens.Instance, TextWriter.Null, TextWriter.Null)
    {
        _tokens = new TokenClassifier(new Lexer(text));
        _endsAt = endsAt;
        _cancellation = cancellationToken;
        Advance();
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
        var parser = new PlanParser(text, endsAt, cancellationToken);
        parser.file();
        return parser.Take<GreenBranch>();
    }

    protected override void OnEnter(int rule)
    {
        if (_frameCount == _frames.Length)
        {
            Array.Resize(ref _frames, _frames.Length * 2);
        }

        _frames[_frameCount++] = new Frame(rule, _pendingCount);
        if (rule == RULE_block)
        {
            _blocks++;
            UpdateCurrent();
        }

        if (rule == RULE_file)
        {
            PassBoundary();
        }
    }

    protected override void OnExit()
    {
        var (rule, start) = _frames[--_frameCount];
        if (rule == RULE_block)
        {
            _blocks--;
            _isBlockLeftOut = false;
            UpdateCurrent();
        }

        if (rule == RULE_entry && _pendingCount == start + 1)
        {
            Push(MissingTokens.Of(SyntaxKind.Colon));
        }

        var children = _pending.AsSpan(start, _pendingCount - start);
        var kind = rule switch
        {
            RULE_operand => KindOfOperand(children),
            RULE_expression => children.Length == 1
                ? SyntaxKind.None
                : SyntaxKind.OperationExpression,
            _ => KindsOfRules[rule],
        };
        if (rule == RULE_file)
        {
            children = children[..StrayRuns.Join(children)];
        }

        if (kind != SyntaxKind.None)
        {
            var node = NodeCache.Get(kind, children);
            _pending.AsSpan(start, _pendingCount - start).Clear();
            _pendingCount = start;
            Push(node);
        }

        if (_frameCount == 1)
        {
            PassBoundary();
        }
    }

    protected override void OnTake()
    {
        if (_hasEnded)
        {
            return;
        }

        Push(IsOutOfPlace() ? _tokens.Token.AsSkipped() : _tokens.Token);
        Advance();
        if (_type == StpLexer.STRAY && IsInHeader())
        {
            TakeStrays();
        }

        if (_frameCount == 1)
        {
            PassBoundary();
        }
    }

    protected override void OnMismatch(int type)
    {
        if (!_isBlockLeftOut)
        {
            TakeStrays();
        }

        if (Current == type)
        {
            OnTake();
            return;
        }

        if (type == StpLexer.BLOCK_OPEN && _blocks > 1 && IsBlockLeftOut())
        {
            _isBlockLeftOut = true;
            UpdateCurrent();
        }

        Push(MissingTokens.Of(KindsOfTokens[type]));
    }

    // Between two children of the file.
    private void PassBoundary()
    {
        _cancellation.ThrowIfCancellationRequested();
        for (; _passed < _pendingCount; _passed++)
        {
            _position += _pending[_passed].FullWidth;
        }

        if (_endsAt is not null && _endsAt(_position))
        {
            _hasEnded = true;
            Current = StpLexer.Eof;
        }
    }

    // A nested declaration half typed, such as a line that says only `cohort`, must not take what follows, which
    // belongs to the declaration around it.
    private bool IsBlockLeftOut()
    {
        var before = _pendingCount - 1;
        while (_pending[before].FullWidth == 0)
        {
            before--;
        }

        var last = _pending[before].LastToken()!;
        return last.EndsLine || (_type == StpLexer.BLOCK_CLOSE && !last.IsSkipped);
    }

    // What is stray before the token wanted is kept and passed over.
    private void TakeStrays()
    {
        while (_type == StpLexer.STRAY)
        {
            Push(_tokens.Token);
            Advance();
        }
    }

    // The grammar decides on the token behind the name whether there is a title: a stray one must not answer for it.
    private bool IsInHeader() =>
        _frames[_frameCount - 1].Rule is >= RULE_include and <= RULE_accepts;

    private static SyntaxKind KindOfOperand(ReadOnlySpan<GreenNode> children) =>
        children[0].Kind switch
        {
            SyntaxKind.Text or SyntaxKind.UnclosedText => SyntaxKind.TextExpression,
            SyntaxKind.Word when children.Length > 1 && children[1].Kind == SyntaxKind.OpenParen =>
                SyntaxKind.CallExpression,
            SyntaxKind.Word => SyntaxKind.NameExpression,
            SyntaxKind.OpenParen => SyntaxKind.GroupExpression,
            SyntaxKind.ListExpression or SyntaxKind.SeriesExpression => SyntaxKind.None,
            SyntaxKind.MissingValue => SyntaxKind.MissingExpression,
            _ => SyntaxKind.LiteralExpression,
        };

    // What the grammar takes for the sake of what is inside it: a property or a brace outside any declaration.
    private bool IsOutOfPlace() =>
        _type switch
        {
            StpLexer.BLOCK_OPEN or StpLexer.BLOCK_CLOSE => _frameCount < 2
                || _frames[_frameCount - 1].Rule != RULE_block
                || _frames[_frameCount - 2].Rule is RULE_file or RULE_block,
            StpLexer.PROPERTY_NAME => _frameCount < 2 || _frames[_frameCount - 2].Rule == RULE_file,
            _ => false,
        };

    private void Advance()
    {
        _type = _tokens.Next();
        UpdateCurrent();
    }

    // A top declaration ends the blocks still open before it, and only then is seen as what it is.
    private void UpdateCurrent() =>
        Current =
            _isBlockLeftOut || (_tokens.BeginsTop && _blocks > 0)
                ? StpLexer.DECLARATION_END
                : _type;

    private void Push(GreenNode node)
    {
        if (_pendingCount == _pending.Length)
        {
            var larger = ArrayPool<GreenNode>.Shared.Rent(_pending.Length * 2);
            _pending.CopyTo(larger, 0);
            ArrayPool<GreenNode>.Shared.Return(_pending, clearArray: true);
            _pending = larger;
        }

        _pending[_pendingCount++] = node;
    }

    private T Take<T>()
        where T : GreenNode
    {
        var node = (T)_pending[0];
        _pending[0] = null!;
        ArrayPool<GreenNode>.Shared.Return(_pending);
        _pending = [];
        return node;
    }

    private readonly record struct Frame(int Rule, int Start);

    private static readonly SyntaxKind[] KindsOfRules = RuleKinds.Make();
    private static readonly SyntaxKind[] KindsOfTokens = TokenKinds.Make();
}
