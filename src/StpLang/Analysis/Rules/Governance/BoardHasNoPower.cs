using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class BoardHasNoPower()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Error(
            "STP5002",
            "board_has_no_power",
            "A board that decides without power of its own and without delegation",
            "King's Fund report on the 44 STPs, February 2017: sovereignty, accountability and legal duties"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var delegatedTo = governance.Delegations.Select(delegation => delegation.To).ToHashSet();
        var powerless = governance
            .Boards.Where(board => !board.Statutory && !delegatedTo.Contains(board.Name))
            .ToDictionary(
                board => board.Name,
                _ => new List<(Declaration Decision, Origin Origin)>(),
                StringComparer.Ordinal
            );
        foreach (var decision in governance.Decisions)
        {
            var deciders = decision.DecidedBy;
            for (var i = 0; i < deciders.Length; i++)
            {
                // One that is named twice decides once.
                if (
                    powerless.GetValueOrDefault(deciders[i]) is { } decides
                    && (decides is [] || decides[^1].Decision != decision)
                )
                {
                    decides.Add((decision, decision.Find(Decision.DecidedByProperty)!.OriginOf(i)));
                }
            }
        }

        foreach (var board in governance.Boards)
        {
            if (powerless.GetValueOrDefault(board.Name) is [var first, .. var others])
            {
                context.Report(
                    new Finding(
                        first.Origin,
                        $"{board.Called()} is not statutory and nothing is delegated to it, so it cannot decide {first.Decision.Quoted()}"
                    )
                    {
                        Help =
                            "name the bodies that decide, or add the `delegation` by which they let the board decide",
                        Related =
                        [
                            new Related(
                                board.Find(Board.StatutoryProperty)?.Origin ?? board.Origin,
                                "the board, with no power of its own"
                            ),
                            .. others.Select(other => new Related(
                                other.Origin,
                                $"nor can it decide {other.Decision.Quoted()}"
                            )),
                        ],
                        Fixes = FixesOf(governance, board, context.Model),
                    }
                );
            }
        }
    }

    // A commissioner among the members is the likeliest to delegate.
    private static ImmutableArray<Fix> FixesOf(
        Model.Governance governance,
        Board board,
        PlanModel model
    ) =>
        board.Members.FirstOrDefault(name => model.Find(name) is Partner { IsCommissioner: true })
            is { } commissioner
            ?
            [
                new Fix(
                    $"Add a `delegation` to {board.Quoted()}, to be filled in",
                    new FixStep.AddTo(
                        governance.Extent,
                        $"delegation {{ from: {commissioner}  to: {board.Name}  function: {FixText.ToBeStated} }}"
                    )
                ),
            ]
            : [];
}
