using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationExpired()
    : DeclarationRule(
        DiagnosticCategory.Governance.Error(
            "STP5004",
            "delegation_expired",
            "A decision that a board takes after all that was delegated to it has run out",
            "arithmetic on dates"
        ),
        DeclarationKind.Governance
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        var boards = declaration
            .NestedOf(DeclarationKind.Board)
            .Where(board => !board.IsYes(BoardDefinition.Statutory))
            .ToDictionary(board => board.Name, StringComparer.Ordinal);
        var latest = LatestByBoard(declaration);
        foreach (var decision in declaration.NestedOf(DeclarationKind.Decision))
        {
            if (decision.Date(DecisionDefinition.On) is not { } day)
            {
                continue;
            }

            var expired = decision
                .Entries(DecisionDefinition.DecidedBy)
                .Distinct()
                .Where(name =>
                    boards.ContainsKey(name)
                    && latest.TryGetValue(name, out var last)
                    && last.Until < day
                )
                .Select(name => (Board: boards[name], Last: latest[name]))
                .ToList();
            if (expired.Count == 0)
            {
                continue;
            }

            var ends = Wording.Few([
                .. expired.Select(each =>
                    $"the delegation to {each.Board.Called()} ran out on {Wording.Day(each.Last.Until)}"
                ),
            ]);
            context.Report(
                new Finding(
                    decision.Find(DecisionDefinition.On)!.Origin,
                    $"{decision.Quoted()} is decided on {Wording.Day(day)}, after {ends}"
                )
                {
                    Help =
                        "decide earlier, have the delegation extended, or name the bodies that decide",
                    Related =
                    [
                        .. expired.Select(each => new Related(
                            each.Last.Delegation.Find(DelegationDefinition.Until)!.Origin,
                            $"runs out on {Wording.Day(each.Last.Until)}"
                        )),
                    ],
                }
            );
        }
    }

    // One that states no end has not run out.
    private static Dictionary<string, (DateOnly Until, Declaration Delegation)> LatestByBoard(
        Declaration governance
    ) =>
        governance
            .NestedOf(DeclarationKind.Delegation)
            .Where(delegation => delegation.Reference(DelegationDefinition.To) is not null)
            .GroupBy(
                delegation => delegation.Reference(DelegationDefinition.To)!,
                delegation =>
                    (
                        Until: delegation.Date(DelegationDefinition.Until) ?? DateOnly.MaxValue,
                        Delegation: delegation
                    ),
                StringComparer.Ordinal
            )
            .ToDictionary(
                group => group.Key,
                group => group.MaxBy(each => each.Until),
                StringComparer.Ordinal
            );
}
