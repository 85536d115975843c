namespace StpLang.Model;

/// <summary>What sort of thing was read of a model.</summary>
internal enum ReadKind : byte
{
    /// <summary>What a name names, with all that says; or that nothing has the name.</summary>
    Name,

    /// <summary>Which declarations name a name, and an aspect of them.</summary>
    References,

    /// <summary>Which top declarations of a kind there are, and an aspect of them.</summary>
    Kind,

    /// <summary>What a summary comes to.</summary>
    Summary,

    /// <summary>A property of the <c>plan</c>.</summary>
    PlanProperty,

    /// <summary>Whether it is known at all which declarations there are.</summary>
    Whole,
}
