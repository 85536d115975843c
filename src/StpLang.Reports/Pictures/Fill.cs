namespace StpLang.Reports.Pictures;

/// <summary>
/// How an area is filled. Each has a pattern of its own beside its colour, so that none is told apart by colour alone. The colours
/// are the categorical palette of the Government Analysis Function.
/// </summary>
internal enum Fill
{
    /// <summary>Dark blue, plain.</summary>
    Blue,

    /// <summary>Turquoise, with rising stripes.</summary>
    Turquoise,

    /// <summary>Dark pink, with level lines.</summary>
    Pink,

    /// <summary>Orange, with dots.</summary>
    Orange,

    /// <summary>Dark grey, with upright lines.</summary>
    Grey,

    /// <summary>Light purple, with a grid.</summary>
    Purple,

    /// <summary>Hatched on white: what is missing or not explained.</summary>
    Hatched,

    /// <summary>An outline alone: what is left.</summary>
    Open,
}
