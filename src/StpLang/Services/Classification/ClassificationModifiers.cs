namespace StpLang.Services.Classification;

/// <summary>What more can be said of a word.</summary>
[Flags]
public enum ClassificationModifiers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A name that is given here.</summary>
    Declaration = 1,

    /// <summary>The name of something whose figures and facts are invented for illustration, given here.</summary>
    Illustrative = 2,
}
