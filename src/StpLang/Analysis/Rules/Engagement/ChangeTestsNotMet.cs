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

    public override void Check(Programme programme, RuleContext context)
    {
        var tests = programme.Substantial
            ? Array.FindAll(FourTests, test => !programme.IsStated(test.Property))
            : [];
        var needsBedTest = NeedsBedTest(programme, context);
        if (tests.Length == 0 && !needsBedTest)
        {
            return;
        }

        PropertyDefinition[] missing = [.. tests.Select(test => test.Property)];
        if (needsBedTest)
        {
            missing = [.. missing, Programme.BedTestProperty];
        }

        string[] facts =
        [
            .. tests.Length > 0
                ? new[]
                {
                    $"does not say how it meets the {(tests.Length == 1 ? "test" : "tests")} of {Wording.List(tests.Select(test => test.Words))}",
                }
                : [],
            .. needsBedTest ? new[] { $"closes {Beds(programme)} with no bed test" } : [],
        ];
        var each = missing.Length == 1 ? "" : "each ";
        var unless =
            needsBedTest && programme.Find(Programme.SubstantialProperty) is null
                ? ", or `substantial: no` if councils need not be consulted on it"
                : "";
        context.Report(
            new Finding(programme.Origin, $"{programme.Quoted()} {string.Join(", and ", facts)}")
            {
                Help =
                    $"state {Wording.List(missing.Select(test => $"`{test.Name}`"))}, {each}in words a reviewer can check{unless}",
                Fixes =
                [
                    new Fix(
                        $"Add {Wording.List(missing.Select(test => $"`{test.Name}`"))}, to be filled in",
                        [
                            .. missing.Select(test =>
                                FixStep.State(programme, test, FixText.ToBeStated)
                            ),
                        ]
                    ),
                ],
            }
        );
    }

    private static bool NeedsBedTest(Programme programme, RuleContext context)
    {
        var closesBeds = programme.BedsClosed is { } beds
            ? beds > 0m
            : programme.IsStated(Programme.BedsCloseOnProperty);
        var isSaidToBeSmall =
            programme.IsStated(Programme.SubstantialProperty) && !programme.Substantial;
        return closesBeds
            && !isSaidToBeSmall
            && !programme.IsStated(Programme.BedTestProperty)
            && context.AsOf >= BedTestFrom
            && EarliestClosure(programme, context) >= BedTestFrom;
    }

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
