namespace StpLang.LanguageServer.Protocol;

/// <summary>A declaration that figures of a report lead to.</summary>
internal sealed record PreviewPlace
{
    /// <summary>What links in the report call it.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required string Uri { get; init; }

    /// <summary>All of it.</summary>
    public required Range Range { get; init; }
}
