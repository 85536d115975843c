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

    /// <summary>Whether both stand in the same declaration, be it in two versions of it.</summary>
    internal bool IsOfSame(Origin other) => ReferenceEquals(Unit?.Lineage, other.Unit?.Lineage);

    /// <summary>The top declaration; null only for an origin that nobody made.</summary>
    internal TextUnit? Unit { get; }
}
