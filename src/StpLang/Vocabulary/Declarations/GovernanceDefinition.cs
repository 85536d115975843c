namespace StpLang.Vocabulary.Declarations;

/// <summary><c>governance</c></summary>
public static class GovernanceDefinition
{
    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Governance,
        Summary = "Who decides: boards, decisions, delegations and the part councils take",
        Header = DeclarationHeader.Bare,
        JsonName = "governance",
        Occurrence = Occurrence.Once,
        IsTopLevel = true,
        OwnNested =
        [
            DeclarationKind.Board,
            DeclarationKind.Decision,
            DeclarationKind.Delegation,
            DeclarationKind.Involves,
        ],
    };
}
