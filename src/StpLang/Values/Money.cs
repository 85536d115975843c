using System.Globalization;

namespace StpLang.Values;

/// <summary>An amount of money in pounds sterling, exact: decimal from the author's text to the last output.</summary>
public readonly record struct Money : IComparable<Money>
{
    private const decimal Million = 1_000_000m;
    private const decimal Billion = 1_000_000_000m;
    private const int PencePlaces = 2;

    // Far finer than anyone writes, far coarser than what divisions round away, even times thousands.
    private const int ReckonedPlaces = 6;

    /// <summary>An amount of so many pounds.</summary>
    public Money(decimal pounds) => Pounds = FigureLimits.Normalize(pounds);

    /// <summary>The amount in pounds.</summary>
    public decimal Pounds { get; }

    /// <summary>
    /// An amount as it is compared and told once it has been added up: in whole pennies. What a division left over is
    /// dropped first, so that three thirds of an amount are the amount.
    /// </summary>
    public static Money ToPenny(decimal pounds) =>
        new(
            pounds.Scale <= PencePlaces
                ? pounds
                : Math.Round(
                    Math.Round(pounds, ReckonedPlaces),
                    PencePlaces,
                    MidpointRounding.AwayFromZero
                )
        );

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>Reads an amount as the language writes it: <c>£40.6m</c>, <c>£18_400</c>; a minus before it is allowed.</summary>
    /// <param name="text">The literal: <c>£</c>, digits, and <c>k</c>, <c>m</c>, <c>bn</c> or nothing.</param>
    /// <param name="money">The amount, zero on failure.</param>
    /// <param name="problem">Why it is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out Money money,
        out LiteralProblem problem
    )
    {
        money = default;
        problem = LiteralProblem.Malformed;
        bool isNegative = text.StartsWith('-');
        if (isNegative)
        {
            text = text[1..];
        }
        if (!text.StartsWith('£'))
        {
            return false;
        }
        text = text[1..];
        int powerOfTen = 0;
        if (text.EndsWith("bn"))
        {
            text = text[..^2];
            powerOfTen = 9;
        }
        else if (text.EndsWith('m'))
        {
            text = text[..^1];
            powerOfTen = 6;
        }
        else if (text.EndsWith('k'))
        {
            text = text[..^1];
            powerOfTen = 3;
        }
        if (!NumberLiteral.TryParse(text, powerOfTen, out decimal pounds, out problem))
        {
            return false;
        }
        money = new Money(isNegative ? -pounds : pounds);
        return true;
    }

    /// <summary>Reads an amount as the language writes it.</summary>
    /// <exception cref="FormatException">The text is no amount of money.</exception>
    public static Money Parse(string text) =>
        TryParse(text, out Money money, out _)
            ? money
            : throw new FormatException($"'{text}' is not an amount of money");

    /// <summary>The sum.</summary>
    public static Money operator +(Money left, Money right) => new(left.Pounds + right.Pounds);

    /// <summary>The difference.</summary>
    public static Money operator -(Money left, Money right) => new(left.Pounds - right.Pounds);

    /// <summary>The amount with its sign changed.</summary>
    public static Money operator -(Money money) => new(-money.Pounds);

    /// <summary>The amount so many times, rounded as <see cref="FigureLimits"/> says.</summary>
    public static Money operator *(Money money, decimal times) =>
        new(FigureLimits.Round(money.Pounds * times));

    /// <summary>That share of the amount, rounded as <see cref="FigureLimits"/> says.</summary>
    public static Money operator *(Money money, Percent share) => money * share.Fraction;

    /// <summary>Whether the left amount is less.</summary>
    public static bool operator <(Money left, Money right) => left.Pounds < right.Pounds;

    /// <summary>Whether the left amount is more.</summary>
    public static bool operator >(Money left, Money right) => left.Pounds > right.Pounds;

    /// <summary>Whether the left amount is less or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.Pounds <= right.Pounds;

    /// <summary>Whether the left amount is more or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.Pounds >= right.Pounds;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Pounds.CompareTo(other.Pounds);

    /// <summary>
    /// The amount the way a planner writes it, never rounded: <c>£2.4m</c>, <c>£1.2bn</c>, <c>£18,400</c>,
    /// <c>£0.3m</c>, <c>-£3m</c>. An amount that does not come out short in millions is written in full.
    /// </summary>
    public override string ToString()
    {
        decimal size = Math.Abs(Pounds);
        string sign = Pounds < 0 ? "-" : "";
        // At most three places of the larger unit; below a million at most one, as in £0.3m but £18,400.
        if (size >= Billion && size % Million == 0)
        {
            return $"{sign}£{NumberLiteral.ToDisplay(size / Billion)}bn";
        }
        if ((size >= Million && size % 1_000m == 0) || (size > 0 && size % 100_000m == 0))
        {
            return $"{sign}£{NumberLiteral.ToDisplay(size / Million)}m";
        }
        string format = size == decimal.Truncate(size) ? "#,0" : "#,0.00##########################";
        return $"{sign}£{size.ToString(format, CultureInfo.InvariantCulture)}";
    }

    /// <summary>The amount as the language reads it, equal when read back: <c>£2.4m</c>, <c>£18_400</c>.</summary>
    public string ToSource() => ToString().Replace(',', '_');
}
