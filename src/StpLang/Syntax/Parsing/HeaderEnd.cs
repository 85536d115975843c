namespace StpLang.Syntax.Parsing;

/// <summary>What follows the header of a declaration.</summary>
internal enum HeaderEnd : byte
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A block.</summary>
    Block,

    /// <summary>A colon and a value.</summary>
    Colon,

    /// <summary>An equals sign and a value.</summary>
    Equals,
}
