namespace StpLang.Generators;

/// <summary>What a property takes, and how its value is read in C#.</summary>
/// <param name="Name">The type in C#.</param>
/// <param name="Reader">The method of <c>DeclarationValues</c> that reads it.</param>
/// <param name="Choice">The enumeration of the words it takes; null where it takes others.</param>
internal sealed record PropertyType(string Name, string Reader, string? Choice = null)
{
    public static PropertyType? Find(string shorthand) =>
        shorthand switch
        {
            "Text" => new("string?", "Text"),
            "Bool" => new("bool", "IsYes"),
            "Number" => new("decimal?", "Number"),
            "Percent" => new("Percent?", "Percent"),
            "Money" => new("Money?", "Money"),
            "Year" => new("FinancialYear?", "Year"),
            "Years" => new("YearRange?", "Years"),
            "Date" => new("DateOnly?", "Date"),
            "MoneyByYear" => new("Series", "MoneyByYear"),
            "FigureByYear" or "Series" => new("Series?", "Series"),
            "Reference" or "Partner" or "Programme" => new("string?", "Reference"),
            "Texts" or "Partners" or "Programmes" => new("ImmutableArray<string>", "Entries"),
            _ => null,
        };

    public static PropertyType ChoiceOf(string enumeration) =>
        new($"{enumeration}?", "Choice", enumeration);

    /// <summary>The type of a list of such values.</summary>
    public PropertyType List =>
        Choice is null
            ? new("ImmutableArray<string>", "Entries")
            : new($"ImmutableArray<{Choice}>", "Choices", Choice);
}
