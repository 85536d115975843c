using StpLang.Values;

namespace StpLang.Vocabulary.Declarations;

/// <summary><c>board name "Title"</c>, in the governance</summary>
internal static class BoardDefinition
{
    public static readonly ChoiceSet VotingChoices = new(
        "way of voting",
        [
            new("consensus", "When nobody objects"),
            new("majority", "When more than half agree"),
            new("unanimity", "When all agree"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly ChoiceSet FormChoices = new(
        "form of board",
        [
            new("partnership", "A meeting of partners: it recommends, and its members decide"),
            new(
                "committees_in_common",
                "Committees that meet together, each of which decides for its own body"
            ),
            new("ccg_joint_committee", "Joint committee of CCGs, NHS Act 2006 s.14Z3"),
            new(
                "section_75_committee",
                "Joint committee of NHS bodies and councils, SI 2000/617 reg 10(2)"
            ),
            new(
                "council_joint_committee",
                "Joint committee of councils, Local Government Act 1972 s.102"
            ),
            new(
                "icb_committee",
                "Joint committee of an integrated care board with trusts or councils, NHS Act 2006 s.65Z6"
            ),
            new("statutory_body", "A body with powers of its own in law"),
        ]
    );

    public static readonly ChoiceSet KindChoices = new(
        "kind of board",
        [
            new("partnership", "Steers the plan as a whole"),
            new("delivery", "Sees that programmes are carried out"),
            new("clinical", "Advises on care"),
            new("finance", "Watches over the money"),
            new("scrutiny", "Looks at what the others do"),
        ]
    );

    public static readonly PropertyDefinition Form = new(
        "form",
        PropertyType.Choice(FormChoices),
        "What it is in law, which decides what may be delegated to it"
    );

    public static readonly PropertyDefinition Kind = new(
        "kind",
        PropertyType.Choice(KindChoices),
        "What it is for"
    );

    public static readonly PropertyDefinition ReportsTo = new(
        "reports_to",
        PropertyType.Reference(DeclarationKind.Board),
        "Board that it reports to"
    );

    public static readonly PropertyDefinition Statutory = new(
        "statutory",
        PropertyType.Bool,
        "Yes if the board has powers of its own in law"
    )
    {
        Default = new BoolValue(false),
    };

    public static readonly PropertyDefinition Chair = new(
        "chair",
        PropertyType.Text,
        "Person or post in the chair"
    );

    public static readonly PropertyDefinition Members = new(
        "members",
        PropertyType.Partners,
        "Partners that sit on it"
    );

    public static readonly PropertyDefinition NonExecutives = new(
        "non_executives",
        PropertyType.Number,
        "Non-executive or lay members"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition Quorum = new(
        "quorum",
        PropertyType.Number,
        "Members who must be present to decide"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition Voting = new(
        "voting",
        PropertyType.Choice(VotingChoices),
        "How it comes to a decision"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Board,
        StandsIn = [DeclarationKind.Governance],
        Summary = "A board that steers or decides",
        Header = DeclarationHeader.Named,
        Example = "partnership_board",
        JsonName = "boards",
    };
}
