using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// Parses again what a change touches among the children of a node: from the last seam before it that it leaves alone to the
/// first one behind it where the children begin as they did.
/// </summary>
internal abstract class StretchParser
{
    // How much of the text behind a change is read at least.
    private const int LeastRead = 512;

    private readonly GreenBranch _parent;
    private readonly int _offset;
    private readonly SourceText _newText;

    // Where the change ends in the old text, and how far it moves what is behind it.
    private readonly int _end;
    private readonly int _shift;

    // Where the child begins that is parsed first, in both texts.
    private readonly int _start;

    /// <param name="parent">The node.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="newText">The changed text.</param>
    /// <param name="change">The change.</param>
    protected StretchParser(GreenBranch parent, int offset, SourceText newText, TextChange change)
    {
        _parent = parent;
        _offset = offset;
        _newText = newText;
        _end = change.Span.End;
        _shift = change.NewText.Length - change.Span.Length;
        First = FirstChild(change.Span.Start);
        _start = PlaceOf(First);
    }

    /// <summary>The child that is parsed first.</summary>
    protected int First { get; }

    /// <summary>How much is read before the stretch that the text does not have there.</summary>
    protected virtual int HeaderWidth => 0;

    /// <summary>Parses a stretch of the text.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="endsAt">Says, of a place reached between two children, whether to stop there.</param>
    protected abstract GreenBranch Parse(string stretch, Predicate<int> endsAt);

    /// <summary>Whether what is behind a child's beginning reads the same whatever is before.</summary>
    protected virtual bool IsSeam(int child) => Seam.IsBefore(_parent, child);

    /// <summary>Whether such a child begins a line.</summary>
    protected virtual bool BeginsLine(int child) => true;

    /// <summary>How much is to be read where the change leaves the next seam alone, as most do.</summary>
    protected long FirstRead()
    {
        var next = _parent.ChildAtOffset(Math.Min(_end - _offset, _parent.FullWidth));
        while (next < _parent.ChildCount && (PlaceOf(next) < _end || !IsSeam(next)))
        {
            next++;
        }

        return next == _parent.ChildCount
            ? _offset + _parent.FullWidth - _end
            : Math.Max(LeastRead, PlaceOf(next) + Seam.WidthOf(_parent.ChildAt(next)) - _end);
    }

    /// <summary>Parses so much of the text behind the change; false where that does not show what it makes of the children.</summary>
    /// <param name="ahead">How much.</param>
    /// <param name="next">The first of the children that stays, or their number.</param>
    /// <param name="found">What was parsed.</param>
    protected bool TryParse(long ahead, out int next, out GreenBranch found)
    {
        var length = (int)Math.Min(_newText.Length, _end + _shift + ahead) - _start;
        var stretch = _newText.ToString(new TextSpan(_start, length));
        var isRest = _start + length == _newText.Length;
        var stop = _parent.ChildCount;
        found = Parse(
            stretch,
            position => EndsAt(position - HeaderWidth, stretch, isRest, ref stop)
        );
        next = stop;
        return isRest || next < _parent.ChildCount;
    }

    /// <summary>The node with what was found; what was parsed again only because it is beside the change, and reads as it did, stays.</summary>
    protected GreenBranch Replace(int next, ReadOnlySpan<GreenNode> found, out TreeChange made) =>
        Replace(First, next, found, out made);

    /// <summary>The node with others in the place of some children.</summary>
    protected GreenBranch Replace(
        int start,
        int next,
        ReadOnlySpan<GreenNode> found,
        out TreeChange made
    )
    {
        while (
            start < next
            && found.Length > 0
            && GreenNode.AreEquivalent(found[0], _parent.ChildAt(start))
        )
        {
            start++;
            found = found[1..];
        }

        while (
            start < next
            && found.Length > 0
            && GreenNode.AreEquivalent(found[^1], _parent.ChildAt(next - 1))
        )
        {
            next--;
            found = found[..^1];
        }

        made = new TreeChange(start, next - start, found.Length);
        return made is { OldCount: 0, NewCount: 0 }
            ? _parent
            : _parent.WithChildren(start, made.OldCount, found);
    }

    // Whether the text behind a place in the stretch is that behind a seam of the old one, and no more of it need be read
    // to see that.
    private bool EndsAt(int position, string stretch, bool isRest, ref int next)
    {
        var old = _start + position - _shift;
        if (position < 0 || old < _end || old >= _offset + _parent.FullWidth)
        {
            return false;
        }

        var child = _parent.ChildAtOffset(old - _offset);
        if (
            PlaceOf(child) != old
            || !IsSeam(child)
            || (BeginsLine(child) && position > 0 && stretch[position - 1] is not ('\n' or '\r'))
            || (!isRest && position + Seam.WidthOf(_parent.ChildAt(child)) > stretch.Length)
        )
        {
            return false;
        }

        next = child;
        return true;
    }

    private int FirstChild(int changed)
    {
        var child = _parent.ChildAtOffset(
            Math.Min(changed - _offset, Math.Max(0, _parent.FullWidth - 1))
        );
        while (
            child > 0
            && (
                PlaceOf(child) + Seam.WidthOf(_parent.ChildAt(child)) > changed
                || !Seam.IsBefore(_parent, child)
            )
        )
        {
            child--;
        }

        return child;
    }

    private int PlaceOf(int child) => _offset + _parent.OffsetOf(child);
}
