using StpLang.Values;

namespace StpLang.Tests.Values;

public class LiteralTests
{
    [Theory]
    [InlineData("2017/18", "2017-04-01", "2018-03-31")]
    [InlineData("1999/00", "1999-04-01", "2000-03-31")]
    [InlineData("2009/10", "2009-04-01", "2010-03-31")]
    [InlineData("2099/00", "2099-04-01", "2100-03-31")]
    public void A_financial_year_runs_from_April_to_March(string text, string first, string last)
    {
        FinancialYear year = FinancialYear.Parse(text);
        Assert.Equal(DateOnly.Parse(first), year.FirstDay);
        Assert.Equal(DateOnly.Parse(last), year.LastDay);
        Assert.Equal(text, year.ToString());
        Assert.Equal(year, FinancialYear.Of(year.FirstDay));
        Assert.Equal(year, FinancialYear.Of(year.LastDay));
        Assert.Equal(year.Next, FinancialYear.Of(year.LastDay.AddDays(1)));
    }

    [Theory]
    [InlineData("2018/20", LiteralProblem.SecondYearDoesNotFollow, "2018/19")]
    [InlineData("2018/18", LiteralProblem.SecondYearDoesNotFollow, "2018/19")]
    [InlineData("1999/01", LiteralProblem.SecondYearDoesNotFollow, "1999/00")]
    [InlineData("2018/2019", LiteralProblem.SecondYearDoesNotFollow, "2018/19")]
    public void A_wrong_second_part_still_says_which_year_was_meant(
        string text,
        LiteralProblem expected,
        string meant
    )
    {
        Assert.False(
            FinancialYear.TryParse(text, out FinancialYear year, out LiteralProblem problem)
        );
        Assert.Equal(expected, problem);
        Assert.Equal(meant, year.ToString());
    }

    [Theory]
    [InlineData("2018", LiteralProblem.Malformed)]
    [InlineData("2018-19", LiteralProblem.Malformed)]
    [InlineData("18/19", LiteralProblem.Malformed)]
    [InlineData("2018/1", LiteralProblem.Malformed)]
    [InlineData("201a/19", LiteralProblem.Malformed)]
    [InlineData("0018/19", LiteralProblem.NotInCalendar)]
    [InlineData("2199/00", LiteralProblem.NotInCalendar)]
    public void What_is_no_financial_year_is_refused(string text, LiteralProblem expected)
    {
        Assert.False(FinancialYear.TryParse(text, out _, out LiteralProblem problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Years_are_in_the_order_of_time()
    {
        FinancialYear[] years = [new(2018), new(1999), new(2016)];
        Assert.Equal(
            ["1999/00", "2016/17", "2018/19"],
            years.Order().Select(year => year.ToString())
        );
    }

    [Fact]
    public void A_range_has_every_year_from_first_to_last()
    {
        YearRange range = YearRange.Parse("2016/17..2020/21");
        Assert.Equal(5, range.Count);
        Assert.Equal(
            ["2016/17", "2017/18", "2018/19", "2019/20", "2020/21"],
            range.Select(year => year.ToString())
        );
        Assert.True(range.Contains(new FinancialYear(2016)));
        Assert.True(range.Contains(new FinancialYear(2020)));
        Assert.False(range.Contains(new FinancialYear(2015)));
        Assert.False(range.Contains(new FinancialYear(2021)));
        Assert.True(range.Contains(YearRange.Parse("2017/18..2020/21")));
        Assert.False(range.Contains(YearRange.Parse("2017/18..2021/22")));
        Assert.Equal("2016/17..2020/21", range.ToString());
    }

    [Theory]
    [InlineData("2020/21..2016/17", LiteralProblem.RunsBackwards)]
    [InlineData("2016/18..2020/21", LiteralProblem.SecondYearDoesNotFollow)]
    [InlineData("2016/17..2020/22", LiteralProblem.SecondYearDoesNotFollow)]
    [InlineData("2016/17-2020/21", LiteralProblem.Malformed)]
    [InlineData("2016/17..", LiteralProblem.Malformed)]
    public void What_is_no_range_is_refused(string text, LiteralProblem expected)
    {
        Assert.False(YearRange.TryParse(text, out _, out LiteralProblem problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void A_range_made_backwards_is_a_mistake_in_the_program()
    {
        Assert.Throws<ArgumentException>(() =>
            new YearRange(new FinancialYear(2017), new FinancialYear(2016))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => new FinancialYear(0));
    }

    [Theory]
    [InlineData("2%", "2", "0.02")]
    [InlineData("13.70%", "13.7", "0.137")]
    [InlineData("1_200%", "1200", "12")]
    [InlineData("-0.5%", "-0.5", "-0.005")]
    public void A_percentage_has_a_figure_and_a_share(string text, string value, string fraction)
    {
        Percent percent = Percent.Parse(text);
        Assert.Equal(decimal.Parse(value), percent.Value);
        Assert.Equal(decimal.Parse(fraction), percent.Fraction);
        Assert.Equal(percent, Percent.Parse(percent.ToString()));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("%")]
    [InlineData("2 %")]
    public void What_is_no_percentage_is_refused(string text) =>
        Assert.False(Percent.TryParse(text, out _, out _));

    [Theory]
    [InlineData("2016-10-21", LiteralProblem.None)]
    [InlineData("2016-02-29", LiteralProblem.None)]
    [InlineData("2017-02-29", LiteralProblem.NotInCalendar)]
    [InlineData("2017-02-30", LiteralProblem.NotInCalendar)]
    [InlineData("2017-13-01", LiteralProblem.NotInCalendar)]
    [InlineData("0000-01-01", LiteralProblem.NotInCalendar)]
    [InlineData("2017-1-1", LiteralProblem.Malformed)]
    [InlineData("21/10/2016", LiteralProblem.Malformed)]
    public void A_date_is_in_the_calendar(string text, LiteralProblem expected)
    {
        bool isDate = DateLiteral.TryParse(text, out DateOnly date, out LiteralProblem problem);
        Assert.Equal(expected, problem);
        Assert.Equal(expected == LiteralProblem.None, isDate);
        if (isDate)
        {
            Assert.Equal(text, DateLiteral.ToSource(date));
        }
    }

    [Theory]
    [InlineData("18_400", "18400", "18,400")]
    [InlineData("0.50", "0.5", "0.5")]
    [InlineData("571", "571", "571")]
    [InlineData("007", "7", "7")]
    public void A_number_is_read_exactly(string text, string number, string display)
    {
        Assert.True(NumberLiteral.TryParse(text, out decimal read, out _));
        Assert.Equal(number, read.ToString());
        Assert.Equal(display, NumberLiteral.ToDisplay(read));
        Assert.True(NumberLiteral.TryParse(NumberLiteral.ToSource(read), out decimal again, out _));
        Assert.Equal(read, again);
    }
}
