using StpLang.Values;

namespace StpLang.Tests.Values;

public class SeriesTests
{
    [Fact]
    public void Years_are_kept_in_order_however_they_were_given()
    {
        Series series = Read("{ 2018/19: £3m, 2016/17: £1m, 2017/18: £2m }");
        Assert.Equal("{ 2016/17: £1m, 2017/18: £2m, 2018/19: £3m }", series.ToString());
        Assert.Equal([2016, 2017, 2018], series.Years.Select(year => year.StartYear));
        Assert.Equal(6_000_000m, series.Total);
    }

    [Fact]
    public void A_year_is_given_once()
    {
        var builder = new Series.Builder(FigureUnit.Money);
        Assert.True(builder.TryAdd(new FinancialYear(2018), 1m));
        Assert.False(builder.TryAdd(new FinancialYear(2018), 2m));
        Assert.Equal(1m, builder.ToSeries()[new FinancialYear(2018)]);
    }

    [Fact]
    public void A_year_not_given_counts_as_nothing()
    {
        Series series = Read("{ 2016/17: £1m, 2018/19: £3m }");
        Assert.Equal(0m, series[new FinancialYear(2017)]);
        Assert.False(series.TryGet(new FinancialYear(2017), out _));
        Assert.True(series.TryGet(new FinancialYear(2018), out decimal amount));
        Assert.Equal(3_000_000m, amount);
    }

    [Fact]
    public void Every_year_given_is_found()
    {
        Series series = Series.Over(YearRange.Parse("1950/51..2049/50"), FigureUnit.Number, 7m);
        Assert.Equal(100, series.Entries.Length);
        Assert.All(series.Years, year => Assert.Equal(7m, series[year]));
    }

    [Fact]
    public void Equal_series_have_the_same_unit_years_and_figures()
    {
        Series series = Read("{ 2016/17: £1m, 2017/18: £2.0m }");
        Assert.Equal(series, Read("{ 2017/18: £2m, 2016/17: £1_000k }"));
        Assert.Equal(
            series.GetHashCode(),
            Read("{ 2017/18: £2m, 2016/17: £1_000k }").GetHashCode()
        );
        Assert.NotEqual(series, Read("{ 2016/17: £1m }"));
        Assert.NotEqual(Read("{ 2016/17: 1 }"), Read("{ 2016/17: 1% }"));
    }

    [Fact]
    public void Series_of_different_units_are_not_combined() =>
        Assert.Throws<ArgumentException>(() => Read("{ 2016/17: 1 }") + Read("{ 2016/17: £1 }"));

    private static Series Read(string text) => ((SeriesValue)ValueText.Read(text)).Series;
}
