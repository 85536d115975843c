namespace StpLang.Vocabulary.Declarations;

/// <summary><c>let name = expression</c></summary>
public static class LetDefinition
{
    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Let,
        Summary = "Names a value so that it is written once and used by name",
        Header = DeclarationHeader.NamedOnly,
        Body = DeclarationBody.Definition,
        IsTopLevel = true,
    };
}
