using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Councils;

/// <summary>STP4012: a body that takes part without saying what it thinks of the plan.</summary>
public sealed class PositionUnknown() : DeclarationRule(DeclarationKind.Governance)
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP4012",
            "position_unknown",
            DiagnosticSeverity.Note,
            DiagnosticCategory.Councils,
            "A body that takes part without saying what it thinks of the plan"
        )
        {
            Basis = "King's Fund report on the 44 STPs, February 2017",
            Reads = [DeclarationKind.Partner],
        };

    /// <inheritdoc/>
    public override void Check(Declaration declaration, RuleContext context)
    {
        foreach (var involves in declaration.NestedOf(DeclarationKind.Involves))
        {
            if (!involves.IsStated(InvolvesDefinition.Position))
            {
                context.Report(
                    new Finding(
                        involves.Origin,
                        $"what does {context.Called(involves.Name)} think of this plan? State its `position`"
                    )
                    {
                        Help =
                            "`endorsed`, `noted`, `declined` or `objected`, with the day in `on`",
                    }
                );
            }
        }
    }
}
