using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>Which children of a file a change put others in the place of; those around them are shared by both trees.</summary>
/// <param name="Start">The first child that changed.</param>
/// <param name="OldCount">How many there were.</param>
/// <param name="NewCount">How many stand there now.</param>
internal readonly record struct TreeChange(int Start, int OldCount, int NewCount)
{
    /// <summary>What changed from one tree of a file to another, told by the children that both share.</summary>
    public static TreeChange Between(GreenBranch before, GreenBranch after)
    {
        var old = before.Children;
        var now = after.Children;
        var most = Math.Min(old.Length, now.Length);
        var first = 0;
        while (first < most && ReferenceEquals(old[first], now[first]))
        {
            first++;
        }

        var last = 0;
        while (last < most - first && ReferenceEquals(old[^(last + 1)], now[^(last + 1)]))
        {
            last++;
        }

        return new TreeChange(first, old.Length - first - last, now.Length - first - last);
    }
}
