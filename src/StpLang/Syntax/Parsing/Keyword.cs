namespace StpLang.Syntax.Parsing;

/// <summary>The words with a part of their own where they can play it.</summary>
internal enum Keyword : byte
{
    None,
    With,
    Of,

    /// <summary>The word for the first kind of declaration; those for the others follow in their order.</summary>
    Declaration,
}
