namespace StpLang.Binding;

/// <summary>A finding on a declaration, with where that stands.</summary>
/// <param name="File">Which file of the plan.</param>
/// <param name="Unit">Which declaration of the file; -1 for the file itself.</param>
/// <param name="Finding">The finding.</param>
internal sealed record PlacedFinding(int File, int Unit, UnitDiagnostic Finding);
