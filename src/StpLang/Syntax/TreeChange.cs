using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>Which children of a file a change put others in the place of; those around them are shared by both trees.</summary>
/// <param name="Start">The first child that changed.</param>
/// <param name="OldCount">How many there were.</param>
/// <param name="NewCount">How many stand there now.</param>
internal readonly record struct TreeChange(int Start, int OldCount, int NewCount)
{
    /// <summary>For who has no more than both trees: what they do not share at their two ends.</summary>
    public static TreeChange Between(GreenBranch before, GreenBranch after)
    {
        var most = Math.Min(before.ChildCount, after.ChildCount);
        var first = 0;
        while (first < most && ReferenceEquals(before.ChildAt(first), after.ChildAt(first)))
        {
            first++;
        }

        var last = 0;
        while (
            last < most - first
            && ReferenceEquals(
                before.ChildAt(before.ChildCount - last - 1),
                after.ChildAt(after.ChildCount - last - 1)
            )
        )
        {
            last++;
        }

        return new TreeChange(
            first,
            before.ChildCount - first - last,
            after.ChildCount - first - last
        );
    }
}
