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
