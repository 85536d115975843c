using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Diagnostics;
using StpLang.Syntax.Diagnostics;
using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Text;

namespace StpLang.Syntax;

/// <summary>
/// The syntax of a file. Every text has one, whatever is wrong with it: <c>tree.Root.ToFullString()</c> is the text
/// to the last character.
/// </summary>
public sealed class SyntaxTree
{
    private readonly Lazy<bool> _declaresPlan;
    private FileSyntax? _root;
    private Diagnostic[]? _diagnostics;

    private SyntaxTree(SourceText text, string filePath, GreenBranch green)
    {
        Text = text;
        FilePath = filePath;
        Green = green;
        _declaresPlan = new Lazy<bool>(() => DeclaredPlan.IsIn(green));
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The file's path, for findings; empty where there is no file.</summary>
    public string FilePath { get; }

    /// <summary>The whole file.</summary>
    public FileSyntax Root
    {
        get
        {
            if (_root is null)
            {
                Interlocked.CompareExchange(ref _root, new FileSyntax(Green), null);
            }

            return _root;
        }
    }

    internal GreenBranch Green { get; }

    /// <summary>Whether it has a <c>plan</c>, be it at a place where none can stand.</summary>
    internal bool DeclaresPlan => _declaresPlan.Value;

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text, of any content.</param>
    /// <param name="filePath">Its path, for findings.</param>
    /// <param name="cancellationToken">Ends the work where nobody wants it any more.</param>
    public static SyntaxTree Parse(
        string text,
        string filePath = "",
        CancellationToken cancellationToken = default
    ) => Parse(SourceText.From(text), filePath, cancellationToken);

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text, of any content.</param>
    /// <param name="filePath">Its path, for findings.</param>
    /// <param name="cancellationToken">Ends the work where nobody wants it any more.</param>
    public static SyntaxTree Parse(
        SourceText text,
        string filePath = "",
        CancellationToken cancellationToken = default
    ) =>
        new(
            text,
            filePath,
            PlanParser.ParseFile(text.ToString(), cancellationToken: cancellationToken)
        );

    /// <summary>The tree of the text with a change applied.</summary>
    /// <remarks>
    /// It is the one a full parse gives, but only what the change touches is parsed: all declarations around that are
    /// shared with this tree.
    /// </remarks>
    /// <param name="change">The change.</param>
    /// <param name="cancellationToken">Ends the work where nobody wants it any more.</param>
    public SyntaxTree WithChange(
        TextChange change,
        CancellationToken cancellationToken = default
    ) => WithChange(change, out _, cancellationToken);

    /// <summary>The tree of a changed text, for who has no more than both texts; see <see cref="WithChange(TextChange, CancellationToken)"/>.</summary>
    /// <param name="newText">The changed text.</param>
    /// <param name="cancellationToken">Ends the work where nobody wants it any more.</param>
    public SyntaxTree WithChangedText(
        SourceText newText,
        CancellationToken cancellationToken = default
    ) =>
        ReferenceEquals(newText, Text)
            ? this
            : WithChange(newText, Text.ChangeTo(newText), out _, cancellationToken);

    /// <summary>The tree of the text with a change applied, and what that made of the file's children.</summary>
    internal SyntaxTree WithChange(
        TextChange change,
        out TreeChange made,
        CancellationToken cancellationToken = default
    ) => WithChange(Text.WithChange(change), change, out made, cancellationToken);

    private SyntaxTree WithChange(
        SourceText newText,
        TextChange change,
        out TreeChange made,
        CancellationToken cancellationToken
    ) =>
        new(
            newText,
            FilePath,
            IncrementalParser.Reparse(Green, newText, change, cancellationToken, out made)
        );

    /// <summary>What is wrong with the text's syntax, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics()
    {
        if (_diagnostics is null)
        {
            Interlocked.CompareExchange(ref _diagnostics, FindProblems(), null);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(_diagnostics);
    }

    /// <summary>A place in this file.</summary>
    public Location LocationOf(TextSpan span) => new(FilePath, Text, span);

    private Diagnostic[] FindProblems()
    {
        var found = new List<Diagnostic>();
        for (var i = Green.NextProblem(0); i < Green.ChildCount; i = Green.NextProblem(i + 1))
        {
            var child = Green.ChildAt(i);
            var offset = Green.OffsetOf(i);
            foreach (
                var finding in SyntaxDiagnostics.Of(
                    new SyntaxUnit(child),
                    child,
                    SyntaxNeighbours.Of(Green, i)
                )
            )
            {
                found.Add(Place(finding, offset));
            }
        }

        return [.. found];
    }

    private Diagnostic Place(Finding finding, int offset)
    {
        RelatedLocation[] related =
        [
            .. finding.Related.Select(each => new RelatedLocation(
                LocationOf(each.Origin.Span.Shift(offset)),
                each.Message
            )),
        ];
        return new Diagnostic(
            finding.Descriptor,
            finding.MessageBeside(related.FirstOrDefault()?.Location),
            LocationOf(finding.Origin.Span.Shift(offset))
        )
        {
            Related = ImmutableCollectionsMarshal.AsImmutableArray(related),
            Data = finding.Data,
        };
    }
}
