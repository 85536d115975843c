namespace StpLang.Services.Outline;

/// <summary>What is folded away.</summary>
public enum FoldingKind
{
    /// <summary>A block, list, series or function with what stands between its braces, brackets or parentheses.</summary>
    Block,

    /// <summary>Comments on lines of their own.</summary>
    Comment,

    /// <summary>Includes, one after the other.</summary>
    Includes,
}
