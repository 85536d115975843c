namespace StpLang.Services.CodeActions;

/// <summary>What sort of change a code action makes.</summary>
public enum CodeActionKind
{
    /// <summary>Removes a finding.</summary>
    QuickFix,

    /// <summary>Gives a part a place and a name of its own.</summary>
    Extract,

    /// <summary>Puts what a name stands for in the place of the name.</summary>
    Inline,

    /// <summary>Takes declarations to another file.</summary>
    Move,

    /// <summary>Writes something otherwise than it was.</summary>
    Rewrite,

    /// <summary>Makes all changes that can be made without asking.</summary>
    FixAll,
}
