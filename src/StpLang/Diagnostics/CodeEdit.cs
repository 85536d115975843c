namespace StpLang.Diagnostics;

/// <summary>New text for a stretch of a file.</summary>
/// <param name="Location">The stretch; empty where text is put in.</param>
/// <param name="NewText">What is to stand there; empty where text is taken out.</param>
public sealed record CodeEdit(Location Location, string NewText);
