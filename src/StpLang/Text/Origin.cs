namespace StpLang.Text;

/// <summary>
/// Which text made something of the model or of a finding. It is counted from the top declaration it stands in, so that it
/// holds while text before that changes; <c>Compilation.LocationOf</c> says where it is now.
/// </summary>
public readonly record struct Origin
{
    internal Origin(Anchor? anchor, TextSpan span)
    {
        Anchor = anchor;
        Span = span;
    }

    /// <summary>The stretch, counted from where the top declaration's text begins.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What it is counted from.</summary>
    internal Anchor? Anchor { get; }
}
