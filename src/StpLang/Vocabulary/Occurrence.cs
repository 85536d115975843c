namespace StpLang.Vocabulary;

/// <summary>How often a declaration may occur in its place.</summary>
internal enum Occurrence
{
    /// <summary>Any number of times; JSON has an array.</summary>
    Many,

    /// <summary>Once at most; JSON has an object.</summary>
    Once,

    /// <summary>Exactly once; JSON has an object.</summary>
    ExactlyOnce,
}
