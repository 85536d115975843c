using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class ReturnWithoutBasis()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Prevention.Warning(
            "STP3006",
            "return_without_basis",
            "A return with no period or method, or prevention that saves money in its first year",
            "practice"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        CheckReturn(programme, context);
        if (programme.IsPrevention)
        {
            CheckFirstYear(programme, context);
        }
    }

    private static void CheckReturn(Programme programme, RuleContext context)
    {
        var hasPeriod = programme.IsStated(Programme.ReturnPeriodProperty);
        var hasMethod = programme.IsStated(Programme.ReturnMethodProperty);
        if (
            programme.Find(Programme.ReturnOnInvestmentProperty) is not { } stated
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
                                Programme.ReturnMethodProperty,
                                FixText.ToBeStated
                            )
                        ),
                    ]
                    : [],
            }
        );
    }

    private static void CheckFirstYear(Programme programme, RuleContext context)
    {
        if (
            programme.Find(Programme.SavingProperty) is not { } saving
            || programme.Find(Programme.CostProperty) is not { } cost
        )
        {
            return;
        }

        YearAmount[] costs = [.. programme.Cost.Entries.Where(entry => entry.Money > Money.Zero)];
        if (costs is not [{ Year: var start }, ..])
        {
            return;
        }

        (FinancialYear Year, Money Amount)[] early =
        [
            .. programme
                .Saving.Entries.Where(entry => entry.Year <= start && entry.Money > Money.Zero)
                .Select(entry => (entry.Year, entry.Money)),
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
                Related = [new Related(cost.OriginOf(start), $"costs {costs[0].Money} in {start}")],
            }
        );
    }
}
