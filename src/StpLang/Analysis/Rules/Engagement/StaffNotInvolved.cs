using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Engagement;

/// <summary>STP6503: a plan with no engagement with staff.</summary>
public sealed class StaffNotInvolved : PlanRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP6503",
            "staff_not_involved",
            DiagnosticSeverity.Warning,
            DiagnosticCategory.Engagement,
            "A plan with no engagement with staff"
        )
        {
            Basis = "Lords written answer HL5003",
            Reads = [DeclarationKind.Plan, DeclarationKind.Engagement],
        };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Model.Of(DeclarationKind.Engagement).Any(each => each.IsWith(["staff"])))
        {
            return;
        }

        context.Report(
            new Finding(
                context.Plan.Origin,
                "no engagement here involves staff, who are to carry the plan out"
            )
            {
                Help = "add an `engagement` with `with: [staff]`, and say when and how",
                Related = [.. Audience.NotSaid(context.Model)],
            }
        );
    }
}
