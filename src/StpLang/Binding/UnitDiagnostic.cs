using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>A finding on a top declaration, apart from where that stands.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Span">The offending text, from where the declaration's text begins.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do about it, or null.</param>
/// <param name="RelatedSpan">Another place in the same declaration, if any.</param>
/// <param name="RelatedName">A name whose declaration has to do with it, if any.</param>
/// <param name="RelatedMessage">What is there.</param>
/// <param name="Data">See <see cref="Diagnostic.Data"/>.</param>
internal sealed record UnitDiagnostic(
    DiagnosticDescriptor Descriptor,
    TextSpan Span,
    string Message,
    string? Help = null,
    TextSpan? RelatedSpan = null,
    string? RelatedName = null,
    string RelatedMessage = "",
    ImmutableArray<string> Data = default
);
