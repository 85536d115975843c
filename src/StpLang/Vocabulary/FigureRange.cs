namespace StpLang.Vocabulary;

/// <summary>The figures that make sense for a property, both ends included, in the unit of its type (pounds, percent, number).</summary>
/// <param name="Minimum">The least.</param>
/// <param name="Maximum">The most.</param>
internal readonly record struct FigureRange(decimal Minimum, decimal Maximum)
{
    /// <summary>A sum of money that is spent or held: none to £100bn a year.</summary>
    public static FigureRange Spending { get; } = new(0m, 100_000_000_000m);

    /// <summary>A sum of money that may also be the other way, as a surplus is a gap below nothing: £100bn a year either way.</summary>
    public static FigureRange Balance { get; } = new(-100_000_000_000m, 100_000_000_000m);

    /// <summary>A share of a whole: 0% to 100%.</summary>
    public static FigureRange Share { get; } = new(0m, 100m);

    /// <summary>A score from 1 to 5.</summary>
    public static FigureRange Score { get; } = new(1m, 5m) { IsWhole = true };

    /// <summary>A count of people, staff, beds or seats: none to more than there are people in England, in whole numbers.</summary>
    public static FigureRange Count { get; } = new(0m, 100_000_000m) { IsWhole = true };

    /// <summary>What comes back for each pound spent.</summary>
    public static FigureRange Return { get; } = new(0m, 1_000m);

    /// <summary>Whether only whole numbers lie in it.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Whether a figure lies in the range.</summary>
    public bool Contains(decimal figure) =>
        Minimum <= figure && figure <= Maximum && (!IsWhole || decimal.IsInteger(figure));
}
