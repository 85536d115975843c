namespace StpLang.LanguageServer.Protocol;

/// <summary>The figures by year of a declaration.</summary>
internal sealed record Table
{
    /// <summary>What the declaration is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where it begins.</summary>
    public required Position Position { get; init; }

    /// <summary>The years.</summary>
    public required string[] Years { get; init; }

    /// <summary>The figures.</summary>
    public required TableRow[] Rows { get; init; }
}
