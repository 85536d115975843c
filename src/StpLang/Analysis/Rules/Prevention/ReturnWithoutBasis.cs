using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class ReturnWithoutBasis()
    : DeclarationRule(
        DiagnosticCategory.Prevention.Warning(
            "STP3006",
            "return_without_basis",
            "A return with no period or method, or prevention that saves money in its first year",
            "practice"
        ),
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        CheckReturn(declaration, context);
        if (((Programme)declaration).IsPrevention)
        {
            CheckFirstYear(declaration, context);
        }
    }

    private static void CheckReturn(Declaration programme, RuleContext context)
    {
        var hasPeriod = programme.IsStated(ProgrammeDefinition.ReturnPeriod);
        var hasMethod = programme.IsStated(ProgrammeDefinition.ReturnMethod);
        if (
            programme.Find(ProgrammeDefinition.ReturnOnInvestment) is not { } stated
            || (hasPeriod && hasMethod)
        )
        {
            return;
        }

        var lacks =
            hasPeriod ? "method"
            : hasMethod ? "period"
            : "period or method";
        var keywords =
            hasPeriod ? "`return_method`"
            : hasMethod ? "`return_period`"
            : "`return_period` and `return_method`";
        context.Report(
            new Finding(stated.Origin, $"a return of {stated.Value} has no {lacks}")
            {
                Help =
                    $"state {keywords}: "
                    + (
                        hasPeriod ? "how it was worked out, and by whom"
                        : hasMethod ? "the years over which it is counted"
                        : "the years over which it is counted, and how it was worked out"
                    ),
                // A period has no placeholder: any years would be a claim.
                Fixes = hasPeriod
                    ?
                    [
                        new Fix(
                            "Add `return_method`, to be filled in",
                            FixStep.State(
                                programme,
                                ProgrammeDefinition.ReturnMethod,
                                FixText.ToBeStated
                            )
                        ),
                    ]
                    : [],
            }
        );
    }

    private static void CheckFirstYear(Declaration programme, RuleContext context)
    {
        if (
            programme.Find(ProgrammeDefinition.Saving) is not { } saving
            || programme.Find(ProgrammeDefinition.Cost) is not { } cost
        )
        {
            return;
        }

        YearAmount[] costs =
        [
            .. programme
                .MoneyByYear(ProgrammeDefinition.Cost)
                .Entries.Where(entry => entry.Amount > 0m),
        ];
        if (costs is not [{ Year: var start }, ..])
        {
            return;
        }

        (FinancialYear Year, Money Amount)[] early =
        [
            .. programme
                .MoneyByYear(ProgrammeDefinition.Saving)
                .Entries.Where(entry => entry.Year <= start && entry.Amount > 0m)
                .Select(entry => (entry.Year, new Money(entry.Amount))),
        ];
        if (early.Length == 0)
        {
            return;
        }

        var when =
            early[^1].Year < start ? $"before its first cost in {start}"
            : early.Length == 1 ? "the first year in which it costs anything"
            : "by the first year in which it costs anything";
        context.Report(
            new Finding(
                early.Length == 1 ? saving.OriginOf(early[0].Year) : saving.Origin,
                $"{programme.Quoted()} is to save {Wording.ByYear(early)}, {when}; prevention pays back later"
            )
            {
                Help =
                    "move the saving to later years, or accept this and say on what the early one rests",
                Related =
                [
                    new Related(
                        cost.OriginOf(start),
                        $"costs {new Money(costs[0].Amount)} in {start}"
                    ),
                ],
            }
        );
    }
}
