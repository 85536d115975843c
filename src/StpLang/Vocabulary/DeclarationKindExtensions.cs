namespace StpLang.Vocabulary;

/// <summary>The words for the kinds of declaration.</summary>
public static class DeclarationKindExtensions
{
    /// <summary>The word a declaration of the kind begins with: <c>programme</c>.</summary>
    public static string Keyword(this DeclarationKind kind) =>
        kind switch
        {
            DeclarationKind.Include => "include",
            DeclarationKind.Let => "let",
            DeclarationKind.Plan => "plan",
            DeclarationKind.Covers => "covers",
            DeclarationKind.Partner => "partner",
            DeclarationKind.Member => "member",
            DeclarationKind.Budget => "budget",
            DeclarationKind.Pool => "pool",
            DeclarationKind.Contribution => "contribution",
            DeclarationKind.Gap => "gap",
            DeclarationKind.Programme => "programme",
            DeclarationKind.From => "from",
            DeclarationKind.Cohort => "cohort",
            DeclarationKind.Evidence => "evidence",
            DeclarationKind.Outcome => "outcome",
            DeclarationKind.Milestone => "milestone",
            DeclarationKind.Governance => "governance",
            DeclarationKind.Board => "board",
            DeclarationKind.Interest => "interest",
            DeclarationKind.Decision => "decision",
            DeclarationKind.Delegation => "delegation",
            DeclarationKind.Involves => "involves",
            DeclarationKind.Development => "development",
            DeclarationKind.Implementation => "implementation",
            DeclarationKind.Relationship => "relationship",
            DeclarationKind.Engagement => "engagement",
            DeclarationKind.Risk => "risk",
            DeclarationKind.Accepts => "accepts",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>The kind with its article, as in "`falls_prevention` is a programme".</summary>
    public static string Describe(this DeclarationKind kind) =>
        kind switch
        {
            DeclarationKind.Let => "a definition",
            DeclarationKind.Covers => "a covered council",
            DeclarationKind.From => "a draw on a budget",
            DeclarationKind.Involves => "a council's involvement",
            DeclarationKind.Accepts => "an acceptance",
            DeclarationKind.Governance => "the governance",
            DeclarationKind.Gap => "the gap",
            DeclarationKind.Evidence => "evidence",
            DeclarationKind.Development => "the development stage",
            DeclarationKind.Implementation => "the implementation stage",
            _ => Articles.With(kind.Keyword()),
        };
}
