using StpLang.Values;

namespace StpLang.Services.CodeActions;

/// <summary>Writes figures by year as the language does: in order, years that follow each other and have the same figure as one range.</summary>
internal static class SeriesText
{
    /// <summary>A series.</summary>
    public static string Of(IEnumerable<(FinancialYear Year, string Figure)> figures) =>
        $"{{ {string.Join(", ", Entries(figures))} }}";

    /// <summary>A series of money.</summary>
    public static string Of(Series money) =>
        Of(money.Entries.Select(entry => (entry.Year, new Money(entry.Amount).ToSource())));

    /// <summary>The entries of a series.</summary>
    public static IEnumerable<string> Entries(
        IEnumerable<(FinancialYear Year, string Figure)> figures
    )
    {
        var ranges = new List<(YearRange Years, string Figure)>();
        foreach (var (year, figure) in figures.OrderBy(each => each.Year))
        {
            if (
                ranges is [.., var last]
                && last.Figure == figure
                && last.Years.Last.StartYear + 1 == year.StartYear
            )
            {
                ranges[^1] = (new YearRange(last.Years.First, year), figure);
            }
            else
            {
                ranges.Add((new YearRange(year, year), figure));
            }
        }

        return ranges.Select(range => $"{KeyOf(range.Years)}: {range.Figure}");
    }

    private static string KeyOf(YearRange years) =>
        years.Count == 1 ? years.First.ToString() : years.ToString();
}
