using System.Text.RegularExpressions;
using StpLang.Values;

namespace StpLang.Notation;

/// <summary>The parts of a figure as people write it.</summary>
internal sealed partial class WrittenAmount
{
    private readonly string _digits;
    private readonly string _sign;
    private readonly string _unit;

    private WrittenAmount(Match match)
    {
        string Part(string name) => match.Groups[name].Value;

        var digits = Part("digits");
        var unit = Part("front").Length > 0 ? Part("front") : Part("unit");
        _sign = Part("sign") == "-" || Part("inner") == "-" || Part("behind") == "-" ? "-" : "";
        _unit = UnitOf(unit);
        IsPercent = _unit == "%";
        HasPound = Part("pound").Length + Part("pounds").Length > 0;
        HasUnit = _unit.Length > 0 && !IsPercent;
        HasRate = Part("rate").Length > 0;
        HasNote = Part("note").Length + Part("about").Length + Part("behind").Length > 0;
        IsForeign = Part("foreign").Length > 0;
        IsInBrackets = Part("open").Length > 0 && Part("close").Length > 0;
        IsHalfInBrackets = Part("open").Length > 0 != Part("close").Length > 0;
        IsGrouped = Grouped().IsMatch(digits);
        IsDecimalComma = !IsGrouped && digits.Contains(',');
        HasInnerSign = Part("inner").Length > 0;
        BeginsWithPoint = digits[0] == '.';
        _digits = DigitsOf(digits);
    }

    public bool IsPercent { get; }

    public bool HasPound { get; }

    public bool HasUnit { get; }

    public bool HasRate { get; }

    /// <summary>Whether words stand beside it: <c>about</c>, <c>people</c>.</summary>
    public bool HasNote { get; }

    public bool IsForeign { get; }

    public bool IsInBrackets { get; }

    public bool IsGrouped { get; }

    public bool IsDecimalComma { get; }

    public bool BeginsWithPoint { get; }

    /// <summary>Whether the minus stands behind the sign for pounds.</summary>
    public bool HasInnerSign { get; }

    /// <summary>Whether it says by itself that it is money.</summary>
    public bool SaysMoney => HasPound || HasUnit;

    /// <summary>Whether all of it is one figure and no less.</summary>
    public bool IsExact =>
        !HasNote && !IsForeign && !IsHalfInBrackets && (!IsDecimalComma || HasUnit || IsPercent);

    private bool IsHalfInBrackets { get; }

    /// <summary>The parts of a figure; null where the text is none.</summary>
    public static WrittenAmount? Parse(string text) =>
        Figure().Match(Typography.Brief(text)) is { Success: true } match
            ? new WrittenAmount(match)
            : null;

    /// <summary>The unit that a word behind a figure stands for: <c>k</c>, <c>m</c>, <c>bn</c>, <c>%</c>; empty where it is none.</summary>
    public static string UnitOf(string word) =>
        word.ToUpperInvariant() switch
        {
            "K" or "000" or "000S" or "'000" or "'000S" or "THOUSAND" or "THOUSANDS" or "T" => "k",
            "M" or "MN" or "MLN" or "MIL" or "MIO" or "MM" or "MILL" or "MILLION" or "MILLIONS" =>
                "m",
            "B" or "BN" or "BIL" or "BILLION" or "BILLIONS" => "bn",
            "" => "",
            _ => "%",
        };

    /// <summary>Whether it can be a figure of a unit.</summary>
    public bool Fits(FigureUnit? unit) =>
        unit switch
        {
            FigureUnit.Money => !IsPercent,
            FigureUnit.Percent => !HasPound && !HasUnit && !IsForeign,
            FigureUnit.Number => !HasPound && !IsPercent && !IsForeign,
            _ => true,
        };

    /// <summary>The figure as the language writes it, without brackets round it; null where it is too large.</summary>
    public string? ToSource(FigureUnit? unit)
    {
        var isMoney = unit == FigureUnit.Money || HasPound || IsForeign;
        if (isMoney)
        {
            return $"{_sign}£{_digits}{_unit}";
        }

        if (IsPercent || unit == FigureUnit.Percent)
        {
            return $"{_sign}{_digits}%";
        }

        return !HasUnit ? $"{_sign}{_digits}"
            : NumberLiteral.TryParse(_digits, PowerOf(_unit), out var number, out _)
                ? $"{_sign}{NumberLiteral.ToSource(number)}"
            : null;
    }

    /// <summary>The power of ten that a unit stands for.</summary>
    public static int PowerOf(string unit) =>
        unit switch
        {
            "k" => 3,
            "m" => 6,
            "bn" => 9,
            _ => 0,
        };

    private static string DigitsOf(string written)
    {
        if (Grouped().IsMatch(written))
        {
            // What comes last of two sorts of sign is the point.
            var sign = written.First(c => !char.IsAsciiDigit(c));
            var point = written.LastIndexOfAny(['.', ',']);
            var hasPoint = point >= 0 && written[point] != sign;
            var whole = (hasPoint ? written[..point] : written).Replace(sign, '_');
            return hasPoint ? $"{whole}.{written[(point + 1)..]}" : whole;
        }

        var digits = written.Replace(',', '.');
        return (digits[0] == '.' ? "0" : "") + digits.TrimEnd('.');
    }

    [GeneratedRegex(
        @"^[0-9]{1,3}(?:(?:,[0-9]{3})+(?:\.[0-9]+)?|(?: [0-9]{3})+(?:[.,][0-9]+)?|(?:'[0-9]{3})+(?:[.,][0-9]+)?|(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|(?:\.[0-9]{3})+,[0-9]+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Grouped();

    [GeneratedRegex(
        """
            ^(?<open>\()?\s*
            (?<about>(?:c\.|ca\.|circa\b|approx\.?|approximately\b|about\b|around\b|some\b|[~<>≈≤≥]|up\ to\b|over\b|under\b|at\ least\b|nearly\b)\s*)?
            (?<sign>[-+])?\s*
            (?:(?<pound>£|GBP\b|GBP(?=[0-9])|UKP)|(?<foreign>[$€]|EUR|USD))?\s*
            (?:(?<front>mn?|k|bn|'?000s?|million|thousand|billion)(?=[\s.0-9-])\s*)?
            (?<inner>-)?\s*
            (?<digits>
                [0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9,])
              | [0-9]{1,3}(?:\ [0-9]{3})+(?:[.,][0-9]+)?(?![0-9])
              | [0-9]{1,3}(?:'[0-9]{3})+(?:[.,][0-9]+)?(?![0-9])
              | [0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?(?![0-9])
              | [0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+(?![0-9])
              | [0-9]+,[0-9]{1,2}(?![0-9])
              | [0-9]+(?:_[0-9]{3})*(?:\.[0-9]*)?
              | \.[0-9]+
            )\s*
            (?:(?<unit>k|thousands?|mn|mln|mill?|mio|mm|m|millions?|bn|bil|billions?|b|'?000s?|%|percent|per\s*cent|pct|pc|p\.c\.)(?![a-z0-9]))?\s*
            (?<pounds>GBP\b|pounds?\b|£|sterling\b)?\s*
            (?<rate>(?:/|per\s+|a\s+|each\s+|every\s+)(?:year|yr|annum)\b|p\.?\ ?a\b\.?|annually\b|yearly\b)?\s*
            (?<behind>[-+](?=\s*\)?$))?\s*
            (?<close>\))?\s*
            (?:(?<note>\+)|(?<=[\s0-9])\((?<note>[a-z][^()]*)\)|(?<=\s)(?<note>[a-z][a-z0-9\ '\-]*))?$
            """,
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Figure();
}
