using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.JointWorking;

internal sealed class NoJointProgramme()
    : PlanRule(
        DiagnosticCategory.JointWorking.Warning(
            "STP6004",
            "no_joint_programme",
            "A plan in which no programme is shared by an NHS body and a council",
            "CIPFA and iMPOWER survey of STP bodies, September 2017"
        )
    )
{
    public override void Check(RuleContext context)
    {
        var programmes = context.Model.All<Programme>(Programme.Delivery);
        if (programmes.Count == 0 || programmes.Any(each => IsJoint(each, context.Model)))
        {
            return;
        }

        context.Report(
            new Finding(context.Plan.Origin, "no programme here is shared by the NHS and a council")
            {
                Help =
                    "name those that deliver it together in `lead` and `with`: a CCG or trust, and a council",
            }
        );
    }

    private static bool IsJoint(Programme programme, PlanModel model)
    {
        var hasNhs = false;
        var hasCouncil = false;
        foreach (var name in programme.Partners)
        {
            if (model.Find(name, Partner.Sort) is Partner partner)
            {
                hasNhs |= partner.IsNhs;
                hasCouncil |= partner.IsCouncil;
            }
        }

        return hasNhs && hasCouncil;
    }
}
