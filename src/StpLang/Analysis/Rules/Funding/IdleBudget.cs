using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>STP2019: a budget that pays for nothing in the plan.</summary>
public sealed class IdleBudget : PlanRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP2019",
            "idle_budget",
            DiagnosticSeverity.Note,
            DiagnosticCategory.Funding,
            "A budget on which no programme draws and which no pool receives"
        )
        {
            Basis = "reviewers' habit",
            Reads = [DeclarationKind.Budget, DeclarationKind.Pool, DeclarationKind.Programme],
        };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var commitment in context.Model.Commitments)
        {
            var source = commitment.Source;
            if (source.Kind != DeclarationKind.Budget || !commitment.Draws.IsEmpty)
            {
                continue;
            }

            var total = new Money(source.MoneyByYear(BudgetDefinition.Amount).Total);
            context.Report(
                new Finding(
                    source.Origin,
                    $"no programme draws on {source.Quoted()} and no pool receives it; {total} in all is idle"
                )
                {
                    Help =
                        "let a programme draw on it with `from`, put it into a pool with `contribution`, or leave it out of the plan",
                }
            );
        }
    }
}
