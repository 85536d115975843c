namespace StpLang.Binding;

/// <summary>What became of a file: one stretch of its units stands in the place of another.</summary>
/// <param name="Before">Which file it was; -1 for a new one.</param>
/// <param name="Start">The first unit that is another one; before it all are the same.</param>
/// <param name="OldCount">How many stood there.</param>
/// <param name="NewCount">How many stand there now; behind them all are the same again.</param>
internal readonly record struct FileChange(int Before, int Start, int OldCount, int NewCount)
{
    /// <summary>What changed from one version of a file to another, told by the units that both share.</summary>
    public static FileChange Between(int before, DeclarationUnit[] old, DeclarationUnit[] now)
    {
        if (ReferenceEquals(old, now))
        {
            return new FileChange(before, now.Length, 0, 0);
        }

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

        return new FileChange(before, first, old.Length - first - last, now.Length - first - last);
    }

    /// <summary>Where a unit stood that is there before and after; -1 for one in the stretch that changed.</summary>
    /// <param name="unit">Where it stands now.</param>
    public int OldPlaceOf(int unit) =>
        unit < Start ? unit
        : unit < Start + NewCount ? -1
        : unit - NewCount + OldCount;
}
