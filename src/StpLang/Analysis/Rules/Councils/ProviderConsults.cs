using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class ProviderConsults()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Councils.Warning(
            "STP4017",
            "provider_consults",
            "A trust that consults a council on a substantial change itself, and not its commissioner for it",
            "SI 2013/218 reg 23(12) to (14)"
        )
    )
{
    public override void Check(Decision decision, RuleContext context)
    {
        var stated = decision.Find(Decision.ConsultedByProperty);
        var place = stated ?? decision.Find(Decision.DecidedByProperty);
        var bodies = stated is null ? decision.DecidedBy : decision.ConsultedBy;

        // What a trust decides with another, the other may consult on.
        if (
            place is null
            || bodies.IsEmpty
            || decision.Consulted.IsEmpty
            || decision.IsStated(Decision.UrgentProperty)
            || !bodies.All(name =>
                context.Model.Find(name, Partner.Sort) is Partner { IsTrust: true }
            )
            || !SubstantialChange.IsPutToCouncil(decision, context)
            || !SubstantialChange.IsDecidedBy(decision, context)
        )
        {
            return;
        }

        var names = Wording.Few([.. bodies.Select(context.Called)]);
        var isOne = bodies.Length == 1;
        context.Report(
            new Finding(
                place.Origin,
                stated is null
                    ? $"{names} {(isOne ? "decides" : "decide")} on a substantial change, and the plan does not say that the commissioner consults the council for {(isOne ? "it" : "them")}"
                    : $"{names} {(isOne ? "consults" : "consult")} the council on a substantial change; the commissioner of the services is to do so for {(isOne ? "it" : "them")}"
            )
            {
                Help =
                    "name in `consulted_by` the CCG, integrated care board or NHS England that commissions the services, and have it consult",
            }
        );
    }
}
