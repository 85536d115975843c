namespace StpLang.Values;

/// <summary>Figures by financial year: <c>{ 2017/18: £1.9m }</c>.</summary>
/// <param name="Series">The figures.</param>
internal sealed record SeriesValue(Series Series) : Value
{
    /// <inheritdoc/>
    public override string Describe() =>
        Series.Unit switch
        {
            FigureUnit.Money => "money by year",
            FigureUnit.Percent => "percentages by year",
            _ => "numbers by year",
        };

    /// <inheritdoc/>
    protected override string ToDisplay() => Series.ToString();
}
