namespace StpLang.Values;

/// <summary>An amount of money: <c>£2.4m</c>.</summary>
/// <param name="Money">The amount.</param>
internal sealed record MoneyValue(Money Money) : Value
{
    /// <inheritdoc/>
    public override string Describe() => "money";

    /// <inheritdoc/>
    protected override string ToDisplay() => Money.ToString();
}
