using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.CodeActions;

/// <summary>Where code actions are asked for.</summary>
internal sealed class ActionPlace
{
    private SemanticModel? _model;
    private ImmutableArray<Diagnostic> _findings;

    public ActionPlace(Document document, TextSpan range, CancellationToken cancellationToken)
    {
        Document = document;
        Cancellation = cancellationToken;
        var length = document.Text.Length;
        var start = Math.Clamp(range.Start, 0, length);
        Range = TextSpan.FromBounds(start, Math.Clamp(range.End, start, length));
        Token = TokenAt(document.Tree.Root, Range.IsEmpty ? Range : Trimmed);
    }

    /// <summary>The file.</summary>
    public Document Document { get; }

    /// <summary>What is selected, or where the caret stands.</summary>
    public TextSpan Range { get; }

    /// <summary>The token in which the selection begins, or that the caret is in or behind.</summary>
    public SyntaxToken Token { get; }

    /// <summary>Ends the work where nobody wants it any more.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The plan by which the file is understood.</summary>
    public Compilation Compilation => Model.Compilation;

    /// <summary>What the words of the file stand for.</summary>
    public SemanticModel Model => _model ??= Document.GetSemanticModel(Cancellation);

    /// <summary>What is found where the selection is, by the plans of the file; not what was only found before.</summary>
    public ImmutableArray<Diagnostic> Findings
    {
        get
        {
            if (_findings.IsDefault)
            {
                _findings =
                [
                    .. Document
                        .Plans.SelectMany(FindingsOf)
                        .Distinct()
                        .OrderBy(finding => finding.Location.Span),
                ];
            }

            return _findings;
        }
    }

    /// <summary>Whether a fix can be made without asking: what is wrong with the file for one of its plans may be what another needs.</summary>
    public bool IsSafe(CodeFix fix) =>
        fix.IsSafe
        && (
            Document.Plans.Length == 1
            || Document.Plans.All(plan =>
                FindingsOf(plan).Any(finding => finding.Fixes.Contains(fix, SameFix.Instance))
            )
        );

    // Findings are in the order of the text, and none reaches beyond its declaration.
    private IEnumerable<Diagnostic> FindingsOf(WorkspacePlan plan)
    {
        var found = plan.GetCheck(Cancellation).FindingsIn(Document.Tree);
        for (var i = FirstFrom(StartOfDeclaration, found); i < found.Length; i++)
        {
            var finding = found[i];
            if (finding.Location.Span.Start > Range.End)
            {
                yield break;
            }

            if (
                !finding.IsHeld
                && finding.Location.Span.Touches(Range)
                && !(plan.IsLoose && finding.Descriptor == MeaningRules.OnePlan)
            )
            {
                yield return finding;
            }
        }
    }

    private int StartOfDeclaration
    {
        get
        {
            var root = Document.Tree.Root;
            var index = root.Green.ChildAtOffset(Math.Max(0, Range.Start - 1));
            return root.Green.OffsetOf(index);
        }
    }

    private static int FirstFrom(int position, ImmutableArray<Diagnostic> findings)
    {
        var (from, to) = (0, findings.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) =
                findings[middle].Location.Span.Start < position ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>The value that is selected, or the figure or sign of one that the caret is at; null where there is none.</summary>
    public ExpressionSyntax? Expression =>
        Range.IsEmpty ? Token.Parent as ExpressionSyntax : ExpressionAt(Token, Trimmed);

    /// <summary>The figure that the caret is at, with the sign before it.</summary>
    public ExpressionSyntax? Amount =>
        Expression switch
        {
            LiteralExpressionSyntax
            {
                Parent: OperationExpressionSyntax { ChildCount: 2 } signed
            } => signed,
            LiteralExpressionSyntax or OperationExpressionSyntax { ChildCount: 2 } => Expression,
            _ => null,
        };

    /// <summary>The innermost series around; null where there is none.</summary>
    public SeriesExpressionSyntax? Series =>
        Token
            .Parent?.Ancestors()
            .Prepend(Token.Parent)
            .OfType<SeriesExpressionSyntax>()
            .FirstOrDefault();

    /// <summary>The declaration at the top in whose keyword, name or title the caret is; null where it is in none.</summary>
    public MemberSyntax? Header =>
        (Token.Parent is TitleSyntax title ? title.Parent : Token.Parent)
            is MemberSyntax { Parent: FileSyntax } member
        && Token.Span.Touches(Range)
            ? member
            : null;

    /// <summary>The declarations at the top that are selected, each as a whole or in part.</summary>
    public List<MemberSyntax> SelectedMembers
    {
        get
        {
            var selected = new List<MemberSyntax>();
            var root = Document.Tree.Root;
            var span = Trimmed;
            for (var i = root.Green.ChildAtOffset(span.Start); i < root.ChildCount; i++)
            {
                if (root.ChildAt(i).Span.Start >= span.End)
                {
                    break;
                }

                if (root.ChildAt(i).Node is MemberSyntax member && span.Start < member.Span.End)
                {
                    selected.Add(member);
                }
            }

            return selected;
        }
    }

    /// <summary>The value that takes up a stretch; null where none does.</summary>
    public static ExpressionSyntax? ExpressionAt(SyntaxToken first, TextSpan span)
    {
        for (var node = first.Parent; node is ExpressionSyntax value; node = node.Parent)
        {
            if (value.Span == span)
            {
                return value;
            }
        }

        return null;
    }

    // The selection without the blanks at its ends.
    private TextSpan Trimmed
    {
        get
        {
            var (start, end) = (Range.Start, Range.End);
            while (start < end && char.IsWhiteSpace(Document.Text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(Document.Text[end - 1]))
            {
                end--;
            }

            return TextSpan.FromBounds(start, end);
        }
    }

    /// <summary>Changes of this workspace, none yet.</summary>
    public PlanDraft Draft() => new(Document.Workspace);

    // A word or figure, where signs are not.
    private static bool IsWritten(SyntaxToken token) =>
        token.Kind
            is SyntaxKind.Word
                or SyntaxKind.Number
                or SyntaxKind.Money
                or SyntaxKind.Percent
                or SyntaxKind.Year
                or SyntaxKind.Date
                or SyntaxKind.Text;

    // Behind the last letter of a word or figure the caret is still at it.
    private static SyntaxToken TokenAt(SyntaxNode root, TextSpan range)
    {
        var token = root.FindToken(range.Start);
        if (!range.IsEmpty || range.Start == 0)
        {
            return token;
        }

        var before = root.FindToken(range.Start - 1);
        return IsWritten(before) && !IsWritten(token) || !token.Span.Contains(range.Start)
            ? before
            : token;
    }
}
