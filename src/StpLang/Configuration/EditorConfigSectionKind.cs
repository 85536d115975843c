namespace StpLang.Configuration;

/// <summary>What a section of an <c>.editorconfig</c> is; all but one apply to no file.</summary>
internal enum EditorConfigSectionKind
{
    /// <summary>It has a name that says to which files it applies.</summary>
    Named,

    /// <summary>What stands before the first section.</summary>
    Preamble,

    /// <summary>Its line begins with <c>[</c> and does not end with <c>]</c>.</summary>
    NotClosed,

    /// <summary>Its name is longer than the standard asks anyone to read.</summary>
    TooLong,
}
