using StpLang.Values;

namespace StpLang.Services.Tables;

/// <summary>What is written into a cell.</summary>
/// <param name="Year">The year.</param>
/// <param name="Text">A figure as people or spreadsheets write it; empty where the year is to have none.</param>
public readonly record struct CellText(FinancialYear Year, string Text);
