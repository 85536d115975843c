namespace StpLang.Values;

/// <summary>
/// What operators and functions make of values. Sums and differences are exact; a product or quotient is rounded as
/// <see cref="FigureLimits"/> says; a result past its limits is a failure. Nothing here throws on any value.
/// </summary>
internal static class ValueArithmetic
{
    /// <summary>The result of an operator between two values.</summary>
    /// <remarks>
    /// Figures of one unit add and subtract, series year by year. A number or a percentage scales money, a percentage,
    /// a number or each year of a series; between a number and a percentage the left one is scaled and keeps its unit.
    /// Figures of one unit divide to a number.
    /// </remarks>
    public static ArithmeticResult Apply(ArithmeticOperator operation, Value left, Value right)
    {
        if (left is ErrorValue || right is ErrorValue)
        {
            return ErrorValue.Instance;
        }
        return operation switch
        {
            ArithmeticOperator.Add or ArithmeticOperator.Subtract => Sum(operation, left, right),
            ArithmeticOperator.Multiply => Product(left, right),
            ArithmeticOperator.Divide => Quotient(left, right),
            _ => Share(left, right),
        };
    }

    /// <summary>A figure, or each year of a series, with its sign changed.</summary>
    public static ArithmeticResult Negate(Value value) =>
        value switch
        {
            ErrorValue => value,
            SeriesValue { Series: var series } => new SeriesValue(series.Select(decimal.Negate)),
            _ when Figure.TryOf(value, out Figure figure) => Value.OfFigure(
                figure.Unit,
                -figure.Amount
            ),
            _ => Mismatch($"a minus stands before a figure, not before {value.Describe()}"),
        };

    /// <summary>The figures of a series added up over its years; zero for a series that gives none.</summary>
    public static ArithmeticResult Total(Value value) =>
        value switch
        {
            ErrorValue => value,
            SeriesValue { Series: var series } => Checked(series.Unit, series.Total),
            _ => Mismatch($"`total` adds up figures by year; this is {value.Describe()}"),
        };

    /// <summary>The figure a series gives a year; nothing (£0, 0%, 0) for a year it does not give.</summary>
    public static ArithmeticResult Entry(Value value, Value year) =>
        (value, year) switch
        {
            (ErrorValue, _) or (_, ErrorValue) => ErrorValue.Instance,
            (SeriesValue { Series: var series }, YearValue { Year: var y }) => Value.OfFigure(
                series.Unit,
                series[y]
            ),
            (SeriesValue, _) => Mismatch(
                $"the entry of a series is chosen by a financial year, not by {year.Describe()}",
                "write the year between the brackets, as in `amount[2018/19]`"
            ),
            _ => Mismatch($"only figures by year have entries; this is {value.Describe()}"),
        };

    /// <summary>
    /// The smallest of figures, dates or years of one kind; of several series, year by year, a year not given counting as
    /// nothing; of one list, its smallest item; of one series, its smallest entry.
    /// </summary>
    public static ArithmeticResult Minimum(IReadOnlyList<Value> values) =>
        Extreme.Of("min", -1, values);

    /// <summary>The largest, of what <see cref="Minimum"/> finds the smallest of.</summary>
    public static ArithmeticResult Maximum(IReadOnlyList<Value> values) =>
        Extreme.Of("max", 1, values);

    internal static ArithmeticFailure Mismatch(string message, string? help = null) =>
        new(ArithmeticFailureKind.TypeMismatch, message, help);

    private static ArithmeticResult Sum(ArithmeticOperator operation, Value left, Value right)
    {
        bool adds = operation == ArithmeticOperator.Add;
        if (
            Figure.TryOf(left, out Figure a)
            && Figure.TryOf(right, out Figure b)
            && a.Unit == b.Unit
        )
        {
            return Checked(a.Unit, adds ? a.Amount + b.Amount : a.Amount - b.Amount);
        }
        if (
            left is SeriesValue { Series: var l }
            && right is SeriesValue { Series: var r }
            && l.Unit == r.Unit
        )
        {
            return Checked(adds ? l + r : l - r);
        }
        string message = adds
            ? $"{left.Describe()} and {right.Describe()} cannot be added"
            : $"{right.Describe()} cannot be subtracted from {left.Describe()}";
        return Mismatch(message, SumHelp(left, right));
    }

    private static string? SumHelp(Value left, Value right)
    {
        if (
            left is SeriesValue != right is SeriesValue
            && (Figure.TryOf(left, out _) || Figure.TryOf(right, out _))
            && left is not PercentValue
            && right is not PercentValue
        )
        {
            return "say which years the single figure belongs to, as in `{ 2018/19: £2m }`";
        }
        return (left, right) switch
        {
            (MoneyValue, NumberValue) or (NumberValue, MoneyValue) =>
                "write `£` before the number if it is money",
            (not PercentValue, PercentValue) or (PercentValue, not PercentValue) =>
                "a share of a figure is written `2% of amount`; to raise a figure by 2%, multiply it by 102%",
            _ => null,
        };
    }

    private static ArithmeticResult Product(Value left, Value right)
    {
        if (Figure.TryOf(left, out Figure a) && Figure.TryOf(right, out Figure b))
        {
            // Money is scaled whichever side it stands on; otherwise the left figure is.
            return (a.Unit, b.Unit) switch
            {
                (FigureUnit.Money, FigureUnit.Money) => NoProduct(left, right),
                (_, FigureUnit.Money) => Scaled(b, a.Factor),
                _ => Scaled(a, b.Factor),
            };
        }
        return (left, right) switch
        {
            (SeriesValue { Series: var series }, NumberValue or PercentValue) => Scaled(
                series,
                Figure.Of(right).Factor
            ),
            (NumberValue or PercentValue, SeriesValue { Series: var series }) => Scaled(
                series,
                Figure.Of(left).Factor
            ),
            _ => NoProduct(left, right),
        };
    }

    private static ArithmeticFailure NoProduct(Value left, Value right) =>
        Mismatch(
            $"{left.Describe()} cannot be multiplied by {right.Describe()}",
            "multiply by a number or a percentage"
        );

    private static ArithmeticResult Quotient(Value left, Value right)
    {
        bool isFigure = Figure.TryOf(left, out Figure a);
        if (!Figure.TryOf(right, out Figure b) || !(isFigure || left is SeriesValue))
        {
            return NoQuotient(left, right);
        }
        bool sameUnit = isFigure && a.Unit == b.Unit;
        if (b.Unit == FigureUnit.Money && !sameUnit)
        {
            return NoQuotient(left, right);
        }
        if (b.Amount == 0)
        {
            return new ArithmeticFailure(
                ArithmeticFailureKind.DivisionByZero,
                "this divides by zero"
            );
        }
        if (sameUnit)
        {
            return Figure.TryDivide(a.Amount, b.Amount, out decimal ratio)
                ? new NumberValue(ratio)
                : TooLarge;
        }
        if (isFigure)
        {
            return Figure.TryDivide(a.Amount, b.Factor, out decimal figure)
                ? Value.OfFigure(a.Unit, figure)
                : TooLarge;
        }
        return EachYear(((SeriesValue)left).Series, b.Factor, Figure.TryDivide);
    }

    private static ArithmeticFailure NoQuotient(Value left, Value right) =>
        Mismatch($"{left.Describe()} cannot be divided by {right.Describe()}");

    private static ArithmeticResult Share(Value left, Value right)
    {
        if (left is not PercentValue { Percent.Fraction: var fraction })
        {
            return Mismatch(
                $"`of` takes a percentage before it, as in `2% of amount`; this is {left.Describe()}"
            );
        }
        return right switch
        {
            SeriesValue { Series: var series } => Scaled(series, fraction),
            _ when Figure.TryOf(right, out Figure figure) => Scaled(figure, fraction),
            _ => Mismatch(
                $"a percentage is taken of a figure or of figures by year, not of {right.Describe()}"
            ),
        };
    }

    private static ArithmeticResult Scaled(Figure figure, decimal factor) =>
        Figure.TryMultiply(figure.Amount, factor, out decimal product)
            ? Value.OfFigure(figure.Unit, product)
            : TooLarge;

    private static ArithmeticResult Scaled(Series series, decimal factor) =>
        EachYear(series, factor, Figure.TryMultiply);

    private static ArithmeticResult EachYear(
        Series series,
        decimal factor,
        Figure.Operation operation
    )
    {
        bool allowed = true;
        Series result = series.Select(amount =>
        {
            allowed &= operation(amount, factor, out decimal figure);
            return figure;
        });
        return allowed ? new SeriesValue(result) : TooLarge;
    }

    private static ArithmeticResult Checked(FigureUnit unit, decimal figure) =>
        FigureLimits.Allow(figure) ? Value.OfFigure(unit, figure) : TooLarge;

    private static ArithmeticResult Checked(Series series)
    {
        foreach (YearAmount entry in series.Entries)
        {
            if (!FigureLimits.Allow(entry.Amount))
            {
                return TooLarge;
            }
        }
        return new SeriesValue(series);
    }

    private static ArithmeticResult TooLarge =>
        new ArithmeticFailure(
            ArithmeticFailureKind.OutOfRange,
            "this comes to more than 1,000,000 billion, the largest figure there can be"
        );
}
