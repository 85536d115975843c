using System.Globalization;

namespace StpLang.Values;

/// <summary>Numbers as the language writes them: <c>18_400</c>, <c>0.5</c>. The sign is an operator, not part of the literal.</summary>
internal static class NumberLiteral
{
    // A decimal's mantissa has 96 bits; 28 digits always fit.
    private const int MaximumDigits = 28;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The literal; <c>_</c> stands between groups of three digits.</param>
    /// <param name="number">The number, zero on failure.</param>
    /// <param name="problem">Why it is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out decimal number,
        out LiteralProblem problem
    ) => TryParse(text, powerOfTen: 0, out number, out problem);

    /// <summary>The number with its thousands grouped by commas, as a planner writes it: <c>18,400</c>.</summary>
    public static string ToDisplay(decimal number) =>
        number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>The number as the language reads it: <c>18_400</c>.</summary>
    public static string ToSource(decimal number) => ToDisplay(number).Replace(',', '_');

    // Groups are there to catch a digit too many or too few.
    private static bool AreGroupsEven(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var run = 0;
        for (var i = whole.Length - 1; i >= 0; i--)
        {
            if (whole[i] != '_')
            {
                run++;
            }
            else if (run != 3)
            {
                return false;
            }
            else
            {
                run = 0;
            }
        }

        return run is > 0 and <= 3 || whole.IndexOf('_') < 0;
    }

    /// <summary>Reads digits and multiplies by a power of ten exactly, as the <c>m</c> of <c>£40.6m</c> asks.</summary>
    internal static bool TryParse(
        ReadOnlySpan<char> text,
        int powerOfTen,
        out decimal number,
        out LiteralProblem problem
    )
    {
        number = 0;
        problem = LiteralProblem.Malformed;
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]) || text[^1] == '.')
        {
            return false;
        }

        if (text.Contains('_') && !AreGroupsEven(text))
        {
            problem = LiteralProblem.UnevenGroups;
            return false;
        }

        UInt128 mantissa = 0;
        int digits = 0;
        int places = -powerOfTen;
        // Zeros after the point count only once another digit follows them.
        int pendingZeros = 0;
        bool inFraction = false;
        bool tooLong = false;
        foreach (char c in text)
        {
            if (c == '_')
            {
                continue;
            }
            if (c == '.' && !inFraction)
            {
                inFraction = true;
                continue;
            }
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
            if (inFraction && c == '0')
            {
                pendingZeros++;
                continue;
            }
            for (; pendingZeros > 0 && !tooLong; pendingZeros--)
            {
                Append(0);
                places++;
            }
            Append((uint)(c - '0'));
            if (inFraction)
            {
                places++;
            }
        }

        problem = LiteralProblem.OutOfRange;
        if (tooLong || places > FigureLimits.DecimalPlaces)
        {
            return false;
        }
        for (; places < 0 && !tooLong; places++)
        {
            Append(0);
        }
        if (tooLong)
        {
            return false;
        }
        number = new decimal(
            (int)(uint)mantissa,
            (int)(uint)(mantissa >> 32),
            (int)(uint)(mantissa >> 64),
            isNegative: false,
            (byte)places
        );
        if (!FigureLimits.Allow(number))
        {
            number = 0;
            return false;
        }
        problem = LiteralProblem.None;
        return true;

        void Append(uint digit)
        {
            if (digits == 0 && digit == 0)
            {
                return;
            }
            tooLong |= ++digits > MaximumDigits;
            if (!tooLong)
            {
                mantissa = (mantissa * 10) + digit;
            }
        }
    }
}
