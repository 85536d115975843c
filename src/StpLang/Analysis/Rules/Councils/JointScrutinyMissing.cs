using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class JointScrutinyMissing()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Councils.Warning(
            "STP4010",
            "joint_scrutiny_missing",
            "A decision on a substantial change that consults several councils one by one",
            "SI 2013/218 reg 30(5)"
        )
    )
{
    public override void Check(Decision decision, RuleContext context)
    {
        if (decision.Consulted.Length < 2)
        {
            return;
        }

        var committees = CommitteesOf(decision, context.Model);
        var councils = committees
            .Select(committee => committee.Council)
            .Distinct()
            .OfType<string>()
            .ToList();

        if (
            councils.Count < 2
            || committees.Exists(committee => committee.IsJoint)
            || !SubstantialChange.IsDecidedBy(decision, context)
        )
        {
            return;
        }

        var consulted = decision.Find(Decision.ConsultedProperty)!;
        var names = Wording.Few([.. councils.Select(context.Called)]);
        context.Report(
            new Finding(
                consulted.Origin,
                $"{decision.Quoted()} consults {names} one by one; on one proposal they must appoint a joint scrutiny committee, and only that may comment"
            )
            {
                Help =
                    "consult their joint committee in their place: a `scrutiny_committee` with the host as `council` and the others in `joint_with`",
                Related =
                [
                    .. committees.Select(committee => new Related(
                        consulted.OriginOf(committee.Index),
                        $"of {context.Called(committee.Council!)}"
                    )),
                ],
            }
        );
    }

    // Each council that is consulted, itself or by a committee; a committee that names no council is of several.
    private static List<Consulted> CommitteesOf(Decision decision, PlanModel model)
    {
        var found = new List<Consulted>();
        for (var i = 0; i < decision.Consulted.Length; i++)
        {
            if (model.Find(decision.Consulted[i]) is not Partner partner)
            {
                continue;
            }

            if (partner.IsUpperTierCouncil)
            {
                found.Add(new Consulted(i, partner.Name, IsJoint: false));
            }
            else if (partner.Kind == PartnerKind.ScrutinyCommittee)
            {
                found.Add(
                    new Consulted(
                        i,
                        partner.Council,
                        partner.Council is null || !partner.JointWith.IsEmpty
                    )
                );
            }
        }

        return found;
    }

    private sealed record Consulted(int Index, string? Council, bool IsJoint);
}
