using System.Buffers;
using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Text;

namespace StpLang.Syntax.Diagnostics;

/// <summary>
/// Words what is wrong with the syntax of a child of a file. The tree itself says what is missing, skipped or faulty, so
/// equal trees have equal findings however they came about.
/// </summary>
internal sealed partial class SyntaxDiagnostics
{
    private static readonly SearchValues<char> Figure = SearchValues.Create("£0123456789_.");

    private readonly TextUnit _unit;
    private readonly SyntaxNode _root;
    private readonly bool _isBeforeSkipped;
    private readonly List<Finding> _findings = [];

    // The last token that has text and is in its place, and where the text of the last one of any sort ends.
    private SyntaxToken _lastSound;
    private int _lastEnd;

    // The token before, where that is skipped: a run of them is one finding.
    private GreenToken? _run;

    // Where an entry of a series ended whose colon was reported missing: what follows is its amount.
    private int _entryWithoutColon = -1;

    // The series in which a name was reported that has no amount.
    private SyntaxNode? _entryOfName;

    // What is missing right behind something missing has the same cause, but for a block, which is worth its own word;
    // an unclosed text may have swallowed that too.
    private bool _isExplained;
    private bool _isSwallowed;

    // Whether a block was told of that goes on over its end.
    private bool _isLayoutTold;

    private SyntaxDiagnostics(TextUnit unit, SyntaxNode root, SyntaxNeighbours neighbours)
    {
        _unit = unit;
        _root = root;
        _isBeforeSkipped = neighbours.IsBeforeSkipped;
        _run = neighbours.Run;
        _lastSound = neighbours.LastSound is { } token
            ? new SyntaxToken(null, token, -token.FullWidth)
            : default;
    }

    /// <summary>What is wrong, in the order of the text.</summary>
    /// <param name="unit">What the findings are to count from: the child's place.</param>
    /// <param name="child">The child: a declaration, or what stands between two.</param>
    /// <param name="neighbours">What matters of those beside it.</param>
    public static Finding[] Of(TextUnit unit, GreenNode child, SyntaxNeighbours neighbours)
    {
        if (!child.IsRemarkable)
        {
            return [];
        }

        if (child is not GreenBranch branch)
        {
            return [.. HiddenDiagnostics.Of(unit, new SyntaxToken(null, (GreenToken)child, 0))];
        }

        var walk = new SyntaxDiagnostics(unit, SyntaxFacts.CreateNode(branch, null, 0), neighbours);
        walk.Visit(walk._root);
        return (branch.Flags & NodeFlags.HasHidden) == 0 && !walk._isLayoutTold
            ? [.. walk._findings]
            : [.. walk._findings.OrderBy(finding => finding.Origin.Span.Start)];
    }

    private void Visit(SyntaxNode node)
    {
        for (var i = 0; i < node.ChildCount; i++)
        {
            // What is sound is passed over whole.
            if (node.Green.ChildAt(i) is { IsRemarkable: false } sound)
            {
                if (sound.FullWidth > 0)
                {
                    var position = node.Position + node.Green.OffsetOf(i);
                    _lastSound = new SyntaxToken(
                        node,
                        sound.LastToken()!,
                        position + sound.FullWidth - sound.LastToken()!.FullWidth
                    );
                    _lastEnd = _lastSound.Span.End;
                    _run = null;
                    _isExplained = _isSwallowed = false;
                }

                continue;
            }

            var child = node.ChildAt(i);
            if (child.Node is { } inner)
            {
                Visit(inner);
            }
            else if (child.Token.IsMissing)
            {
                ReportMissing(node, i, child.Token);
            }
            else
            {
                ReportPresent(node, i, child.Token);
                _findings.AddRange(HiddenDiagnostics.Of(_unit, child.Token));
            }
        }
    }

    private void ReportMissing(SyntaxNode node, int index, SyntaxToken token)
    {
        // What is missing together is one finding, and stray text in its place says it better.
        var isBlockEnd = node is BlockSyntax { OpenBrace.IsMissing: false };
        if (
            (_isExplained && !isBlockEnd)
            || _isSwallowed
            || _run is not null
            || NextIsSkipped(token.Position)
        )
        {
            return;
        }

        if (node is SeriesEntrySyntax entry)
        {
            // Of many names without amounts, the first tells what there is to say: they are no entries.
            if (entry.Key is NameExpressionSyntax && _entryOfName == entry.Parent)
            {
                return;
            }

            _entryOfName = entry.Key is NameExpressionSyntax ? entry.Parent : null;
            if (
                _entryWithoutColon == entry.Position
                && entry.Key is LiteralExpressionSyntax { Token.Kind: not SyntaxKind.Year }
            )
            {
                return;
            }

            _entryWithoutColon = entry.FullSpan.End;
        }

        if (
            isBlockEnd
            && token.Kind == SyntaxKind.CloseBrace
            && BraceLayout.FindUnclosed(_root) is { } unclosed
        )
        {
            ReportUnclosed(unclosed.Brace, unclosed.Last);
        }
        else
        {
            var (message, opening) = MissingWording.Of(_unit, node, index, _lastSound);
            Add(SyntaxRules.Expected, new TextSpan(_lastEnd, 0), message, opening);
            if (isBlockEnd && node.Parent == _root && token.Kind == SyntaxKind.CloseBrace)
            {
                Offer("Add `}`", "\n}", isSafe: !_isBeforeSkipped);
            }
            else if (token.Kind == SyntaxKind.Colon && IsFollowedOnLine())
            {
                Offer("Add `:`", ":", isSafe: true);
            }
            else if (token.Kind == SyntaxKind.OpenBrace)
            {
                Offer("Add `{`", " {", isSafe: true);
            }
            else if (node is MissingExpressionSyntax { Parent: PropertySyntax property })
            {
                Offer(
                    $"Leave `{Excerpt.Of(property.Name.Text)}` out",
                    new FixStep.Remove(new Origin(_unit, property.Span)),
                    isSafe: false
                );
            }
        }

        _isExplained = true;
    }

    // Whether what the sign is to stand before is there.
    private bool IsFollowedOnLine() => _lastSound is { Green.EndsLine: false };

    // Where the layout shows which block it is that goes on over its end. Of several the others are told when that is closed.
    private void ReportUnclosed(SyntaxToken brace, SyntaxToken last)
    {
        // What was put in there explains the brace.
        if (
            _isLayoutTold
            || _findings.Exists(finding =>
                brace.Position <= finding.Origin.Span.Start
                && finding.Origin.Span.Start <= last.Span.End
            )
        )
        {
            return;
        }

        _isLayoutTold = true;
        var (message, opening) = MissingWording.OfBlock(_unit, brace);
        Add(SyntaxRules.Expected, new TextSpan(last.Span.End, 0), message, opening);
        Offer("Add `}`", $"{BraceLayout.BeforeClosing(_root, brace)}}}", isSafe: true);
    }

    private void Offer(string title, string text, bool isSafe) =>
        Offer(title, new FixStep.Replace(_findings[^1].Origin, text), isSafe);

    private void Offer(string title, FixStep step, bool isSafe) =>
        _findings[^1] = _findings[^1] with { Fixes = [new Fix(title, step, isSafe)] };

    private void ReportPresent(SyntaxNode node, int index, SyntaxToken token)
    {
        if (token.IsSkipped)
        {
            ReportSkipped(node, index, token);
            _run = token.Green;
            _lastEnd = token.Span.End;
            return;
        }

        _run = null;
        _isExplained = _isSwallowed = false;
        _lastSound = token;
        _lastEnd = token.Span.End;
        switch (token.Kind)
        {
            case SyntaxKind.UnclosedText:
                Add(
                    SyntaxRules.UnterminatedText,
                    token.Span,
                    "this text is not closed; add a closing quote `\"`"
                );
                _isSwallowed = true;
                break;
            case SyntaxKind.Text:
                ReportEscapes(token);
                break;
            case SyntaxKind.Money:
                ReportUnit(token);
                break;
        }
    }

    private void ReportSkipped(SyntaxNode node, int index, SyntaxToken token)
    {
        switch (token.Kind)
        {
            case SyntaxKind.Unexpected when _run is null || IsBehindBlank(token.Green!, _run):
                Add(
                    SyntaxRules.UnexpectedCharacter,
                    token.Span,
                    StrayWording.OfCharacter(token.Text)
                );
                break;
            case SyntaxKind.TooDeep when _run is null:
                Add(
                    SyntaxRules.NestingTooDeep,
                    new TextSpan(token.Span.Start, 1),
                    $"this is nested more than {PlanParser.MaxDepth} deep; nothing inside it is read"
                );
                break;
            case SyntaxKind.UnclosedText:
                Add(
                    SyntaxRules.UnterminatedText,
                    token.Span,
                    "this text is not closed; add a closing quote `\"`"
                );
                break;
            case SyntaxKind.Unexpected or SyntaxKind.TooDeep:
                break;
            case SyntaxKind.CloseBrace when node is BlockSyntax:
                // Goes with its opening brace.
                break;
            default:
                if (_run is null)
                {
                    var run =
                        node is PropertySyntax
                        || (node is BlockSyntax && token.Kind == SyntaxKind.OpenBrace)
                            ? [token]
                            : RunOf(node, index);
                    var (message, count) = StrayWording.Of(node, run, _lastSound);
                    Add(
                        SyntaxRules.Unexpected,
                        TextSpan.FromBounds(token.Span.Start, run[count - 1].Span.End),
                        message,
                        data: node is StraySyntax or BlockSyntax && count == 1
                            ? [.. StrayWording.KeywordsMeant(node, token)]
                            : []
                    );
                }

                break;
        }
    }

    // Stray tokens on one line belong together; nobody needs more than the first few.
    private static List<SyntaxToken> RunOf(SyntaxNode node, int index)
    {
        const int longest = 64;
        var last = node.ChildAt(index).Token;
        var run = new List<SyntaxToken> { last };
        while (
            !last.Green!.EndsLine
            && ++index < node.ChildCount
            && run.Count < longest
            && node.ChildAt(index) is { IsToken: true, Token: { IsSkipped: true } next }
            && next.Kind is not (SyntaxKind.Unexpected or SyntaxKind.TooDeep)
        )
        {
            run.Add(last = next);
        }

        return run;
    }

    private bool NextIsSkipped(int position)
    {
        var isSkipped =
            position < _root.FullSpan.End ? _root.FindToken(position).IsSkipped : _isBeforeSkipped;
        return isSkipped && !_lastSound.Green!.EndsLine;
    }

    private static bool IsBehindBlank(GreenToken token, GreenToken before) =>
        (token.LeadingTextWidth > 0 ? token.LeadingText : before.FullText)[^1] is ' ' or '\t';

    private void Add(
        DiagnosticDescriptor rule,
        TextSpan span,
        string message,
        Related? opening = null,
        ImmutableArray<string> data = default
    ) =>
        _findings.Add(
            new Finding(rule, new Origin(_unit, span), message)
            {
                Related = opening is null ? [] : [opening],
                NamesLine = opening is not null,
                Data = data.IsDefault ? [] : data,
            }
        );
}
