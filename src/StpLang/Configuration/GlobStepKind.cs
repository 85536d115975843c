namespace StpLang.Configuration;

/// <summary>What a step of a glob takes.</summary>
internal enum GlobStepKind
{
    /// <summary>One given character.</summary>
    Character,

    /// <summary>Any character but <c>/</c>.</summary>
    AnyInName,

    /// <summary>A character of a set, or one not of it, but no <c>/</c>.</summary>
    Set,

    /// <summary>A whole number in a range.</summary>
    Number,

    /// <summary>Any characters, or none, but no <c>/</c>.</summary>
    ManyInName,

    /// <summary>Any characters, or none.</summary>
    Many,

    /// <summary>One <c>/</c>, or two with anything between.</summary>
    Folders,

    /// <summary>What any one of several rows of steps takes.</summary>
    Choice,
}
