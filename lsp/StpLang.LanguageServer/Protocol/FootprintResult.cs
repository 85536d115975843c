namespace StpLang.LanguageServer.Protocol;

/// <summary>A footprint.</summary>
internal sealed record FootprintResult
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }
}
