using StpLang.Text;

namespace StpLang.Model;

/// <summary>
/// Which text made something of the model. It is kept relative to the top declaration it stands in, so that it holds
/// while text before it changes; <c>Compilation.LocationOf</c> says where that is now.
/// </summary>
/// <param name="Declaration">The top declaration.</param>
/// <param name="Span">The stretch, counted from where the declaration's text begins.</param>
public readonly record struct Origin(object? Declaration, TextSpan Span);
