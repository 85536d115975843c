namespace StpLang.Values;

/// <summary>A financial year: <c>2017/18</c>.</summary>
/// <param name="Year">The year.</param>
internal sealed record YearValue(FinancialYear Year) : Value
{
    /// <inheritdoc/>
    public override string Describe() => "a financial year";

    /// <inheritdoc/>
    protected override string ToDisplay() => Year.ToString();
}
