using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>How far figures of a gap may lie apart and still agree: published ones are rounded to £0.1m.</summary>
internal static class GapTolerance
{
    private static readonly Money Most = new(100_000m);

    /// <summary>Whether two figures that differ by so much, either way, do not agree.</summary>
    public static bool IsExceededBy(Money difference) => difference > Most || difference < -Most;
}
