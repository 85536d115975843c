namespace StpLang.Values;

/// <summary>A single figure with its unit, whichever kind of value it came from.</summary>
internal readonly record struct Figure(FigureUnit Unit, decimal Amount)
{
    /// <summary>An operation on two figures; false if the result is past <see cref="FigureLimits"/>.</summary>
    public delegate bool Operation(decimal left, decimal right, out decimal result);

    /// <summary>What multiplying by the figure multiplies by: 0.02 for 2%.</summary>
    public decimal Factor => Unit == FigureUnit.Percent ? Amount / 100m : Amount;

    public static Figure Of(Value value) =>
        TryOf(value, out Figure figure)
            ? figure
            : throw new ArgumentException("not a figure", nameof(value));

    public static bool TryOf(Value value, out Figure figure)
    {
        switch (value)
        {
            case MoneyValue { Money.Pounds: var pounds }:
                figure = new Figure(FigureUnit.Money, pounds);
                return true;
            case PercentValue { Percent.Value: var percent }:
                figure = new Figure(FigureUnit.Percent, percent);
                return true;
            case NumberValue { Number: var number }:
                figure = new Figure(FigureUnit.Number, number);
                return true;
            default:
                figure = default;
                return false;
        }
    }

    /// <summary>The rounded product.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        product = 0;
        decimal size = Math.Abs(right);
        // Asked first, because the product of two allowed figures can exceed even what a decimal holds.
        if (size > 1 && Math.Abs(left) > FigureLimits.Largest / size)
        {
            return false;
        }
        product = FigureLimits.Round(left * right);
        return FigureLimits.Allow(product);
    }

    /// <summary>The rounded quotient; the divisor is not zero.</summary>
    public static bool TryDivide(decimal left, decimal right, out decimal quotient)
    {
        quotient = 0;
        decimal size = Math.Abs(right);
        if (size < 1 && Math.Abs(left) > FigureLimits.Largest * size)
        {
            return false;
        }
        quotient = FigureLimits.Round(left / right);
        return FigureLimits.Allow(quotient);
    }
}
