using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class ChangeTestsNotMet()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Engagement.Error(
            "STP6504",
            "change_tests_not_met",
            "A substantial change that does not show how it meets the four tests, or beds that close without the bed test",
            "the four tests; NHS England bed test, April 2017"
        )
    )
{
    private static readonly (PropertyDefinition Property, string Words)[] FourTests =
    [
        (Programme.EngagementTestProperty, "public and patient engagement"),
        (Programme.ChoiceTestProperty, "patient choice"),
        (Programme.ClinicalTestProperty, "clinical evidence"),
        (Programme.CommissionerTestProperty, "commissioners' support"),
    ];

    // From which closures NHS England asks for the bed test; no plan written before could know of it.
    private static readonly DateOnly BedTestFrom = new(2017, 4, 1);

    // What consults on a programme: an engagement of that form, or a decision with a day on which one closes.
    private static readonly Aspect Consultations = new(
        new KindSet(DeclarationKind.Engagement, DeclarationKind.Governance),
        (before, after) =>
            (before, after) switch
            {
                (Model.Engagement one, Model.Engagement other) => one.Form == other.Form
                    && one.About.SequenceEqual(other.About),
                (Model.Governance one, Model.Governance other) => Consulting(one)
                    .SequenceEqual(Consulting(other)),
                _ => false,
            }
    );

    public override void Check(Programme programme, RuleContext context)
    {
        var tests = programme.Substantial
            ? Array.FindAll(FourTests, test => !programme.IsStated(test.Property))
            : [];
        var beds = MissingOfBedTest(programme, context);
        if (tests.Length == 0 && beds.Length == 0)
        {
            return;
        }

        PropertyDefinition[] missing = [.. tests.Select(test => test.Property), .. beds];
        string[] facts =
        [
            .. tests.Length > 0
                ? new[]
                {
                    $"does not say how it meets the {(tests.Length == 1 ? "test" : "tests")} of {Wording.List(tests.Select(test => test.Words))}",
                }
                : [],
            .. beds switch
            {
                [] => [],
                [var only] when only == Programme.BedConditionsProperty => new[]
                {
                    $"closes {Beds(programme)} and does not say which condition of the bed test it meets",
                },
                [_] => [$"closes {Beds(programme)} and does not say how it meets the bed test"],
                _ => [$"closes {Beds(programme)} with no bed test"],
            },
        ];
        PropertyDefinition[] texts = Array.FindAll(
            missing,
            test => test != Programme.BedConditionsProperty
        );
        string[] helps =
        [
            .. texts.Length > 0
                ? new[]
                {
                    $"state {Names(texts)}, {(texts.Length == 1 ? "" : "each ")}in words a reviewer can check",
                }
                : [],
            .. texts.Length < missing.Length
                ? new[] { "name the condition in `bed_conditions`" }
                : [],
        ];
        var unless =
            beds.Length > 0 && programme.Find(Programme.SubstantialProperty) is null
                ? "; or state `substantial: no` if there need be no consultation on it"
                : "";
        context.Report(
            new Finding(programme.Origin, $"{programme.Quoted()} {string.Join(", and ", facts)}")
            {
                Help = string.Join("; ", helps) + unless,
                Related =
                    beds.Length > 0 && IsSaidToBeSmall(programme)
                        ?
                        [
                            new Related(
                                programme.Find(Programme.SubstantialProperty)!.Origin,
                                "and yet there is a consultation on it, so the bed test holds"
                            ),
                        ]
                        : [],
                Fixes =
                    texts.Length == 0
                        ? []
                        :
                        [
                            new Fix(
                                $"Add {Names(texts)}, to be filled in",
                                [
                                    .. texts.Select(test =>
                                        FixStep.State(programme, test, FixText.ToBeStated)
                                    ),
                                ]
                            ),
                        ],
            }
        );
    }

    private static string Names(PropertyDefinition[] properties) =>
        Wording.List(properties.Select(property => $"`{property.Name}`"));

    private static PropertyDefinition[] MissingOfBedTest(Programme programme, RuleContext context)
    {
        var closesBeds = programme.BedsClosed is { } beds
            ? beds > 0m
            : programme.IsStated(Programme.BedsCloseOnProperty);
        PropertyDefinition[] missing = closesBeds
            ? Array.FindAll(
                [Programme.BedConditionsProperty, Programme.BedTestProperty],
                property => !programme.IsStated(property)
            )
            : [];
        return
            missing.Length > 0
            && context.AsOf >= BedTestFrom
            && EarliestClosure(programme, context) >= BedTestFrom
            && (!IsSaidToBeSmall(programme) || IsConsultedOn(programme, context))
            ? missing
            : [];
    }

    private static bool IsSaidToBeSmall(Programme programme) =>
        programme.IsStated(Programme.SubstantialProperty) && !programme.Substantial;

    // A closure on which people are asked is one that is subject to the tests, whatever it is called.
    private static bool IsConsultedOn(Programme programme, RuleContext context) =>
        context
            .Model.ReferencesTo(programme.Name, Consultations)
            .Any(each =>
                each switch
                {
                    Model.Engagement engagement => engagement.Form == EngagementForm.Consultation
                        && engagement.About.Contains(programme.Name),
                    Model.Governance governance => Consulting(governance).Contains(programme.Name),
                    _ => false,
                }
            );

    private static IEnumerable<string> Consulting(Model.Governance governance) =>
        governance
            .Decisions.Where(decision => decision.ConsultationEnds is not null)
            .SelectMany(decision => decision.About);

    // Beds for which no day is stated do not close before the work begins, nor before the plan speaks of it.
    private static DateOnly EarliestClosure(Programme programme, RuleContext context) =>
        programme.BedsCloseOn ?? programme.Starts ?? context.AsOf;

    private static string Beds(Programme programme)
    {
        var beds = programme.BedsClosed switch
        {
            null => "beds",
            1m => "1 bed",
            { } count => $"{NumberLiteral.ToDisplay(count)} beds",
        };
        return programme.BedsCloseOn is { } day ? $"{beds} from {Wording.Day(day)}" : beds;
    }
}
