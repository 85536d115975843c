using StpLang.Values;

namespace StpLang.Tests.Values;

public class MoneyTests
{
    private static readonly decimal[] Scales = [1m, 100m, 1_000m, 1_000_000m, 1_000_000_000_000m];

    public static TheoryData<string, string> Amounts =>
        new()
        {
            { "£0", "0" },
            { "£1", "1" },
            { "£18_400", "18400" },
            { "£18_400.50", "18400.5" },
            { "£40.6m", "40600000" },
            { "£40.60m", "40600000" },
            { "£1.2bn", "1200000000" },
            { "£7k", "7000" },
            { "£0.000001m", "1" },
            { "£00012", "12" },
            { "£0.000000000001", "0.000000000001" },
            { "£0.1000000000000000000000000000000000000", "0.1" },
            { "£1_000_000bn", "1000000000000000" },
            { "-£3m", "-3000000" },
        };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void A_literal_is_read_exactly(string literal, string pounds)
    {
        Assert.True(Money.TryParse(literal, out Money money, out LiteralProblem problem));
        Assert.Equal(LiteralProblem.None, problem);
        Assert.Equal(pounds, money.Pounds.ToString());
    }

    [Theory]
    [InlineData("40.6m", LiteralProblem.Malformed)]
    [InlineData("£", LiteralProblem.Malformed)]
    [InlineData("£m", LiteralProblem.Malformed)]
    [InlineData("£1.m", LiteralProblem.Malformed)]
    [InlineData("£.5m", LiteralProblem.Malformed)]
    [InlineData("£1.2.3", LiteralProblem.Malformed)]
    [InlineData("£1,000", LiteralProblem.Malformed)]
    [InlineData("£1M", LiteralProblem.Malformed)]
    [InlineData("£1 m", LiteralProblem.Malformed)]
    [InlineData("£٣", LiteralProblem.Malformed)]
    [InlineData("", LiteralProblem.Malformed)]
    [InlineData("£1_000_000.001bn", LiteralProblem.OutOfRange)]
    [InlineData("£0.0000000000001", LiteralProblem.OutOfRange)]
    [InlineData("£99999999999999999999999999999999999999", LiteralProblem.OutOfRange)]
    public void A_literal_that_is_no_amount_says_why(string literal, LiteralProblem expected)
    {
        Assert.False(Money.TryParse(literal, out Money money, out LiteralProblem problem));
        Assert.Equal(expected, problem);
        Assert.Equal(Money.Zero, money);
    }

    [Theory]
    [InlineData("0", "£0", "£0")]
    [InlineData("2400000", "£2.4m", "£2.4m")]
    [InlineData("415000000", "£415m", "£415m")]
    [InlineData("38100000", "£38.1m", "£38.1m")]
    [InlineData("18400", "£18,400", "£18_400")]
    [InlineData("500000", "£0.5m", "£0.5m")]
    [InlineData("150000", "£150,000", "£150_000")]
    [InlineData("999", "£999", "£999")]
    [InlineData("1234567", "£1,234,567", "£1_234_567")]
    [InlineData("2415000", "£2.415m", "£2.415m")]
    [InlineData("18400.5", "£18,400.50", "£18_400.50")]
    [InlineData("0.125", "£0.125", "£0.125")]
    [InlineData("2400000.01", "£2,400,000.01", "£2_400_000.01")]
    [InlineData("1200000000", "£1.2bn", "£1.2bn")]
    [InlineData("1234500000", "£1,234.5m", "£1_234.5m")]
    [InlineData("641000000", "£641m", "£641m")]
    [InlineData("1000000000000000", "£1,000,000bn", "£1_000_000bn")]
    [InlineData("-3000000", "-£3m", "-£3m")]
    [InlineData("-18400", "-£18,400", "-£18_400")]
    public void An_amount_is_written_as_a_planner_writes_it(
        string pounds,
        string display,
        string source
    )
    {
        var money = new Money(decimal.Parse(pounds));
        Assert.Equal(display, money.ToString());
        Assert.Equal(source, money.ToSource());
    }

    [Fact]
    public void What_is_written_reads_back_equal()
    {
        var random = new Random(20161021);
        for (int i = 0; i < 10_000; i++)
        {
            decimal pounds =
                random.NextInt64(1_000_000_000_000_000) / Scales[random.Next(Scales.Length)];
            var money = new Money(random.Next(2) == 0 ? pounds : -pounds);
            Assert.Equal(money, Money.Parse(money.ToSource()));
            Assert.Equal(money, Money.Parse(money.ToString().Replace(",", "")));
        }
    }

    [Fact]
    public void Equal_amounts_are_equal_however_they_were_written()
    {
        Money brief = Money.Parse("£2.4m");
        Money full = Money.Parse("£2_400_000.00");
        Assert.Equal(brief, full);
        Assert.Equal(brief.GetHashCode(), full.GetHashCode());
        Assert.Equal(brief.Pounds.ToString(), full.Pounds.ToString());
    }

    [Fact]
    public void A_thousand_times_a_hundred_thousand_pounds_is_a_hundred_million()
    {
        Money sum = Money.Zero;
        for (int i = 0; i < 1_000; i++)
        {
            sum += Money.Parse("£0.1m");
        }
        Assert.Equal(Money.Parse("£100m"), sum);
    }

    [Fact]
    public void Amounts_compare_by_size()
    {
        Assert.True(Money.Parse("£0.1m") < Money.Parse("£100_001"));
        Assert.True(Money.Parse("-£1") < Money.Zero);
        Assert.True(Money.Parse("£1k") >= Money.Parse("£1_000"));
        Assert.Equal(Money.Parse("£2.1m"), Money.Parse("£42m") * Percent.Parse("5%"));
    }
}
