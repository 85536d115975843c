using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class JointScrutinyMissing()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Councils.Warning(
            "STP4010",
            "joint_scrutiny_missing",
            "A decision on a substantial change that consults several councils, each by its own committee",
            "SI 2013/218 reg 30"
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

        // A committee that names no council is of several.
        if (
            councils.Count < 2
            || committees.Exists(committee => committee.Council is null)
            || !IsSubstantial(decision, context.Model)
        )
        {
            return;
        }

        var consulted = decision.Find(Decision.ConsultedProperty)!;
        var names = Wording.Few([.. councils.Select(context.Called)]);
        context.Report(
            new Finding(
                consulted.Origin,
                $"{decision.Quoted()} consults the scrutiny committees of {names} one by one; on the same proposal the regulations call for a joint committee"
            )
            {
                Help =
                    "consult their joint committee in their place: a `scrutiny_committee` without `council`, or with that of the council that hosts it",
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

    private static List<(int Index, string? Council)> CommitteesOf(
        Decision decision,
        PlanModel model
    ) =>
        [
            .. decision
                .Consulted.Select(
                    (name, index) => (Partner: model.Find(name) as Partner, Index: index)
                )
                .Where(consulted => consulted.Partner?.Kind == PartnerKind.ScrutinyCommittee)
                .Select(committee => (committee.Index, committee.Partner!.Council)),
        ];

    private static bool IsSubstantial(Decision decision, PlanModel model) =>
        decision.About.Any(name => model.Find(name) is Programme { Substantial: true });
}
