using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Syntax.Parsing;

/// <summary>Parses again what a change touches, among the children of the file.</summary>
internal sealed class IncrementalParser(
    GreenBranch file,
    SourceText newText,
    TextChange change,
    CancellationToken cancellationToken
) : StretchParser(file, 0, newText, change)
{
    // How many times more is read if what was read was not enough.
    private const int MoreRead = 8;

    private readonly GreenBranch _file = file;
    private readonly SourceText _newText = newText;
    private readonly TextChange _change = change;

    /// <summary>The tree of a changed text, and what the change made of the children of the file.</summary>
    public static GreenBranch Reparse(
        GreenBranch file,
        SourceText newText,
        TextChange change,
        CancellationToken cancellationToken,
        out TreeChange made
    ) => new IncrementalParser(file, newText, change, cancellationToken).Reparse(out made);

    protected override GreenBranch Parse(string stretch, Predicate<int> endsAt) =>
        PlanParser.ParseFile(stretch, endsAt, cancellationToken);

    private GreenBranch Reparse(out TreeChange made)
    {
        if (ReparseInBlock() is var (child, declaration))
        {
            return Replace(child, child + 1, [declaration], out made);
        }

        for (var ahead = FirstRead(); ; ahead *= MoreRead)
        {
            if (TryParse(ahead, out var next, out var found))
            {
                return Replace(next, found.Children, out made);
            }
        }
    }

    // A declaration with a long block is not parsed as a whole for a change within that.
    private (int Child, GreenBranch Declaration)? ReparseInBlock()
    {
        var child = _file.ChildAtOffset(_change.Span.Start);
        return
            child >= 0
            && Seam.IsBefore(_file, child)
            && BlockParser.Reparse(
                (GreenBranch)_file.ChildAt(child),
                _file.OffsetOf(child),
                _newText,
                _change,
                cancellationToken
            )
                is { } declaration
            ? (child, declaration)
            : null;
    }
}
