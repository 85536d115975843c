using System.Collections.Immutable;

namespace StpLang.Services.Tables;

/// <summary>What comes of writing into a table: a change, or why there is none.</summary>
/// <param name="Edit">The change; one of nothing where the figures stand there already, or are refused.</param>
/// <param name="Problems">Why cells are refused; then none is written.</param>
public sealed record TableEdit(WorkspaceEdit Edit, ImmutableArray<CellProblem> Problems);
