namespace StpLang.Services.Hints;

/// <summary>What is shown between the words of a plan.</summary>
public enum HintKind
{
    /// <summary>What a year is short of: of a cost that nobody funds, of a budget that is overdrawn, of a gap that is unaccounted for.</summary>
    Shortfall,

    /// <summary>What an expression comes to.</summary>
    Value,

    /// <summary>What money by year comes to over all years.</summary>
    Total,

    /// <summary>The name behind a code of a footprint or body, or behind a rule's id.</summary>
    CodeName,
}
