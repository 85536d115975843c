namespace StpLang.Values;

/// <summary>A percentage: <c>2%</c>.</summary>
/// <param name="Percent">The percentage.</param>
internal sealed record PercentValue(Percent Percent) : Value
{
    /// <inheritdoc/>
    public override string Describe() => "a percentage";

    /// <inheritdoc/>
    protected override string ToDisplay() => Percent.ToString();
}
