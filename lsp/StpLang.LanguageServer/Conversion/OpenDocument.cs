namespace StpLang.LanguageServer.Conversion;

/// <summary>A file that the client has open.</summary>
/// <param name="Uri">Its URI, as the client writes it.</param>
/// <param name="Version">The number that the client gave its text.</param>
internal sealed record OpenDocument(string Uri, int Version)
{
    /// <summary>Where it was last edited; null where it was not, or was replaced.</summary>
    public int? EditedAt { get; init; }

    /// <summary>When that was, in milliseconds since the system started.</summary>
    public long EditedOn { get; init; }
}
