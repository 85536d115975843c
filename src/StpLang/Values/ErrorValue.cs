namespace StpLang.Values;

/// <summary>
/// Stands where a value is wrong and a diagnostic already says so. Whatever is worked out from it is an error value too,
/// without another diagnostic.
/// </summary>
internal sealed record ErrorValue : Value
{
    private ErrorValue() { }

    /// <summary>The only one.</summary>
    public static ErrorValue Instance { get; } = new();

    /// <inheritdoc/>
    public override string Describe() => "an error";

    /// <inheritdoc/>
    protected override string ToDisplay() => "?";
}
