namespace StpLang.Services.Tables;

/// <summary>A figure of a year.</summary>
/// <param name="Text">The figure as the plan writes it, or what it comes to; empty where the year has none.</param>
/// <param name="IsWorkedOut">Whether an expression gives it, so that it is changed in the text.</param>
public sealed record FigureCell(string Text, bool IsWorkedOut);
