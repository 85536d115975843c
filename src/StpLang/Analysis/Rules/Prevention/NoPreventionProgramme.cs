using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Prevention;

/// <summary>STP3001: a plan without a prevention programme.</summary>
public sealed class NoPreventionProgramme : PlanRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP3001",
            "no_prevention_programme",
            DiagnosticSeverity.Error,
            DiagnosticCategory.Prevention,
            "A plan without a prevention programme"
        )
        {
            Basis =
                "NHS Five Year Forward View, key requirement; King's Fund report on the 44 STPs, February 2017",
            Reads = [DeclarationKind.Plan, DeclarationKind.Programme],
        };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Model.Of(DeclarationKind.Programme).Any(each => ((Programme)each).IsPrevention))
        {
            return;
        }

        context.Report(
            new Finding(
                context.Plan.Origin,
                "the plan has no prevention programme, a key requirement of the Five Year Forward View"
            )
            {
                Help =
                    "add a `programme` with `kind: prevention`, or correct the `kind` of one that is",
            }
        );
    }
}
