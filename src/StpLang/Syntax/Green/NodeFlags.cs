namespace StpLang.Syntax.Green;

/// <summary>What is known of a green node without looking inside.</summary>
[Flags]
internal enum NodeFlags : byte
{
    None = 0,

    /// <summary>A token the author left out.</summary>
    Missing = 1,

    /// <summary>A token that fits nowhere and is kept as it is.</summary>
    Skipped = 2,

    /// <summary>This node or one inside it gives a syntax diagnostic.</summary>
    HasProblems = 4,

    /// <summary>There is a comment in it.</summary>
    HasComments = 8,

    /// <summary>The token comes out of the cache, so equal ones are the same object.</summary>
    Cached = 16,

    /// <summary>There is a character in it, in a comment or text, that does not show or shows others in another order.</summary>
    HasHidden = 32,
}
