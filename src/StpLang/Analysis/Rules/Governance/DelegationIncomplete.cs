using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationIncomplete()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Warning(
            "STP5003",
            "delegation_incomplete",
            "A delegation that does not say who delegates which function to whom, how far and how long",
            "King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    private static readonly ImmutableArray<PropertyDefinition> Particulars =
    [
        Delegation.FromProperty,
        Delegation.ToProperty,
        Delegation.FunctionProperty,
        Delegation.LimitProperty,
        Delegation.UntilProperty,
    ];

    public override void Check(Model.Governance governance, RuleContext context)
    {
        var boards = governance.Boards.ToDictionary(board => board.Name, StringComparer.Ordinal);
        foreach (var delegation in governance.Delegations)
        {
            ReportFunctionThatIsDecision(delegation, governance, context);
            var missing = Particulars.RemoveAll(property => delegation.IsStated(property));
            if (missing.IsEmpty)
            {
                continue;
            }

            var from = delegation.From is { } giver ? $" from {context.Called(giver)}" : "";
            var to =
                delegation.To is { } name && boards.TryGetValue(name, out var board)
                    ? $" to {board.Called()}"
                    : "";
            var lacks = Wording.List(missing.Select(property => $"no `{property.Name}`"));
            context.Report(
                new Finding(delegation.Origin, $"the delegation{from}{to} states {lacks}")
                {
                    Help =
                        "say who delegates which function to which board, up to how much money and until when",
                    Fixes =
                        missing is [var property] && property == Delegation.FunctionProperty
                            ?
                            [
                                new Fix(
                                    "Add `function`, to be filled in",
                                    FixStep.State(delegation, property, FixText.ToBeStated)
                                ),
                            ]
                            : [],
                }
            );
        }
    }

    // What is handed over is a function, by which this is decided and the next; a decision is no function.
    private static void ReportFunctionThatIsDecision(
        Delegation delegation,
        Model.Governance governance,
        RuleContext context
    )
    {
        if (
            delegation.Function?.Trim() is { Length: > 0 } function
            && governance.Decisions.FirstOrDefault(decision =>
                IsCalled(decision, function.TrimEnd('.'))
            )
                is { } decision
        )
        {
            context.Report(
                new Finding(
                    delegation.Find(Delegation.FunctionProperty)!.Origin,
                    $"the delegation names {decision.Quoted()}, which is a decision, and not the function by which it is taken"
                )
                {
                    Help =
                        "name the function that the giver has by law, such as `arranging stroke services, NHS Act 2006 s.3`",
                    Related = [new Related(decision.Origin, "the decision")],
                }
            );
        }
    }

    private static bool IsCalled(Decision decision, string words) =>
        string.Equals(decision.Name, words, StringComparison.OrdinalIgnoreCase)
        || string.Equals(decision.Title, words, StringComparison.OrdinalIgnoreCase);
}
