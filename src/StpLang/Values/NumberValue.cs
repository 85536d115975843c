namespace StpLang.Values;

/// <summary>A plain number: <c>18_400</c>, shown as <c>18,400</c>.</summary>
internal sealed record NumberValue : Value
{
    /// <summary>The number as a value.</summary>
    public NumberValue(decimal number) => Number = FigureLimits.Normalize(number);

    /// <summary>The number.</summary>
    public decimal Number { get; }

    /// <inheritdoc/>
    public override string Describe() => "a number";

    /// <inheritdoc/>
    protected override string ToDisplay() => NumberLiteral.ToDisplay(Number);
}
