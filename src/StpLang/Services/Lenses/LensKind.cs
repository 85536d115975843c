namespace StpLang.Services.Lenses;

/// <summary>What a line above a declaration tells.</summary>
public enum LensKind
{
    /// <summary>Who draws on a budget or pool.</summary>
    Draws,

    /// <summary>What is left of a budget or pool.</summary>
    Left,

    /// <summary>How much of a programme's cost is funded, and from what.</summary>
    Funding,

    /// <summary>Who decides on a programme.</summary>
    Decision,

    /// <summary>What a board decides.</summary>
    Decides,
}
