namespace StpLang.Values;

/// <summary>Text: <c>"Norfolk and Waveney STP"</c>.</summary>
/// <param name="Text">The text itself, without quotes and escapes.</param>
internal sealed record TextValue(string Text) : Value
{
    /// <inheritdoc/>
    public override string Describe() => "text";

    /// <inheritdoc/>
    protected override string ToDisplay() => Text;
}
