namespace StpLang.Configuration;

/// <summary>What a step of a glob does.</summary>
internal enum GlobStepKind
{
    /// <summary>The path ends here.</summary>
    End,

    /// <summary>Takes one given character.</summary>
    Character,

    /// <summary>Takes any character.</summary>
    Any,

    /// <summary>Takes any character but <c>/</c>.</summary>
    AnyInName,

    /// <summary>Takes a character of a set, or one not of it, but no <c>/</c>.</summary>
    Set,

    /// <summary>Takes a whole number in a range.</summary>
    Number,

    /// <summary>Goes on at another step.</summary>
    Go,

    /// <summary>Goes on at the next step or at another.</summary>
    Either,
}
