using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis;

/// <summary>How messages put things into a planner's words.</summary>
public static class Wording
{
    /// <summary>A declaration by its name, in quotes and cut short: <c>`falls_prevention`</c>; its keyword where it has no name.</summary>
    public static string Quoted(this Declaration declaration) =>
        Quote(declaration.Name.Length > 0 ? declaration.Name : declaration.Definition.Keyword);

    /// <summary>A declaration by its title, cut short: "Norfolk County Council"; its name in quotes where it has no title.</summary>
    public static string Called(this Declaration declaration) =>
        declaration.Title.Length > 0 ? Excerpt.Of(declaration.Title) : declaration.Quoted();

    /// <summary>Text of the plan in quotes, cut short.</summary>
    public static string Quote(string text) => $"`{Excerpt.Of(text)}`";

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IEnumerable<string> parts, string conjunction = "and")
    {
        string[] all = [.. parts];
        return all.Length <= 1
            ? string.Concat(all)
            : $"{string.Join(", ", all[..^1])} {conjunction} {all[^1]}";
    }

    /// <summary>The first few of many, and how many more: "a, b, c, d and 9 more".</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="most">How many are named; by default as many as a message bears.</param>
    public static string Few(IReadOnlyCollection<string> parts, int most = 4) =>
        parts.Count <= most
            ? List(parts)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", parts.Take(most))} and {parts.Count - most:N0} more"
            );

    /// <summary>Years, with those that follow each other drawn together: "2016/17", "2016/17 and 2018/19 to 2020/21".</summary>
    /// <param name="years">The years, in order.</param>
    public static string Years(IEnumerable<FinancialYear> years)
    {
        return List(
            Runs(years.Select(year => (year, true)))
                .Select(run =>
                    run.First == run.Last ? $"{run.First}" : $"{run.First} to {run.Last}"
                )
        );
    }

    /// <summary>When: "in 2018/19", "in 2018/19 and 2020/21", "from 2017/18 to 2020/21".</summary>
    /// <param name="years">The years, in order.</param>
    public static string InYears(IEnumerable<FinancialYear> years)
    {
        FinancialYear[] all = [.. years];
        var isRun = all.Length > 1 && all[^1].StartYear - all[0].StartYear == all.Length - 1;
        return isRun ? $"from {all[0]} to {all[^1]}" : $"in {Years(all)}";
    }

    /// <summary>
    /// Amounts by year, years that follow each other with the same amount drawn together: "£1.9m in 2017/18 and £2.1m a year
    /// from 2018/19 to 2020/21".
    /// </summary>
    /// <param name="amounts">The amounts, in the order of the years.</param>
    public static string ByYear(IEnumerable<(FinancialYear Year, Money Amount)> amounts) =>
        ByYear(amounts, amount => amount.ToString());

    /// <summary>As of amounts, of other things that differ by year.</summary>
    /// <param name="things">The things, in the order of the years.</param>
    /// <param name="tell">What to say of one: "£0.8m of £1m".</param>
    internal static string ByYear<T>(
        IEnumerable<(FinancialYear Year, T Thing)> things,
        Func<T, string> tell
    ) =>
        List(
            Runs(things)
                .Select(run =>
                    run.First == run.Last
                        ? $"{tell(run.Thing)} in {run.First}"
                        : $"{tell(run.Thing)} a year from {run.First} to {run.Last}"
                )
        );

    // Years that follow each other and are alike, drawn together.
    private static List<(FinancialYear First, FinancialYear Last, T Thing)> Runs<T>(
        IEnumerable<(FinancialYear Year, T Thing)> things
    )
    {
        var runs = new List<(FinancialYear First, FinancialYear Last, T Thing)>();
        foreach (var (year, thing) in things)
        {
            if (
                runs.Count > 0
                && EqualityComparer<T>.Default.Equals(runs[^1].Thing, thing)
                && runs[^1].Last.StartYear + 1 == year.StartYear
            )
            {
                runs[^1] = runs[^1] with { Last = year };
            }
            else
            {
                runs.Add((year, year, thing));
            }
        }

        return runs;
    }

    /// <summary>So many things: "1 programme", "12 programmes".</summary>
    public static string Count(int count, string singular, string? plural = null) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} {(count == 1 ? singular : plural ?? singular + "s")}"
        );

    /// <summary>A day as letters write it: "31 March 2017".</summary>
    public static string Day(DateOnly day) => DateLiteral.ToDisplay(day);

    /// <summary>
    /// A part of a whole in percent, to the nearest whole percent, below 10 to the nearest tenth: "12%", "0.4%". It is never
    /// rounded to a whole, a half or nothing that it is not: "just over half".
    /// </summary>
    public static string Share(decimal part, decimal whole)
    {
        var percent = part / whole * 100m;
        var rounded = Math.Round(
            percent,
            Math.Abs(percent) < 10m ? 1 : 0,
            MidpointRounding.AwayFromZero
        );
        if (rounded is 0m or 100m && rounded != percent)
        {
            return percent switch
            {
                > 100m => "just over 100%",
                > 10m => "just under 100%",
                > 0m => "under 0.1%",
                _ => "just under 0%",
            };
        }

        if (rounded == 50m && rounded != percent)
        {
            return percent > 50m ? "just over half" : "just under half";
        }

        return string.Create(CultureInfo.InvariantCulture, $"{rounded:0.#}%");
    }
}
