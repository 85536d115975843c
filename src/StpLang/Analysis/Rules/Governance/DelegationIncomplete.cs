using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationIncomplete()
    : DeclarationRule(
        DiagnosticCategory.Governance.Warning(
            "STP5003",
            "delegation_incomplete",
            "A delegation that does not say who delegates what to whom, how far and how long",
            "King's Fund report on the 44 STPs, February 2017"
        ),
        DeclarationKind.Governance
    )
{
    private static readonly ImmutableArray<PropertyDefinition> Particulars =
    [
        DelegationDefinition.From,
        DelegationDefinition.To,
        DelegationDefinition.Function,
        DelegationDefinition.Limit,
        DelegationDefinition.Until,
    ];

    public override void Check(Declaration declaration, RuleContext context)
    {
        var boards = declaration
            .NestedOf(DeclarationKind.Board)
            .ToDictionary(board => board.Name, StringComparer.Ordinal);
        foreach (var delegation in declaration.NestedOf(DeclarationKind.Delegation))
        {
            var missing = Particulars.RemoveAll(property => delegation.IsStated(property));
            if (missing.IsEmpty)
            {
                continue;
            }

            var from = delegation.Reference(DelegationDefinition.From) is { } giver
                ? $" from {context.Called(giver)}"
                : "";
            var to =
                delegation.Reference(DelegationDefinition.To) is { } name
                && boards.TryGetValue(name, out var board)
                    ? $" to {board.Called()}"
                    : "";
            var lacks = Wording.List(missing.Select(property => $"no `{property.Name}`"));
            context.Report(
                new Finding(delegation.Origin, $"the delegation{from}{to} states {lacks}")
                {
                    Help =
                        "say who delegates which function to which board, up to how much money and until when",
                    Fixes =
                        missing is [var property] && property == DelegationDefinition.Function
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
}
