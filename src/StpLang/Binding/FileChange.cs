namespace StpLang.Binding;

/// <summary>What became of a file: one stretch of its declarations stands in the place of another.</summary>
/// <param name="Before">Which file it was; -1 for a new one.</param>
/// <param name="Start">The first declaration that is another one; before it all are the same.</param>
/// <param name="OldCount">How many stood there.</param>
/// <param name="NewCount">How many stand there now; behind them all are the same again.</param>
internal readonly record struct FileChange(int Before, int Start, int OldCount, int NewCount);
