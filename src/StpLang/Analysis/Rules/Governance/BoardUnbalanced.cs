using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class BoardUnbalanced()
    : DeclarationRule<Board>(
        DiagnosticCategory.Governance.Warning(
            "STP5005",
            "board_unbalanced",
            "A partnership board without a council, without general practice or without non-executives",
            "Next Steps on the Five Year Forward View, March 2017"
        ) with
        {
            Scope = RuleScope.Stp with { From = new(2017, 3, 31) },
        }
    )
{
    public override void Check(Board board, RuleContext context)
    {
        // A delivery, clinical or finance board, and a committee of one sort of body, is not meant to seat all.
        if (
            !board.Statutory
            && board.Form is null or BoardForm.Partnership
            && board.Kind is null or BoardKind.Partnership
        )
        {
            CheckBoard(board, context);
        }
    }

    private static void CheckBoard(Board board, RuleContext context)
    {
        var members = board
            .Members.Distinct()
            .Select(context.Model.Find)
            .OfType<Partner>()
            .ToList();
        var lacks = new List<string>();
        if (members.Count == 0)
        {
            lacks.Add("no members");
        }
        else
        {
            if (!members.Exists(member => member.IsCouncil))
            {
                lacks.Add("no council");
            }

            if (
                !members.Exists(member =>
                    member.Kind
                        is PartnerKind.GpFederation
                            or PartnerKind.Lmc
                            or PartnerKind.PrimaryCareNetwork
                )
            )
            {
                lacks.Add("no general practice");
            }
        }

        var nonExecutives = board.Find(Board.NonExecutivesProperty);
        var hasNone = board.NonExecutives <= 0m;
        if (nonExecutives is null || hasNone)
        {
            lacks.Add(hasNone ? "no non-executives" : "no `non_executives` stated");
        }

        if (lacks.Count == 0)
        {
            return;
        }

        var seats = members.Count == 0 ? "" : $" {Wording.Count(members.Count, "member")}, but";
        context.Report(
            new Finding(
                board.Find(Board.MembersProperty)?.Origin ?? board.Origin,
                $"{board.Called()} has{seats} {Wording.List(lacks)}"
            )
            {
                Help =
                    "seat a council, general practice (a GP federation, primary care network or local medical committee) and non-executives on it, and state them in `members` and `non_executives`",
                Related = hasNone ? [new Related(nonExecutives!.Origin, "none here")] : [],
            }
        );
    }
}
