namespace StpLang.Model;

/// <summary>The part a council takes at a stage of the plan, in rising order.</summary>
public enum CouncilPart
{
    /// <summary>None that the plan speaks of.</summary>
    None,

    /// <summary>It takes part, but the plan does not say that councillors do.</summary>
    Officers,

    /// <summary>Elected councillors take part.</summary>
    Councillors,
}
