using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>Finds in a later version of a declaration what stood in a place of an earlier one.</summary>
internal static class OriginMap
{
    /// <summary>
    /// The stretch that corresponds: a name by itself, else what begins and ends with the same tokens of the tree; where there
    /// are none, the name of the declaration, or its keyword.
    /// </summary>
    public static TextSpan Rebase(DeclarationUnit old, DeclarationUnit now, TextSpan span)
    {
        if (ReferenceEquals(old, now))
        {
            return span;
        }

        foreach (var name in old.Names)
        {
            if (name.Span == span)
            {
                foreach (var same in now.Names)
                {
                    if (same.Name == name.Name)
                    {
                        return same.Span;
                    }
                }
            }
        }

        return
            Follow(old.Green, now.Green, span.Start, isEnd: false) is { } start
            && Follow(old.Green, now.Green, span.End, isEnd: true) is { } end
            && end >= start
            ? TextSpan.FromBounds(start, end)
            : NamingSpan(now);
    }

    /// <summary>Whether two trees have the same shape, so that what is in one has its counterpart in the other.</summary>
    public static bool HaveSameShape(GreenNode left, GreenNode right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Kind != right.Kind || left.ChildCount != right.ChildCount)
        {
            return false;
        }

        for (var i = 0; i < left.ChildCount; i++)
        {
            if (!HaveSameShape(left.ChildAt(i), right.ChildAt(i)))
            {
                return false;
            }
        }

        return true;
    }

    // The way down to the token at a position, taken in both trees; null where the other one has no such way.
    private static int? Follow(GreenNode old, GreenNode now, int position, bool isEnd)
    {
        var start = 0;
        while (old is not GreenToken)
        {
            var index = 0;
            var offset = 0;
            while (
                index < old.ChildCount - 1
                && (
                    isEnd
                        ? offset + old.ChildAt(index).FullWidth < position
                        : offset + old.ChildAt(index).FullWidth <= position
                )
            )
            {
                offset += old.ChildAt(index++).FullWidth;
            }

            if (old.Kind != now.Kind || now is GreenToken || index >= now.ChildCount)
            {
                return null;
            }

            start += now.OffsetOf(index);
            position -= offset;
            (old, now) = (old.ChildAt(index), now.ChildAt(index));
        }

        return now is GreenToken to && old.Kind == now.Kind
            ? start + Within((GreenToken)old, to, position)
            : null;
    }

    // The edges of a token stay edges.
    private static int Within(GreenToken old, GreenToken now, int position)
    {
        var inText = position - old.LeadingTextWidth;
        return inText >= old.Width
            ? now.LeadingTextWidth + now.Width
            : now.LeadingTextWidth + Math.Clamp(inText, 0, now.Width);
    }

    private static TextSpan NamingSpan(DeclarationUnit unit)
    {
        if (unit.Names is [var name, ..])
        {
            return name.Span;
        }

        return unit.Green.FirstToken() is { } token
            ? new TextSpan(token.LeadingTextWidth, token.Width)
            : default;
    }
}
