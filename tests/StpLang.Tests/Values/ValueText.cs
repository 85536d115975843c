using StpLang.Values;

namespace StpLang.Tests.Values;

/// <summary>Reads a value from text, so that tests can be written as a planner writes.</summary>
internal static class ValueText
{
    public static Value Read(string text)
    {
        text = text.Trim();
        if (text.StartsWith('[') && text.EndsWith(']'))
        {
            return new ListValue([.. Split(text[1..^1]).Select(Read)]);
        }
        if (text.StartsWith('{') && text.EndsWith('}'))
        {
            return ReadSeries(text[1..^1]);
        }
        if (text.StartsWith('"'))
        {
            return new TextValue(text.Trim('"'));
        }
        if (text is "yes" or "no")
        {
            return new BoolValue(text == "yes");
        }
        if (Money.TryParse(text, out Money money, out _))
        {
            return new MoneyValue(money);
        }
        if (Percent.TryParse(text, out Percent percent, out _))
        {
            return new PercentValue(percent);
        }
        if (FinancialYear.TryParse(text, out FinancialYear year, out _))
        {
            return new YearValue(year);
        }
        if (YearRange.TryParse(text, out YearRange years, out _))
        {
            return new YearsValue(years);
        }
        if (DateLiteral.TryParse(text, out DateOnly date, out _))
        {
            return new DateValue(date);
        }
        bool isNegative = text.StartsWith('-');
        return NumberLiteral.TryParse(isNegative ? text[1..] : text, out decimal number, out _)
            ? new NumberValue(isNegative ? -number : number)
            : throw new FormatException($"'{text}' is no value");
    }

    private static SeriesValue ReadSeries(string text)
    {
        Series.Builder? builder = null;
        foreach (string entry in Split(text))
        {
            string[] parts = entry.Split(':', 2);
            (FigureUnit unit, decimal amount) = Read(parts[1]) switch
            {
                MoneyValue money => (FigureUnit.Money, money.Money.Pounds),
                PercentValue percent => (FigureUnit.Percent, percent.Percent.Value),
                NumberValue number => (FigureUnit.Number, number.Number),
                var other => throw new FormatException($"{other} is no figure"),
            };
            builder ??= new Series.Builder(unit);
            Assert.True(builder.TryAdd(FinancialYear.Parse(parts[0].Trim()), amount));
        }
        return new SeriesValue(builder?.ToSeries() ?? Series.Empty(FigureUnit.Money));
    }

    private static string[] Split(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
