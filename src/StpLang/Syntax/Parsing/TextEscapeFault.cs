namespace StpLang.Syntax.Parsing;

/// <summary>What is wrong with an escape.</summary>
internal enum TextEscapeFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is no such escape, or no such character.</summary>
    Unknown,
}
