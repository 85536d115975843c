namespace StpLang.Vocabulary.Declarations;

/// <summary><c>governance</c></summary>
internal static class GovernanceDefinition
{
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Governance,
        Summary = "Who decides: boards, decisions, delegations and the part councils take",
        Description = "the governance",
        Header = DeclarationHeader.Bare,
        JsonName = "governance",
        Occurrence = Occurrence.Once,
    };
}
