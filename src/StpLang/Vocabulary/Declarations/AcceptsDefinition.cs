namespace StpLang.Vocabulary.Declarations;

/// <summary><c>accepts RULE</c>, in any declaration</summary>
internal static class AcceptsDefinition
{
    public static readonly PropertyDefinition Because = new(
        "because",
        PropertyType.Text,
        "Why the finding is lived with, for reviewers to read"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Until = new(
        "until",
        PropertyType.Date,
        "Last day of the acceptance; where the plan's `as_of` is later, the finding counts again"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Accepts,
        IsAnswer = true,
        Summary =
            "Lives with a finding, openly: findings of the rule here or inside stay in reports with the reason, and no longer count; in the plan, findings anywhere",
        Description = "an acceptance",
        Header = new([HeaderName.Rule]),
        Example = "STP2005",
        JsonName = "accepts",
    };
}
