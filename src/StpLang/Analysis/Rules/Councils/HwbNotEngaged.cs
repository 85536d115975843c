using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class HwbNotEngaged()
    : PlanRule(
        DiagnosticCategory.Councils.Warning(
            "STP4005",
            "hwb_not_engaged",
            "A council whose health and wellbeing board has no part in the plan",
            "NHS Act 2006 s.14Z13(3) and (4) until 30 June 2022, s.14Z54(3) and (4) since; LGA July 2016; Lords written answer HL5003"
        )
    )
{
    public override void Check(RuleContext context)
    {
        // A plan that says nothing about governance has that to put right first.
        if (context.Model.All<Model.Governance>() is not [var governance, ..])
        {
            return;
        }

        var involved = governance
            .Involvement.Select(involves => involves.Name)
            .ToHashSet(StringComparer.Ordinal);
        var partners = context.Model.Partners;
        var boardsByCouncil = partners
            .Where(partner => partner.Kind == PartnerKind.HealthAndWellbeingBoard)
            // A joint board is each council's: Health and Social Care Act 2012 s.198.
            .SelectMany(board =>
                board.JointWith.Prepend(board.Council ?? "").Select(council => (council, board))
            )
            .ToLookup(each => each.council, each => each.board, StringComparer.Ordinal);
        foreach (var council in partners)
        {
            var boards = boardsByCouncil[council.Name];
            if (council.IsUpperTierCouncil && !boards.Any(board => involved.Contains(board.Name)))
            {
                context.Report(
                    boards.FirstOrDefault() is { } board
                        ? BoardHasNoPart(council, board, governance)
                        : NoBoard(council)
                );
            }
        }
    }

    private static Finding BoardHasNoPart(
        Partner council,
        Partner board,
        Model.Governance governance
    ) =>
        new(council.Origin, $"{board.Called()} has not considered this plan")
        {
            Help =
                $"take the plan to the board, and add {Wording.Quote($"involves {board.Name}")} with what it thinks of it",
            Related = [new Related(board.Origin, "the board, which no `involves` names")],
            Fixes =
            [
                new Fix(
                    $"Add {Wording.Quote($"involves {board.Name}")}",
                    new FixStep.AddTo(governance.Extent, FixText.Involves(board.Name))
                ),
            ],
        };

    private static Finding NoBoard(Partner council) =>
        new(
            council.Origin,
            $"no health and wellbeing board of {council.Called()} is among the partners"
        )
        {
            Help =
                $"declare its board, a partner with `kind: health_and_wellbeing_board` and {Wording.Quote($"council: {council.Name}")}, and add `involves` for it; a board that it shares with another council names it in `joint_with`",
        };
}
