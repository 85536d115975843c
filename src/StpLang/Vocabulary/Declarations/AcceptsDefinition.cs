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

    /// <summary>Last day of the acceptance; where the plan's <c>as_of</c> is later, the finding counts again.</summary>
    public static readonly PropertyDefinition Until = new(
        "until",
        PropertyType.Date,
        "Last day of the acceptance; where the plan's `as_of` is later, the finding counts again"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Accepts,
        Summary =
            "Lives with a finding, openly: findings of the rule here or inside stay in reports with the reason, and no longer count; in the plan, findings anywhere",
        Header = new([HeaderName.Rule]),
        JsonName = "accepts",
        OwnProperties = [Because, Until],
    };
}
