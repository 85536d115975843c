namespace StpLang.LanguageServer.Protocol;

/// <summary>A part of a report.</summary>
internal sealed record PreviewPart
{
    /// <summary>Which it is.</summary>
    public required string Id { get; init; }

    /// <summary>What it is known by: it changes with the part.</summary>
    public required string Stamp { get; init; }

    /// <summary>The elements; null where it is known already.</summary>
    public required string? Html { get; init; }
}
