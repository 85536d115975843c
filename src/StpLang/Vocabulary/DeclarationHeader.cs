using System.Collections.Immutable;

namespace StpLang.Vocabulary;

/// <summary>What stands between the keyword of a declaration and its body.</summary>
/// <param name="Names">The names, none to two.</param>
/// <param name="Title">Whether a title follows.</param>
/// <param name="Separator">The word between two names: <c>with</c>.</param>
internal sealed record DeclarationHeader(
    ImmutableArray<HeaderName> Names,
    TitlePresence Title = TitlePresence.None,
    string? Separator = null
)
{
    /// <summary>What the title says, in one word, as the documentation shows it.</summary>
    public string TitleLabel { get; init; } = "Title";

    /// <summary>Neither name nor title: <c>gap { … }</c>.</summary>
    public static DeclarationHeader Bare { get; } = new([]);

    /// <summary>A title alone: <c>milestone "Title" { … }</c>.</summary>
    public static DeclarationHeader Titled { get; } = new([], TitlePresence.Required);

    /// <summary>A name of its own and perhaps a title: <c>budget name "Title" { … }</c>.</summary>
    public static DeclarationHeader Named { get; } = new([HeaderName.New], TitlePresence.Optional);

    /// <summary>A name of its own within its parent and perhaps a title: <c>outcome name "Title" { … }</c>.</summary>
    public static DeclarationHeader NamedInParent { get; } =
        new([HeaderName.NewInParent], TitlePresence.Optional);

    /// <summary>A name of its own alone: <c>let name = …</c>.</summary>
    public static DeclarationHeader NamedOnly { get; } = new([HeaderName.New]);

    /// <summary>The name of a partner: <c>covers partner { … }</c>.</summary>
    public static DeclarationHeader OfPartner { get; } = new([HeaderName.Partner]);
}
