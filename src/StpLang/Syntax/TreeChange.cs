namespace StpLang.Syntax;

/// <summary>Which children of a file a change put others in the place of; those around them are shared by both trees.</summary>
/// <param name="Start">The first child that changed.</param>
/// <param name="OldCount">How many there were.</param>
/// <param name="NewCount">How many stand there now.</param>
internal readonly record struct TreeChange(int Start, int OldCount, int NewCount);
