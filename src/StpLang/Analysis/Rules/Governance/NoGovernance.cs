using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class NoGovernance()
    : DeclarationRule<Plan>(
        DiagnosticCategory.Governance.Error(
            "STP5008",
            "no_governance",
            "A plan that does not say who decides",
            "King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    private const string Name = "partnership_board";

    public override void Check(Plan plan, RuleContext context)
    {
        var governance = context.Model.All<Model.Governance>() is [var first, ..] ? first : null;
        if (governance?.Boards.Any() == true)
        {
            return;
        }

        const string Board =
            $"board {FixText.NewName} \"Partnership board\" {{ chair: {FixText.ToBeStated} }}";
        context.Report(
            new Finding(
                plan.Origin,
                governance is null
                    ? "the plan says nothing about who decides"
                    : "the plan's governance has no board, so nobody is named to steer it"
            )
            {
                Help = governance is null
                    ? "add a `governance` block: the board, its decisions, what is delegated to it and the part each council takes"
                    : "add a `board` to `governance`, with its members, quorum and voting",
                Related = governance is null
                    ? []
                    : [new Related(governance.Origin, "no `board` in here")],
                Fixes =
                [
                    governance is null
                        ? new Fix(
                            "Add `governance` with a `board`, to be filled in",
                            new FixStep.AddAfter(plan.Extent, $"governance {{\n  {Board}\n}}")
                            {
                                NewName = Name,
                            }
                        )
                        : new Fix(
                            "Add a `board`, to be filled in",
                            new FixStep.AddTo(governance.Extent, Board) { NewName = Name }
                        ),
                ],
            }
        );
    }
}
