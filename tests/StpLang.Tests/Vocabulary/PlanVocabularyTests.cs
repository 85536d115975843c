using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Tests.Vocabulary;

public class PlanVocabularyTests
{
    // JSON members that the document itself uses in every declaration.
    private static readonly string[] ReservedJsonNames =
    [
        "name",
        "title",
        "description",
        "accepts",
    ];

    public static TheoryData<string> Keywords =>
        [.. PlanVocabulary.Declarations.Select(d => d.Keyword)];

    [Fact]
    public void Every_kind_has_one_definition_and_one_keyword()
    {
        DeclarationKind[] kinds = Enum.GetValues<DeclarationKind>();
        Assert.Equal(kinds, PlanVocabulary.Declarations.Select(d => d.Kind));
        Assert.Equal(kinds, kinds.Select(kind => PlanVocabulary.FindKind(kind.Keyword())!.Value));
        Assert.Null(PlanVocabulary.Find("bugdet"));
        Assert.Null(PlanVocabulary.Find("Plan"));
    }

    [Fact]
    public void Every_figure_has_a_range_but_what_an_outcome_measures() =>
        Assert.All(
            PlanVocabulary.Declarations.SelectMany(d => d.Properties.Append(d.Value)),
            property =>
                Assert.True(
                    property?.Type.Kind
                        is not (
                            PropertyTypeKind.Number
                            or PropertyTypeKind.Percent
                            or PropertyTypeKind.Money
                            or PropertyTypeKind.Series
                        )
                        || property.Range is not null
                        || property.Type == PropertyType.FigureByYear,
                    property?.Name
                )
        );

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Property_names_are_snake_case_and_unique(string keyword)
    {
        DeclarationDefinition declaration = PlanVocabulary.Find(keyword)!;
        Assert.All(
            declaration.Properties,
            property => Assert.Matches("^[a-z]+(_[a-z]+)*$", property.Name)
        );
        Assert.Distinct(declaration.Properties.Select(property => property.Name));
        Assert.All(
            declaration.Properties,
            property => Assert.Same(property, declaration.FindProperty(property.Name))
        );
        Assert.Null(declaration.FindProperty("ammount"));
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Json_names_are_camel_case_and_unique(string keyword)
    {
        DeclarationDefinition declaration = PlanVocabulary.Find(keyword)!;
        string[] names =
        [
            .. ReservedJsonNames,
            .. declaration.Properties.Select(property => property.JsonName),
            .. declaration
                .Header.Names.Where(name => !name.IsDeclaring)
                .Select(name => name.JsonName),
            .. declaration.OwnNested.Select(kind => PlanVocabulary.Get(kind).JsonName!),
            .. declaration.Value is { } value ? [value.JsonName] : Array.Empty<string>(),
        ];
        Assert.All(names, name => Assert.Matches("^[a-z]+([A-Z][a-z]*)*$", name));
        Assert.Distinct(names);
    }

    [Fact]
    public void Json_names_of_the_document_are_unique()
    {
        Assert.Distinct(
            PlanVocabulary.TopLevel.Where(d => d.JsonName is not null).Select(d => d.JsonName)
        );
        Assert.Equal(
            ["include", "let"],
            PlanVocabulary.Declarations.Where(d => d.JsonName is null).Select(d => d.Keyword)
        );
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Everything_says_in_one_line_what_it_is(string keyword)
    {
        DeclarationDefinition declaration = PlanVocabulary.Find(keyword)!;
        string[] summaries =
        [
            declaration.Summary,
            .. declaration.Properties.Select(property => property.Summary),
            .. declaration.Value is { } value ? [value.Summary] : Array.Empty<string>(),
            .. ChoiceSets(declaration)
                .SelectMany(set => set.Choices)
                .Select(choice => choice.Summary),
            .. PlanVocabulary.Functions.Select(function => function.Summary),
        ];
        Assert.All(
            summaries,
            summary =>
            {
                Assert.InRange(summary.Length, 6, 160);
                Assert.True(char.IsUpper(summary[0]), summary);
                Assert.False(
                    char.IsPunctuation(summary[^1]) && summary[^1] is not ('"' or ')'),
                    summary
                );
                Assert.DoesNotContain('\n', summary);
                // It goes into a table of the reference.
                Assert.DoesNotContain('|', summary);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Money_says_that_it_is_in_pounds(string keyword)
    {
        DeclarationDefinition declaration = PlanVocabulary.Find(keyword)!;
        Assert.All(
            declaration.Properties.Where(IsMoney),
            property => Assert.Contains("pounds", property.Summary)
        );
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void References_name_kinds_that_have_names(string keyword)
    {
        DeclarationDefinition declaration = PlanVocabulary.Find(keyword)!;
        DeclarationKind[] targets =
        [
            .. declaration.Properties.SelectMany(property =>
                property.Type.Targets.AddRange(property.Type.Element?.Targets ?? [])
            ),
            .. declaration.Header.Names.SelectMany(name => name.Targets),
        ];
        Assert.All(
            targets,
            target =>
                Assert.Contains(PlanVocabulary.Get(target).Header.Names, name => name.IsDeclaring)
        );
        Assert.All(
            declaration.Header.Names,
            name => Assert.Equal(name.Role == HeaderNameRole.Refers, !name.Targets.IsEmpty)
        );
        Assert.Equal(
            declaration.Header.Names.Length == 2,
            declaration.Header.Separator is not null
        );
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void A_nested_kind_is_reached_from_a_top_level_one(string keyword)
    {
        DeclarationDefinition declaration = PlanVocabulary.Find(keyword)!;
        var parents = PlanVocabulary.ParentsOf(declaration.Kind);
        Assert.Equal(declaration.IsTopLevel, parents.IsEmpty);
        Assert.All(parents, parent => Assert.Equal(DeclarationBody.Block, parent.Body));
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Only_a_block_has_properties_and_only_a_value_has_a_type(string keyword)
    {
        DeclarationDefinition declaration = PlanVocabulary.Find(keyword)!;
        bool isBlock = declaration.Body == DeclarationBody.Block;
        Assert.Equal(isBlock, !declaration.Properties.IsEmpty);
        Assert.Equal(declaration.Body == DeclarationBody.Value, declaration.Value is not null);
        bool isAnswer = declaration.Kind == DeclarationKind.Accepts;
        Assert.Equal(isBlock && !isAnswer, declaration.Nested.Contains(DeclarationKind.Accepts));
        Assert.Equal(
            isBlock && !isAnswer,
            declaration.Properties.Contains(CommonProperties.Source)
        );
        Assert.Equal(
            isBlock && !isAnswer,
            declaration.Properties.Contains(CommonProperties.Illustrative)
        );
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Choices_are_snake_case_and_unique(string keyword) =>
        Assert.All(
            ChoiceSets(PlanVocabulary.Find(keyword)!),
            set =>
            {
                Assert.True(set.Choices.Length >= 2);
                Assert.All(set.Names, name => Assert.Matches("^[a-z]+(_[a-z0-9]+)*$", name));
                Assert.Distinct(set.Names);
                Assert.All(set.Choices, choice => Assert.Same(choice, set.Find(choice.Name)));
            }
        );

    [Theory]
    [MemberData(nameof(Keywords))]
    public void A_default_is_of_the_type_and_stands_in_for_nothing_required(string keyword) =>
        Assert.All(
            PlanVocabulary
                .Find(keyword)!
                .Properties.Where(property => property.Default is not null),
            property =>
            {
                Assert.False(property.IsRequired);
                bool fits = (property.Type.Kind, property.Default) switch
                {
                    (PropertyTypeKind.Bool, BoolValue) => true,
                    (PropertyTypeKind.Choice, ChoiceValue choice) => property.Type.Choices!.Find(
                        choice.Choice
                    )
                        is not null,
                    _ => false,
                };
                Assert.True(fits, property.Name);
            }
        );

    [Fact]
    public void What_is_required_is_what_a_plan_cannot_do_without()
    {
        string[] required =
        [
            .. PlanVocabulary.Declarations.SelectMany(d =>
                d.Properties.Where(p => p.IsRequired).Select(p => $"{d.Keyword}.{p.Name}")
            ),
        ];
        Assert.Equal(
            [
                "plan.footprint",
                "plan.window",
                "plan.as_of",
                "partner.kind",
                "budget.kind",
                "budget.holder",
                "budget.amount",
                "pool.host",
                "pool.parties",
                "gap.do_nothing",
                "programme.kind",
                "relationship.strength",
                "accepts.because",
            ],
            required
        );
    }

    [Fact]
    public void Years_stay_in_the_window_except_where_time_runs_on()
    {
        Assert.True(OutcomeDefinition.Baseline.MayPrecedeWindow);
        Assert.False(OutcomeDefinition.Baseline.MayFollowWindow);
        Assert.True(OutcomeDefinition.Target.MayFollowWindow);
        Assert.False(OutcomeDefinition.Target.MayPrecedeWindow);
        Assert.All(
            PlanVocabulary.Declarations.SelectMany(d => d.Properties).Where(IsMoney),
            property => Assert.False(property.MayPrecedeWindow || property.MayFollowWindow)
        );
    }

    [Theory]
    [InlineData("amount", "budget", "money by year")]
    [InlineData("holder", "budget", "a partner")]
    [InlineData("kind", "partner", "a kind of partner")]
    [InlineData("status", "plan", "draft, submitted or published")]
    [InlineData("recurrent", "budget", "yes or no")]
    [InlineData("window", "plan", "a range of years")]
    [InlineData("as_of", "plan", "a date")]
    [InlineData("limit", "delegation", "money")]
    [InlineData("share", "covers", "a percentage")]
    [InlineData("size", "cohort", "a number")]
    [InlineData("aims", "pool", "text")]
    [InlineData("parties", "pool", "a list of partners")]
    [InlineData("decided_by", "decision", "a list of boards or partners")]
    [InlineData("in_footprints", "partner", "a list of texts")]
    [InlineData("stage", "engagement", "a list, each development or implementation")]
    [InlineData("addresses", "programme", "a list, each a condition a programme addresses")]
    [InlineData("target", "outcome", "figures by year")]
    public void A_type_is_told_in_words(string property, string keyword, string description) =>
        Assert.Equal(
            description,
            PlanVocabulary.Find(keyword)!.FindProperty(property)!.Type.Describe()
        );

    [Theory]
    [InlineData("total", "{ 2016/17: £1m, 2017/18: £2m }", "£3m")]
    [InlineData("min", "[£1m, £2m]", "£1m")]
    [InlineData("max", "[£1m, £2m]", "£2m")]
    public void A_function_does_what_its_name_says(string name, string argument, string expected)
    {
        FunctionDefinition function = PlanVocabulary.FindFunction(name)!;
        Assert.Equal(
            Values.ValueText.Read(expected),
            function.Evaluate([Values.ValueText.Read(argument)]).Value
        );
    }

    [Fact]
    public void Of_takes_a_share()
    {
        FunctionDefinition of = PlanVocabulary.FindFunction("of")!;
        Assert.True(of.IsInfix);
        Assert.Equal(
            new MoneyValue(Money.Parse("£1m")),
            of.Evaluate([
                new PercentValue(Percent.Parse("2%")),
                new MoneyValue(Money.Parse("£50m")),
            ]).Value
        );
        Assert.Null(PlanVocabulary.FindFunction("average"));
    }

    private static bool IsMoney(PropertyDefinition property) =>
        property.Type.Kind == PropertyTypeKind.Money || property.Type.Units is [FigureUnit.Money];

    private static IEnumerable<ChoiceSet> ChoiceSets(DeclarationDefinition declaration) =>
        declaration
            .Properties.Select(property => property.Type.Choices ?? property.Type.Element?.Choices)
            .OfType<ChoiceSet>();

    [Fact]
    public void Money_has_a_range_so_that_a_slip_of_units_shows() =>
        Assert.All(
            PlanVocabulary
                .Declarations.SelectMany(declaration =>
                    declaration.Value is { } value
                        ? declaration.Properties.Add(value)
                        : declaration.Properties
                )
                .Where(property =>
                    property.Type.Kind == PropertyTypeKind.Money
                    || property.Type.Units is [FigureUnit.Money]
                ),
            property => Assert.NotNull(property.Range)
        );
}
