namespace StpLang.LanguageServer.Protocol;

/// <summary>What a rule asks, and why.</summary>
internal sealed record RuleExplanation
{
    /// <summary>The rule's id.</summary>
    public required string Id { get; init; }

    /// <summary>The rule's name.</summary>
    public required string Name { get; init; }

    /// <summary>When it is reported, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>Its page, as Markdown.</summary>
    public required string Page { get; init; }
}
