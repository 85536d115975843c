using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class ChangeTestsNotMet()
    : DeclarationRule(
        DiagnosticCategory.Engagement.Error(
            "STP6504",
            "change_tests_not_met",
            "A substantial reconfiguration that does not show how it meets the four tests, or beds that close without the bed test",
            "the four tests; NHS England bed test, April 2017"
        ),
        DeclarationKind.Programme
    )
{
    private static readonly (PropertyDefinition Property, string Words)[] FourTests =
    [
        (ProgrammeDefinition.EngagementTest, "public and patient engagement"),
        (ProgrammeDefinition.ChoiceTest, "patient choice"),
        (ProgrammeDefinition.ClinicalTest, "clinical evidence"),
        (ProgrammeDefinition.CommissionerTest, "commissioners' support"),
    ];

    // From which closures NHS England asks for the bed test.
    private static readonly DateOnly BedTestFrom = new(2017, 4, 1);

    public override void Check(Declaration declaration, RuleContext context)
    {
        var tests = IsSubstantialReconfiguration(declaration)
            ? Array.FindAll(FourTests, test => !declaration.IsStated(test.Property))
            : [];
        var needsBedTest = NeedsBedTest(declaration, context);
        if (tests.Length == 0 && !needsBedTest)
        {
            return;
        }

        PropertyDefinition[] missing = [.. tests.Select(test => test.Property)];
        if (needsBedTest)
        {
            missing = [.. missing, ProgrammeDefinition.BedTest];
        }

        string[] facts =
        [
            .. tests.Length > 0
                ? new[]
                {
                    $"does not say how it meets the {(tests.Length == 1 ? "test" : "tests")} of {Wording.List(tests.Select(test => test.Words))}",
                }
                : [],
            .. needsBedTest ? new[] { $"closes {Beds(declaration)} with no bed test" } : [],
        ];
        var each = missing.Length == 1 ? "" : "each ";
        var unless =
            needsBedTest && declaration.Find(ProgrammeDefinition.Substantial) is null
                ? ", or `substantial: no` if councils need not be consulted on it"
                : "";
        context.Report(
            new Finding(
                declaration.Origin,
                $"{declaration.Quoted()} {string.Join(", and ", facts)}"
            )
            {
                Help =
                    $"state {Wording.List(missing.Select(test => $"`{test.Name}`"))}, {each}in words a reviewer can check{unless}",
                Fixes =
                [
                    new Fix(
                        $"Add {Wording.List(missing.Select(test => $"`{test.Name}`"))}, to be filled in",
                        [
                            .. missing.Select(test =>
                                FixStep.State(declaration, test, FixText.ToBeStated)
                            ),
                        ]
                    ),
                ],
            }
        );
    }

    private static bool IsSubstantialReconfiguration(Declaration programme) =>
        programme.Choice(ProgrammeDefinition.Kind) == "reconfiguration"
        && programme.IsYes(ProgrammeDefinition.Substantial);

    private static bool NeedsBedTest(Declaration programme, RuleContext context)
    {
        var closesBeds = programme.Number(ProgrammeDefinition.BedsClosed) is { } beds
            ? beds > 0m
            : programme.IsStated(ProgrammeDefinition.BedsCloseOn);
        var isSaidToBeSmall =
            programme.IsStated(ProgrammeDefinition.Substantial)
            && !programme.IsYes(ProgrammeDefinition.Substantial);
        return closesBeds
            && !isSaidToBeSmall
            && !programme.IsStated(ProgrammeDefinition.BedTest)
            && EarliestClosure(programme, context) >= BedTestFrom;
    }

    // Beds for which no day is stated do not close before the work begins, nor before the plan speaks of it.
    private static DateOnly EarliestClosure(Declaration programme, RuleContext context) =>
        programme.Date(ProgrammeDefinition.BedsCloseOn)
        ?? programme.Date(ProgrammeDefinition.Starts)
        ?? context.AsOf;

    private static string Beds(Declaration programme)
    {
        var beds = programme.Number(ProgrammeDefinition.BedsClosed) switch
        {
            null => "beds",
            1m => "1 bed",
            { } count => $"{NumberLiteral.ToDisplay(count)} beds",
        };
        return programme.Date(ProgrammeDefinition.BedsCloseOn) is { } day
            ? $"{beds} from {Wording.Day(day)}"
            : beds;
    }
}
