namespace StpLang.Vocabulary;

/// <summary>What a name in the header of a declaration does.</summary>
internal enum HeaderNameRole
{
    /// <summary>It names the declaration, for the whole plan.</summary>
    Declares,

    /// <summary>It names the declaration within its parent; elsewhere it is written after the parent's name and a dot.</summary>
    DeclaresInParent,

    /// <summary>It names another declaration.</summary>
    Refers,

    /// <summary>It names a rule, by id or by name.</summary>
    NamesRule,
}
