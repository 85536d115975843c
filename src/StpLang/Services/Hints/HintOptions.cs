namespace StpLang.Services.Hints;

/// <summary>Which hints are shown; all unless said otherwise.</summary>
public sealed record HintOptions
{
    /// <summary>All of them.</summary>
    public static HintOptions All { get; } = new();

    /// <summary>Whether to show what a year is short of.</summary>
    public bool Shortfalls { get; init; } = true;

    /// <summary>Whether to show what expressions come to.</summary>
    public bool Values { get; init; } = true;

    /// <summary>Whether to show what money by year comes to over all years.</summary>
    public bool Totals { get; init; } = true;

    /// <summary>Whether to show the names behind codes.</summary>
    public bool CodeNames { get; init; } = true;

    /// <summary>Whether to show a kind of hint.</summary>
    public bool Shows(HintKind kind) =>
        kind switch
        {
            HintKind.Shortfall => Shortfalls,
            HintKind.Value => Values,
            HintKind.Total => Totals,
            _ => CodeNames,
        };
}
