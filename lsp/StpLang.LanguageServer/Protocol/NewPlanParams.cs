namespace StpLang.LanguageServer.Protocol;

/// <summary>What plan is to be begun.</summary>
internal sealed record NewPlanParams
{
    /// <summary>Its name: a word of the language.</summary>
    public required string Name { get; init; }

    /// <summary>The code of its footprint.</summary>
    public required string Footprint { get; init; }
}
