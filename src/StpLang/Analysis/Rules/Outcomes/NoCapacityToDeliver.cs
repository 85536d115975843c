using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class NoCapacityToDeliver()
    : DeclarationRule(
        DiagnosticCategory.Outcomes.Warning(
            "STP7004",
            "no_capacity_to_deliver",
            "A programme with a cost that has neither a lead nor staff",
            "King's Fund report on the 44 STPs, February 2017: pressures crowd out capacity and capability"
        ),
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        var cost = declaration.MoneyByYear(ProgrammeDefinition.Cost);
        if (
            cost.Total > 0
            && !declaration.IsStated(ProgrammeDefinition.Lead)
            && declaration.Number(ProgrammeDefinition.Staff) is null or 0
        )
        {
            context.Report(
                new Finding(
                    declaration.Origin,
                    $"{declaration.Quoted()} has no delivery lead and no staff"
                )
                {
                    Help =
                        "name the partner that delivers it as `lead`, or say how many `staff` do",
                }
            );
        }
    }
}
