using StpLang.Analysis;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Services.Explanations;

/// <summary>Money by year, as tables in Markdown.</summary>
internal static class MoneyExplanation
{
    /// <summary>What a budget or pool holds, what is drawn on it and what is left, and who draws.</summary>
    public static IEnumerable<string> Of(Commitment commitment)
    {
        yield return Table(
            ["held", "drawn", "left"],
            commitment.Years.Select(each => (each.Year, new[] { each.Held, each.Drawn, each.Left }))
        );
        if (commitment.Draws.Length > 0)
        {
            var takers = commitment.Draws.Select(draw => draw.Taker.Called()).Distinct();
            yield return $"Drawn on by {MarkdownText.Escape(Wording.Few([.. takers]))}";
        }
    }

    /// <summary>What a programme costs, what its sources give it and what they do not.</summary>
    public static IEnumerable<string> Of(ProgrammeFunding funding)
    {
        yield return Table(
            ["cost", "funded", "unfunded"],
            funding.Years.Select(each =>
                (each.Year, new[] { each.Cost, each.Funded, each.Unfunded })
            )
        );
        var sources = Draw.Of(funding.Programme).Select(draw => $"`{draw.Source}`").Distinct();
        if (sources.Any())
        {
            yield return $"Paid for from {Wording.Few([.. sources])}";
        }
    }

    private static string Table(
        string[] headings,
        IEnumerable<(FinancialYear Year, Money[] Amounts)> years
    )
    {
        var rows = years.ToList();
        return rows.Count == 0
            ? ""
            : $"| year | {string.Join(" | ", headings)} |\n| --- |{string.Concat(headings.Select(_ => " ---: |"))}"
                + string.Concat(
                    rows.Select(row => $"\n| {row.Year} | {string.Join(" | ", row.Amounts)} |")
                );
    }
}
