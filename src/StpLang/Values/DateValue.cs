namespace StpLang.Values;

/// <summary>A date: <c>2016-10-21</c>, shown as <c>21 October 2016</c>.</summary>
/// <param name="Date">The day.</param>
internal sealed record DateValue(DateOnly Date) : Value
{
    /// <inheritdoc/>
    public override string Describe() => "a date";

    /// <inheritdoc/>
    protected override string ToDisplay() => DateLiteral.ToDisplay(Date);
}
