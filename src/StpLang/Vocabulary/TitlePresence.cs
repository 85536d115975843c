namespace StpLang.Vocabulary;

/// <summary>Whether a declaration has a title, the text after its name.</summary>
internal enum TitlePresence
{
    /// <summary>It takes none.</summary>
    None,

    /// <summary>It may have one.</summary>
    Optional,

    /// <summary>It must have one: nothing else says what it is.</summary>
    Required,
}
