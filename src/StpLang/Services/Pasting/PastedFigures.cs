using System.Globalization;
using System.Text.RegularExpressions;
using StpLang.Values;

namespace StpLang.Services.Pasting;

/// <summary>
/// Reads figures as spreadsheets show them, <c>£1,900,000</c>, <c>1.9m</c>, <c>(500)</c>, <c>12%</c>, and writes them as the language
/// does.
/// </summary>
/// <param name="unit">What a figure counts that does not say so itself.</param>
/// <param name="powerOfTen">How many of them such a figure stands for: 6 for millions.</param>
internal sealed partial class PastedFigures(FigureUnit unit, int powerOfTen)
{
    /// <summary>Figures below a heading, which may say what they count: "£m", "£000", "%".</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="otherwise">What they count where it does not.</param>
    public static PastedFigures Below(string heading, FigureUnit otherwise)
    {
        var found = UnitOfHeading().Match(heading);
        return !found.Success ? new(otherwise, 0)
            : found.Value == "%" ? new(FigureUnit.Percent, 0)
            : new(FigureUnit.Money, PowerOf(found.Groups[1].Value));
    }

    /// <summary>A figure as the language writes it; null where a cell holds none.</summary>
    public string? Read(string cell)
    {
        var found = Figure().Match(cell.Replace('−', '-'));
        if (!found.Success)
        {
            return null;
        }

        var suffix = found.Groups["suffix"].Value;
        var isMoney = found.Groups["pound"].Success;
        var unitHere =
            suffix == "%" ? FigureUnit.Percent
            : isMoney ? FigureUnit.Money
            : unit;
        var power =
            suffix.Length > 0 && suffix != "%" ? PowerOf(suffix)
            : isMoney || suffix == "%" ? 0
            : powerOfTen;
        var digits = Grouping().Replace(found.Groups["digits"].Value, "");
        return NumberLiteral.TryParse(digits, power, out var number, out _)
            ? Write(unitHere, IsNegative(cell) ? -number : number)
            : null;
    }

    /// <summary>What a figure counts that was read.</summary>
    public static FigureUnit UnitOf(string figure) =>
        figure.EndsWith('%') ? FigureUnit.Percent
        : figure.Contains('£') ? FigureUnit.Money
        : FigureUnit.Number;

    /// <summary>Whether a cell says that there is nothing.</summary>
    public static bool IsNone(string cell) => cell is "" or "-" or "–" or "—";

    private static bool IsNegative(string cell) => cell.AsSpan().IndexOfAny("-−(") >= 0;

    private static string Write(FigureUnit unit, decimal number) =>
        unit switch
        {
            FigureUnit.Money => new Money(number).ToSource(),
            FigureUnit.Percent => new Percent(number).ToString(),
            _ => number.ToString("0.############################", CultureInfo.InvariantCulture),
        };

    private static int PowerOf(string word) =>
        word.ToUpperInvariant() switch
        {
            "K" or "000" or "'000" or "’000" or "000S" or "THOUSAND" => 3,
            "M" or "MN" or "MILLION" => 6,
            "BN" or "BILLION" => 9,
            _ => 0,
        };

    [GeneratedRegex(
        @"^(?<open>\()?[-+]?\s?(?<pound>£)?\s?[-+]?(?<digits>\d{1,3}([, \u00A0]\d{3})+(\.\d+)?|\d+(\.\d+)?|(?<!\d)\.\d+)\s?(?<suffix>k|mn?|bn|thousand|million|billion|%)?(?(open)\))$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Figure();

    [GeneratedRegex(
        @"£\s?(bn|mn?|k|['’]?000s?|million|billion|thousand)?|%",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex UnitOfHeading();

    [GeneratedRegex("[, \u00A0]")]
    private static partial Regex Grouping();
}
