namespace StpLang.Vocabulary.Declarations;

/// <summary><c>include "path"</c></summary>
internal static class IncludeDefinition
{
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Include,
        Summary =
            "Reads another file as if its declarations stood here; the path is relative to this file and stays inside the folder of the plan",
        Header = DeclarationHeader.Titled with { TitleLabel = "path" },
        Body = DeclarationBody.Nothing,
    };
}
