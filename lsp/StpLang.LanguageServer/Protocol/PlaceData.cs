namespace StpLang.LanguageServer.Protocol;

/// <summary>What an item or action remembers of its place, to be asked for more by.</summary>
internal sealed record PlaceData
{
    /// <summary>The document.</summary>
    public required string Uri { get; init; }

    /// <summary>What it is about: a topic, the title of an action.</summary>
    public required string About { get; init; }

    /// <summary>The place it was offered for; null where it does not matter.</summary>
    public Range? Range { get; init; }
}
