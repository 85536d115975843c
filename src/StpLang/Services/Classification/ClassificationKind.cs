namespace StpLang.Services.Classification;

/// <summary>What a word, figure, sign or comment is.</summary>
public enum ClassificationKind
{
    /// <summary>A word that begins a declaration, or <c>with</c> in one.</summary>
    Keyword,

    /// <summary>The name of a declaration or of a value that a <c>let</c> gives a name.</summary>
    Name,

    /// <summary>The name of a property.</summary>
    Property,

    /// <summary>A word of a closed set: a choice, <c>yes</c> and <c>no</c>.</summary>
    Choice,

    /// <summary>A function, or <c>of</c>.</summary>
    Function,

    /// <summary>The id or name of a rule.</summary>
    Rule,

    /// <summary>A text.</summary>
    Text,

    /// <summary>The path of a file.</summary>
    Path,

    /// <summary>A plain number.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A financial year.</summary>
    Year,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A sign that something is worked out with, or <c>..</c>.</summary>
    Operator,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A comment that documents the declaration behind it.</summary>
    DocComment,
}
