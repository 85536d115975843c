namespace StpLang;

/// <summary>What an author can write in a place.</summary>
internal enum PlaceKind
{
    /// <summary>Nothing that could be named: a sign is wanted, or a brace.</summary>
    None,

    /// <summary>What comes to mind: a comment.</summary>
    Comment,

    /// <summary>A property or a declaration.</summary>
    Member,

    /// <summary>A name that nothing has yet.</summary>
    NewName,

    /// <summary>A title.</summary>
    Title,

    /// <summary>The path of a file.</summary>
    Path,

    /// <summary>A value, or a name that stands for one.</summary>
    Value,

    /// <summary>What belongs to a declaration: the next step of a path.</summary>
    Step,

    /// <summary>The id or the name of a rule.</summary>
    Rule,
}
