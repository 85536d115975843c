using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StpLang.Vocabulary;

/// <summary>A name in the header of a declaration.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Label">What stands there, in one word, as the documentation shows it: "partner".</param>
/// <param name="JsonName">The JSON member that holds it.</param>
/// <param name="Targets">The kinds of declaration it may name; empty unless it refers.</param>
internal sealed record HeaderName(
    HeaderNameRole Role,
    string Label,
    string JsonName,
    ImmutableArray<DeclarationKind> Targets
)
{
    /// <summary>The name of the declaration itself, unique in the plan.</summary>
    public static HeaderName New { get; } = new(HeaderNameRole.Declares, "name", "name", []);

    /// <summary>The name of the declaration itself, unique in its parent.</summary>
    public static HeaderName NewInParent { get; } =
        new(HeaderNameRole.DeclaresInParent, "name", "name", []);

    /// <summary>The rule an acceptance is about.</summary>
    public static HeaderName Rule { get; } = new(HeaderNameRole.NamesRule, "RULE", "rule", []);

    /// <summary>The name of a partner.</summary>
    public static HeaderName Partner { get; } =
        Reference("partner", "partner", DeclarationKind.Partner);

    /// <summary>The name of another declaration.</summary>
    public static HeaderName Reference(
        string label,
        string jsonName,
        params DeclarationKind[] targets
    ) =>
        new(
            HeaderNameRole.Refers,
            label,
            jsonName,
            ImmutableCollectionsMarshal.AsImmutableArray(targets)
        );

    /// <summary>Whether it gives the declaration its name.</summary>
    public bool IsDeclaring => Role is HeaderNameRole.Declares or HeaderNameRole.DeclaresInParent;
}
