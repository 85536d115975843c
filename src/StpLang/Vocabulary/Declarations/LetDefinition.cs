namespace StpLang.Vocabulary.Declarations;

/// <summary><c>let name = expression</c></summary>
internal static class LetDefinition
{
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Let,
        Summary = "Names a value so that it is written once and used by name",
        Description = "a definition",
        Header = DeclarationHeader.NamedOnly,
        Example = "council_uplift",
        Body = DeclarationBody.Definition,
    };
}
