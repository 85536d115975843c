namespace StpLang.Values;

/// <summary><c>yes</c> or <c>no</c>.</summary>
/// <param name="IsYes">Whether it is yes.</param>
internal sealed record BoolValue(bool IsYes) : Value
{
    /// <inheritdoc/>
    public override string Describe() => IsYes ? "`yes`" : "`no`";

    /// <inheritdoc/>
    protected override string ToDisplay() => IsYes ? "yes" : "no";
}
