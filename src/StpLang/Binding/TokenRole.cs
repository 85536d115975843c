namespace StpLang.Binding;

/// <summary>What a word does.</summary>
internal enum TokenRole
{
    /// <summary>It is a word of the language, or should be one.</summary>
    Word,

    /// <summary>It names a declaration elsewhere.</summary>
    Refers,

    /// <summary>It gives a declaration its name.</summary>
    Declares,

    /// <summary>It names a rule.</summary>
    NamesRule,

    /// <summary>It says where a file is.</summary>
    NamesFile,
}
