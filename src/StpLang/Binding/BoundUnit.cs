using StpLang.Model;

namespace StpLang.Binding;

/// <summary>A top declaration as understood, with what that was worked out from.</summary>
internal sealed class BoundUnit
{
    public required DeclarationUnit Unit { get; init; }

    /// <summary>The declaration; null for <c>include</c> and <c>let</c>, which are not part of the model.</summary>
    public required Declaration? Declaration { get; init; }

    /// <summary>Whether all of it is understood: nothing in it is in error, nor what its values come from.</summary>
    public required bool IsComplete { get; init; }

    public required UnitDiagnostic[] Diagnostics { get; init; }

    public required Dependencies Dependencies { get; init; }
}
