using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Outcomes;

/// <summary>STP7004: a programme that costs money and that nobody delivers.</summary>
public sealed class NoCapacityToDeliver() : DeclarationRule(DeclarationKind.Programme)
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP7004",
            "no_capacity_to_deliver",
            DiagnosticSeverity.Warning,
            DiagnosticCategory.Outcomes,
            "A programme with a cost that has neither a lead nor staff"
        )
        {
            Basis =
                "King's Fund report on the 44 STPs, February 2017: pressures crowd out capacity and capability",
        };

    /// <inheritdoc/>
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
