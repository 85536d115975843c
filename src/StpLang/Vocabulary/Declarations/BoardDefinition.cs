using StpLang.Values;

namespace StpLang.Vocabulary.Declarations;

/// <summary><c>board name "Title"</c>, in the governance</summary>
public static class BoardDefinition
{
    /// <summary>How a board comes to a decision.</summary>
    public static readonly ChoiceSet Votings = new(
        "way of voting",
        [
            new("consensus", "When nobody objects"),
            new("majority", "When more than half agree"),
            new("unanimity", "When all agree"),
        ]
    );

    /// <summary>Yes if the board has powers of its own in law.</summary>
    public static readonly PropertyDefinition Statutory = new(
        "statutory",
        PropertyType.Bool,
        "Yes if the board has powers of its own in law"
    )
    {
        Default = new BoolValue(false),
    };

    /// <summary>Person or post in the chair.</summary>
    public static readonly PropertyDefinition Chair = new(
        "chair",
        PropertyType.Text,
        "Person or post in the chair"
    );

    /// <summary>Partners that sit on it.</summary>
    public static readonly PropertyDefinition Members = new(
        "members",
        PropertyType.Partners,
        "Partners that sit on it"
    );

    /// <summary>Non-executive or lay members.</summary>
    public static readonly PropertyDefinition NonExecutives = new(
        "non_executives",
        PropertyType.Number,
        "Non-executive or lay members"
    );

    /// <summary>Members who must be present to decide.</summary>
    public static readonly PropertyDefinition Quorum = new(
        "quorum",
        PropertyType.Number,
        "Members who must be present to decide"
    );

    /// <summary>How it comes to a decision.</summary>
    public static readonly PropertyDefinition Voting = new(
        "voting",
        PropertyType.Choice(Votings),
        "How it comes to a decision"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Board,
        Summary = "A board that steers or decides",
        Header = DeclarationHeader.Named,
        JsonName = "boards",
        OwnProperties = [Statutory, Chair, Members, NonExecutives, Quorum, Voting],
        OwnNested = [DeclarationKind.Interest],
    };
}
