using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// Parses again what a change touches: from the last seam before it that it leaves alone to the first one behind it where
/// the children of the file begin as they did.
/// </summary>
internal sealed class IncrementalParser
{
    // How much of the text behind a change is read at least, and how many times more if that was not enough.
    private const int LeastRead = 512;
    private const int MoreRead = 8;

    private readonly GreenBranch _file;
    private readonly SourceText _newText;
    private readonly CancellationToken _cancellation;

    // Where the change ends in the old text, and how far it moves what is behind it.
    private readonly int _end;
    private readonly int _shift;

    // The child that is parsed first, and where it begins in both texts.
    private readonly int _first;
    private readonly int _start;

    private IncrementalParser(
        GreenBranch file,
        SourceText newText,
        TextChange change,
        CancellationToken cancellationToken
    )
    {
        _file = file;
        _newText = newText;
        _cancellation = cancellationToken;
        _end = change.Span.End;
        _shift = change.NewText.Length - change.Span.Length;
        _first = FirstChild(change.Span.Start);
        _start = file.OffsetOf(_first);
    }

    /// <summary>The tree of a changed text, and what the change made of the children of the file.</summary>
    public static GreenBranch Reparse(
        GreenBranch file,
        SourceText newText,
        TextChange change,
        CancellationToken cancellationToken,
        out TreeChange made
    ) => new IncrementalParser(file, newText, change, cancellationToken).Reparse(out made);

    private GreenBranch Reparse(out TreeChange made)
    {
        for (var ahead = FirstRead(); ; ahead *= MoreRead)
        {
            var length = (int)Math.Min(_newText.Length, _end + _shift + ahead) - _start;
            var stretch = _newText.ToString(new TextSpan(_start, length));
            if (Parse(stretch, out made) is { } changed)
            {
                return changed;
            }
        }
    }

    // What is to be read where the change leaves the next seam alone, as most do.
    private long FirstRead()
    {
        var next = _file.ChildAtOffset(Math.Min(_end, _file.FullWidth));
        while (
            next < _file.ChildCount && (_file.OffsetOf(next) < _end || !Seam.IsBefore(_file, next))
        )
        {
            next++;
        }

        return next == _file.ChildCount
            ? _file.FullWidth - _end
            : Math.Max(LeastRead, _file.OffsetOf(next) + Seam.WidthOf(_file.ChildAt(next)) - _end);
    }

    private GreenBranch? Parse(string stretch, out TreeChange made)
    {
        var isRest = _start + stretch.Length == _newText.Length;
        var next = _file.ChildCount;
        var found = PlanParser.ParseFile(
            stretch,
            position => EndsAt(position, stretch, isRest, ref next),
            _cancellation
        );
        if (next == _file.ChildCount && !isRest)
        {
            made = default;
            return null;
        }

        return Replace(next, found.Children, out made);
    }

    // Whether the text behind a place in the stretch is that behind a seam of the old one, and no more of it need be read
    // to see that.
    private bool EndsAt(int position, string stretch, bool isRest, ref int next)
    {
        var old = _start + position - _shift;
        if (
            old < _end
            || old >= _file.FullWidth
            || (position > 0 && stretch[position - 1] is not ('\n' or '\r'))
        )
        {
            return false;
        }

        var child = _file.ChildAtOffset(old);
        if (
            _file.OffsetOf(child) != old
            || !Seam.IsBefore(_file, child)
            || (!isRest && position + Seam.WidthOf(_file.ChildAt(child)) > stretch.Length)
        )
        {
            return false;
        }

        next = child;
        return true;
    }

    // What was parsed again only because it is beside the change, and reads as it did, stays.
    private GreenBranch Replace(int next, ReadOnlySpan<GreenNode> found, out TreeChange made)
    {
        var start = _first;
        while (
            start < next
            && found.Length > 0
            && GreenNode.AreEquivalent(found[0], _file.ChildAt(start))
        )
        {
            start++;
            found = found[1..];
        }

        while (
            start < next
            && found.Length > 0
            && GreenNode.AreEquivalent(found[^1], _file.ChildAt(next - 1))
        )
        {
            next--;
            found = found[..^1];
        }

        made = new TreeChange(start, next - start, found.Length);
        return made is { OldCount: 0, NewCount: 0 }
            ? _file
            : _file.WithChildren(start, made.OldCount, found);
    }

    private int FirstChild(int changed)
    {
        var child = _file.ChildAtOffset(Math.Min(changed, Math.Max(0, _file.FullWidth - 1)));
        while (
            child > 0
            && (
                _file.OffsetOf(child) + Seam.WidthOf(_file.ChildAt(child)) > changed
                || !Seam.IsBefore(_file, child)
            )
        )
        {
            child--;
        }

        return child;
    }
}
