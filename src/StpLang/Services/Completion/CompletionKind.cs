namespace StpLang.Services.Completion;

/// <summary>What sort of thing a completion puts in, for an editor to choose a picture.</summary>
public enum CompletionKind
{
    /// <summary>A declaration with all that it needs, or the word it begins with.</summary>
    Declaration,

    /// <summary>A property.</summary>
    Property,

    /// <summary>A word of a closed set, or <c>yes</c> and <c>no</c>.</summary>
    Choice,

    /// <summary>The name of a declaration of the plan.</summary>
    Name,

    /// <summary>The name of a <c>let</c>.</summary>
    Definition,

    /// <summary>A function.</summary>
    Function,

    /// <summary>A financial year, a range of them or a day.</summary>
    Year,

    /// <summary>Money or other figures by year, to be filled in.</summary>
    Series,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A file of the plan's folder.</summary>
    File,

    /// <summary>The code of a footprint or body.</summary>
    Code,
}
