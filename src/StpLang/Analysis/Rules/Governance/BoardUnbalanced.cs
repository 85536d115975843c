using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class BoardUnbalanced()
    : DeclarationRule(
        DiagnosticCategory.Governance.Warning(
            "STP5005",
            "board_unbalanced",
            "A partnership board without a council, without general practice or without non-executives",
            "Next Steps on the Five Year Forward View, March 2017"
        ),
        DeclarationKind.Board
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (!declaration.IsYes(BoardDefinition.Statutory))
        {
            CheckBoard(declaration, context);
        }
    }

    private static void CheckBoard(Declaration board, RuleContext context)
    {
        var members = board
            .Entries(BoardDefinition.Members)
            .Distinct()
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
                    member.Kind is PartnerKind.Ccg or PartnerKind.GpFederation
                )
            )
            {
                lacks.Add("no CCG or GP federation");
            }
        }

        var nonExecutives = board.Find(BoardDefinition.NonExecutives);
        var hasNone = board.Number(BoardDefinition.NonExecutives) <= 0m;
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
                board.Find(BoardDefinition.Members)?.Origin ?? board.Origin,
                $"{board.Called()} has{seats} {Wording.List(lacks)}"
            )
            {
                Help =
                    "seat a council, general practice (a CCG or GP federation) and non-executives on it, and state them in `members` and `non_executives`",
                Related = hasNone ? [new Related(nonExecutives!.Origin, "none here")] : [],
            }
        );
    }
}
