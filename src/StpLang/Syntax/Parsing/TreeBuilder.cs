using System.Buffers;
using StpLang.Syntax.Green;
using static StpLang.Grammar.StpParser;

namespace StpLang.Syntax.Parsing;

/// <summary>Builds the green tree from the rules that the parser enters and leaves and the tokens it takes.</summary>
/// <remarks>
/// The children of the rules that are open lie on one stack; a rule that ends takes its own off and puts a node in
/// their place. Rules that only group alternatives leave their children where they are.
/// </remarks>
internal struct TreeBuilder()
{
    private static readonly SyntaxKind[] Kinds = RuleKinds.Make();

    private readonly GreenBranch?[] _cache = NodeCache.Table;
    private GreenNode[] _pending = ArrayPool<GreenNode>.Shared.Rent(256);
    private int _pendingCount;
    private Frame[] _frames = new Frame[64];
    private int _depth;

    /// <summary>The rule entered last; none at the end.</summary>
    public int Rule { get; private set; } = -1;

    /// <summary>How many brackets are open around it.</summary>
    public readonly int Brackets => _frames[_depth - 1].Brackets;

    /// <summary>The children of the rule entered last.</summary>
    public readonly ReadOnlySpan<GreenNode> Children
    {
        get
        {
            var start = _frames[_depth - 1].Start;
            return _pending.AsSpan(start, _pendingCount - start);
        }
    }

    /// <summary>How many children the rule entered last has, strays not counted.</summary>
    public readonly int SoundCount => Children.Length - _frames[_depth - 1].Strays;

    /// <summary>The last child of the rule entered last that is no stray.</summary>
    public readonly GreenNode LastSound
    {
        get
        {
            ref readonly var frame = ref _frames[_depth - 1];
            var end = frame.RunEnd == _pendingCount ? frame.RunStart : _pendingCount;
            return _pending[end - 1];
        }
    }

    /// <summary>All that belongs to no node yet.</summary>
    public readonly ReadOnlySpan<GreenNode> Pending => _pending.AsSpan(0, _pendingCount);

    /// <summary>A rule around the one entered last, so many further out; 0 is that one.</summary>
    public readonly int RuleAround(int distance) =>
        distance < _depth ? _frames[_depth - 1 - distance].Rule : -1;

    /// <summary>Whether a rule, so many out from the one entered last, begins the one around it.</summary>
    public readonly bool BeginsRuleAround(int distance) =>
        _frames[_depth - 1 - distance].Start == _frames[_depth - 2 - distance].Start;

    /// <summary>Whether a line ends with what was added last.</summary>
    public readonly bool EndsLine => _pending[_pendingCount - 1].LastToken()!.EndsLine;

    /// <summary>A rule begins; so many brackets are open around it.</summary>
    public void Enter(int rule, int brackets)
    {
        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        Rule = rule;
        _frames[_depth++] = new Frame
        {
            Rule = rule,
            Start = _pendingCount,
            Brackets = brackets,
        };
    }

    public void Exit()
    {
        ref readonly var frame = ref _frames[--_depth];
        var (rule, start) = (frame.Rule, frame.Start);
        Rule = _depth == 0 ? -1 : _frames[_depth - 1].Rule;
        var children = _pending.AsSpan(start, _pendingCount - start);
        var kind = rule switch
        {
            RULE_operand => KindOfOperand(children),
            RULE_expression when children.Length > 1 => SyntaxKind.OperationExpression,
            _ => Kinds[rule],
        };
        if (kind != SyntaxKind.None)
        {
            var count = kind == SyntaxKind.File ? StrayRuns.Join(children) : children.Length;
            var node = NodeCache.Get(_cache, kind, children[..count]);
            children.Clear();
            _pendingCount = start;
            Push(node);
        }
        else if (_depth > 0)
        {
            _frames[_depth - 1].Strays += frame.Strays;
        }
    }

    /// <summary>Adds what has no place where it stands.</summary>
    public void PushStray(GreenToken token)
    {
        ref var frame = ref _frames[_depth - 1];
        frame.Strays++;
        if (frame.RunEnd != _pendingCount)
        {
            frame.RunStart = _pendingCount;
        }

        Push(token.AsSkipped());
        frame.RunEnd = _pendingCount;
    }

    public void Push(GreenNode node)
    {
        if (_pendingCount == _pending.Length)
        {
            var larger = ArrayPool<GreenNode>.Shared.Rent(_pending.Length * 2);
            _pending.CopyTo(larger, 0);
            ArrayPool<GreenNode>.Shared.Return(_pending, clearArray: true);
            _pending = larger;
        }

        // A span, unlike an array, need not ask at each store what it was made to hold.
        _pending.AsSpan()[_pendingCount++] = node;
    }

    /// <summary>The tree, when every rule has ended.</summary>
    public GreenBranch Finish()
    {
        var node = (GreenBranch)_pending[0];
        _pending[0] = null!;
        ArrayPool<GreenNode>.Shared.Return(_pending);
        _pending = [];
        return node;
    }

    private static SyntaxKind KindOfOperand(ReadOnlySpan<GreenNode> children) =>
        children[0].Kind switch
        {
            SyntaxKind.Text or SyntaxKind.UnclosedText => SyntaxKind.TextExpression,
            SyntaxKind.Word when children.Length > 1 && children[1].Kind == SyntaxKind.OpenParen =>
                SyntaxKind.CallExpression,
            SyntaxKind.Word => SyntaxKind.NameExpression,
            SyntaxKind.MissingValue => SyntaxKind.MissingExpression,
            >= SyntaxKind.GroupExpression => SyntaxKind.None,
            _ => SyntaxKind.LiteralExpression,
        };

    // A rule that is open. Strays are counted as they come: to look for them at each token that follows would take the square of it.
    private struct Frame
    {
        public required int Rule;
        public required int Start;
        public required int Brackets;
        public int Strays;

        // The last strays that came without anything between them.
        public int RunStart;
        public int RunEnd;
    }
}
