using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PublicHealthGrantHeldFlat()
    : DeclarationRule<Budget>(
        DiagnosticCategory.Funding.Warning(
            "STP2012",
            "public_health_grant_held_flat",
            "A public health grant that does not fall between 2016/17 and 2019/20, with no source",
            "LAC(DH)(2016)3: 9.6% cash reduction to 2020; King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    private static readonly YearRange YearsOfReduction = new(new(2016), new(2019));

    public override void Check(Budget budget, RuleContext context)
    {
        if (
            budget.Kind != BudgetKind.PublicHealthGrant
            || budget.Find(Budget.AmountProperty) is not { } amount
            || budget.IsStated(CommonProperties.Source)
        )
        {
            return;
        }

        // A year of nothing is a year without the grant, from which it can neither fall nor rise.
        var years = budget
            .Amount.Entries.Where(entry =>
                entry.Money > Money.Zero && YearsOfReduction.Contains(entry.Year)
            )
            .ToList();
        if (years is not [var first, .., var last] || last.Money < first.Money)
        {
            return;
        }

        var from = first.Money;
        var to = last.Money;
        var course =
            from != to ? $"rises from {from} in {first.Year} to {to} in {last.Year}"
            : years.TrueForAll(entry => entry.Money == from)
                ? $"is flat at {from} from {first.Year} to {last.Year}"
            : $"is {from} in {first.Year} and again in {last.Year}";
        context.Report(
            new Finding(
                amount.Origin,
                $"{budget.Quoted()} {course}; the national public health grant is cut by 9.6% in cash by 2020"
            )
            {
                Help =
                    "lower it as the allocations of LAC(DH)(2016)3 fall, or give the `source` of these figures",
            }
        );
    }
}
