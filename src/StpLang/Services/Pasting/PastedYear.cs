using System.Globalization;
using System.Text.RegularExpressions;
using StpLang.Values;

namespace StpLang.Services.Pasting;

/// <summary>Reads a financial year as people head columns with it: <c>2017/18</c>, <c>2017-18</c>, <c>2017/2018</c>, <c>17/18</c>.</summary>
internal static partial class PastedYear
{
    /// <summary>The year that a heading names; null where it names none.</summary>
    public static FinancialYear? Find(string heading)
    {
        var found = Pattern().Match(heading);
        if (!found.Success)
        {
            return null;
        }

        var first = int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var second = int.Parse(found.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        // Two digits are of this century.
        first += first < 100 ? 2000 : 0;
        return
            (first + 1) % 100 == second % 100
            && (second < 100 || second == first + 1)
            && first is >= FinancialYear.FirstStartYear and <= FinancialYear.LastStartYear
            ? new FinancialYear(first)
            : null;
    }

    [GeneratedRegex(@"(?<![\d/–-])(\d{4}|\d\d)\s?[/–-]\s?(\d{4}|\d\d)(?![\d/–-])")]
    private static partial Regex Pattern();
}
