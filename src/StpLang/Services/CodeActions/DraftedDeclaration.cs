using StpLang.Text;

namespace StpLang.Services.CodeActions;

/// <summary>A declaration that is not there yet.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Unknown">The first placeholder in it, which the author goes on with; null where all is known.</param>
internal sealed record DraftedDeclaration(string Source, TextSpan? Unknown);
