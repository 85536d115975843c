namespace StpLang.Values;

/// <summary>A range of financial years: <c>2016/17..2020/21</c>.</summary>
/// <param name="Years">The years.</param>
internal sealed record YearsValue(YearRange Years) : Value
{
    /// <inheritdoc/>
    public override string Describe() => "a range of years";

    /// <inheritdoc/>
    protected override string ToDisplay() => Years.ToString();
}
