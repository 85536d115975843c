using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Cli.Tests.Reports;

/// <summary>A rule for reports to tell of: a budget that no one should hold alone.</summary>
internal sealed class LargeBudget()
    : DeclarationRule(
        DiagnosticCategory.Funding.Error(
            "TEST0001",
            "large_budget",
            "A budget that no one should hold alone",
            "The tests"
        ),
        DeclarationKind.Budget
    )
{
    public override void Check(Declaration declaration, RuleContext context) =>
        context.Report(
            new Finding(
                declaration.Find(BudgetDefinition.Amount)!.Origin,
                $"{declaration.Called()} ({declaration.Quoted()}) is too large to be held alone"
            )
            {
                Help = "share it, or name who answers for it",
                Related =
                [
                    new Related(
                        declaration.Find(BudgetDefinition.Holder)!.Origin,
                        "holds it alone"
                    ),
                    new Related(context.Model.Plan!.Origin, "is the plan it is for"),
                ],
            }
        );
}
