namespace StpLang.Vocabulary.Declarations;

/// <summary><c>accepts RULE</c>, in any declaration</summary>
public static class AcceptsDefinition
{
    /// <summary>Why the finding is lived with, for reviewers to read.</summary>
    public static readonly PropertyDefinition Because = new(
        "because",
        PropertyType.Text,
        "Why the finding is lived with, for reviewers to read"
    )
    {
        IsRequired = true,
    };

    /// <summary>Last day of the acceptance; after it the finding counts again.</summary>
    public static readonly PropertyDefinition Until = new(
        "until",
        PropertyType.Date,
        "Last day of the acceptance; after it the finding counts again"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Accepts,
        Summary =
            "Lives with a finding, openly: findings of the rule on the declaration or inside it are kept but no longer counted; in the plan, findings anywhere",
        Header = new([HeaderName.Rule]),
        JsonName = "accepts",
        OwnProperties = [Because, Until],
    };
}
