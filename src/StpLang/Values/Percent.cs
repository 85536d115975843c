using System.Globalization;

namespace StpLang.Values;

/// <summary>A percentage: <c>2%</c> has <see cref="Value"/> 2 and <see cref="Fraction"/> 0.02.</summary>
public readonly record struct Percent : IComparable<Percent>
{
    /// <summary>So many percent.</summary>
    public Percent(decimal value) => Value = FigureLimits.Normalize(value);

    /// <summary>The figure before the sign: 2 for <c>2%</c>.</summary>
    public decimal Value { get; }

    /// <summary>The share it stands for: 0.02 for <c>2%</c>.</summary>
    public decimal Fraction => Value / 100m;

    /// <summary>Reads a percentage as the language writes it: <c>2%</c>, <c>0.5%</c>; a minus before it is allowed.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="percent">The percentage, zero on failure.</param>
    /// <param name="problem">Why it is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out Percent percent,
        out LiteralProblem problem
    )
    {
        percent = default;
        problem = LiteralProblem.Malformed;
        bool isNegative = text.StartsWith('-');
        if (isNegative)
        {
            text = text[1..];
        }
        if (
            !text.EndsWith('%')
            || !NumberLiteral.TryParse(text[..^1], out decimal value, out problem)
        )
        {
            return false;
        }
        percent = new Percent(isNegative ? -value : value);
        return true;
    }

    /// <summary>Reads a percentage as the language writes it.</summary>
    /// <exception cref="FormatException">The text is no percentage.</exception>
    public static Percent Parse(string text) =>
        TryParse(text, out Percent percent, out _)
            ? percent
            : throw new FormatException($"'{text}' is not a percentage");

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left percentage is less.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left percentage is more.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left percentage is less or the same.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left percentage is more or the same.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <summary>The percentage as the language reads it and a planner writes it: <c>13.7%</c>.</summary>
    public override string ToString() =>
        Value.ToString("0.############################", CultureInfo.InvariantCulture) + "%";
}
