using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class NoCapacityToDeliver()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Outcomes.Warning(
            "STP7004",
            "no_capacity_to_deliver",
            "A programme with a cost that has neither a lead nor staff",
            "King's Fund report on the 44 STPs, February 2017: pressures crowd out capacity and capability"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        var cost = programme.Cost;
        if (
            Money.ToPenny(cost.Total) > Money.Zero
            && !programme.IsStated(Programme.LeadProperty)
            && programme.Staff is null or 0
        )
        {
            context.Report(
                new Finding(
                    programme.Origin,
                    $"{programme.Quoted()} has no delivery lead and no staff"
                )
                {
                    Help =
                        "name the partner that delivers it as `lead`, or say how many `staff` do",
                }
            );
        }
    }
}
