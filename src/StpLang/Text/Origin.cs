namespace StpLang.Text;

/// <summary>
/// Which text made something of the model or of a finding. It is kept relative to the top declaration it stands in, so that
/// it holds while text before it changes; <c>Compilation.LocationOf</c> says where that is now.
/// </summary>
public readonly record struct Origin
{
    internal Origin(TextUnit unit, TextSpan span)
    {
        Unit = unit;
        Span = span;
    }

    /// <summary>The stretch, counted from where the top declaration's text begins.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>The top declaration; null only for an origin that nobody made.</summary>
    internal TextUnit? Unit { get; }
}
