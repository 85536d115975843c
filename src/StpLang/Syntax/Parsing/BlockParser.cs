using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// Parses again what a change touches among the many members of a block. They are read behind the header of their declaration,
/// so the parser stands where it stood when it came to them the first time.
/// </summary>
internal sealed class BlockParser(
    GreenBranch block,
    int offset,
    string header,
    SourceText newText,
    TextChange change,
    CancellationToken cancellationToken
) : StretchParser(block, offset, newText, change)
{
    private readonly GreenBranch _block = block;

    /// <summary>The declaration with the change made in its block; null where it has to be parsed as a whole.</summary>
    /// <param name="declaration">The declaration, before which there is a seam.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="newText">The changed text.</param>
    /// <param name="change">The change.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static GreenBranch? Reparse(
        GreenBranch declaration,
        int start,
        SourceText newText,
        TextChange change,
        CancellationToken cancellationToken
    )
    {
        var last = declaration.ChildCount - 1;
        if (
            declaration.ChildAt(last) is not GreenList { Kind: SyntaxKind.Block } block
            || block.ChildAt(0) is not GreenToken { IsMissing: false, EndsLine: true } brace
        )
        {
            return null;
        }

        var offset = start + declaration.OffsetOf(last);
        if (change.Span.Start < offset + brace.FullWidth)
        {
            return null;
        }

        var header = newText.ToString(TextSpan.FromBounds(start, offset + brace.FullWidth));
        var parser = new BlockParser(block, offset, header, newText, change, cancellationToken);
        return parser.Reparse() is { } changed
            ? declaration.WithChildren(last, 1, [changed])
            : null;
    }

    protected override int HeaderWidth => header.Length;

    protected override GreenBranch Parse(string stretch, Predicate<int> endsAt) =>
        PlanParser.ParseInBlock(header + stretch, endsAt, cancellationToken);

    // The brace that closes the block is a place to end at, too.
    protected override bool IsSeam(int child) => base.IsSeam(child) || IsCloseBrace(child);

    protected override bool BeginsLine(int child) => !IsCloseBrace(child);

    private GreenBranch? Reparse()
    {
        if (
            First == 0
            || !TryParse(FirstRead(), out var next, out var found)
            || next == _block.ChildCount
        )
        {
            return null;
        }

        // What was found is the one declaration, its block with the brace before and one that is missing behind.
        var members = ((GreenBranch)((GreenBranch)found.ChildAt(0)).Children[^1]).Children[1..^1];
        return Replace(next, members, out _);
    }

    private bool IsCloseBrace(int child) =>
        child == _block.ChildCount - 1
        && _block.ChildAt(child)
            is GreenToken { Kind: SyntaxKind.CloseBrace, IsMissing: false, IsSkipped: false };
}
