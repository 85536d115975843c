namespace StpLang.LanguageServer.Protocol;

/// <summary>
/// What a finding carries for a client to send back: where it stands in its line. With its rule that tells it from the others around it,
/// also when lines above have come or gone meanwhile.
/// </summary>
internal sealed record FindingData
{
    /// <summary>The character of the line that it begins at, as the compiler counts them.</summary>
    public required int Start { get; init; }

    /// <summary>How long it is.</summary>
    public required int Length { get; init; }
}
