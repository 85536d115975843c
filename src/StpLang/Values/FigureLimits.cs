namespace StpLang.Values;

/// <summary>
/// How large and how fine a figure may be. Within these limits every sum and difference is exact, whatever the order of
/// its terms, because both together fit the 28 digits of a <see cref="decimal"/>.
/// </summary>
internal static class FigureLimits
{
    /// <summary>The largest figure, in pounds, percent or plain number: 10<sup>15</sup>, either side of zero.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>
    /// Decimal places a figure may have. A literal with more is refused; a product or quotient is rounded to them,
    /// halves to the even neighbour.
    /// </summary>
    public const int DecimalPlaces = 12;

    /// <summary>Whether a figure is small enough to be a value of the language.</summary>
    public static bool Allow(decimal figure) => Math.Abs(figure) <= Largest;

    /// <summary>The figure rounded to <see cref="DecimalPlaces"/>, halves to the even neighbour.</summary>
    public static decimal Round(decimal figure) =>
        figure.Scale <= DecimalPlaces
            ? figure
            : Math.Round(figure, DecimalPlaces, MidpointRounding.ToEven);

    /// <summary>The same figure without trailing zeros, so that equal figures are written alike.</summary>
    public static decimal Normalize(decimal figure) =>
        figure.Scale == 0 ? figure : figure / 1.0000000000000000000000000000m;
}
