using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.JointWorking;

/// <summary>STP6004: a plan in which no programme is shared by an NHS body and a council.</summary>
public sealed class NoJointProgramme : PlanRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP6004",
            "no_joint_programme",
            DiagnosticSeverity.Warning,
            DiagnosticCategory.JointWorking,
            "A plan in which no programme is shared by an NHS body and a council"
        )
        {
            Basis = "CIPFA and iMPOWER survey of STP bodies, September 2017",
            Reads = [DeclarationKind.Plan, DeclarationKind.Partner, DeclarationKind.Programme],
        };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var programmes = context.Model.Of(DeclarationKind.Programme);
        if (programmes.IsEmpty || programmes.Any(each => IsJoint(each, context.Model)))
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

    private static bool IsJoint(Declaration programme, PlanModel model)
    {
        var hasNhs = false;
        var hasCouncil = false;
        foreach (var name in ((Programme)programme).Partners)
        {
            if (model.Find(name) is Partner partner)
            {
                hasNhs |= partner.IsNhs;
                hasCouncil |= partner.IsCouncil;
            }
        }

        return hasNhs && hasCouncil;
    }
}
