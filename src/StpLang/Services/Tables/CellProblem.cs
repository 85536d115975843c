using StpLang.Values;

namespace StpLang.Services.Tables;

/// <summary>Why a cell is not written.</summary>
/// <param name="Year">The cell's year.</param>
/// <param name="Message">What is wrong, in the checker's words where it has any.</param>
public sealed record CellProblem(FinancialYear Year, string Message);
