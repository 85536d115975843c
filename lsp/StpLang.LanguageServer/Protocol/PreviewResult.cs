namespace StpLang.LanguageServer.Protocol;

/// <summary>The report of a plan in parts.</summary>
internal sealed record PreviewResult
{
    /// <summary>What the plan is called.</summary>
    public required string Plan { get; init; }

    /// <summary>The style sheet of the parts; null where parts are known already.</summary>
    public required string? Style { get; init; }

    /// <summary>The parts, in their order.</summary>
    public required PreviewPart[] Parts { get; init; }

    /// <summary>What the places are known by: it changes with them.</summary>
    public required string PlacesStamp { get; init; }

    /// <summary>The declarations that figures lead to; null where they are known already.</summary>
    public required PreviewPlace[]? Places { get; init; }
}
