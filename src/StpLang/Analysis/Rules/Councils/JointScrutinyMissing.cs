using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class JointScrutinyMissing()
    : DeclarationRule(
        DiagnosticCategory.Councils.Warning(
            "STP4010",
            "joint_scrutiny_missing",
            "A decision on a substantial change that consults several councils, each by its own committee",
            "SI 2013/218 reg 30"
        ),
        DeclarationKind.Decision
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (declaration.Entries(DecisionDefinition.Consulted).Length < 2)
        {
            return;
        }

        var committees = CommitteesOf(declaration, context.Model);
        var councils = committees
            .Select(committee => committee.Council)
            .Distinct()
            .OfType<string>()
            .ToList();

        // A committee that names no council is of several.
        if (
            councils.Count < 2
            || committees.Exists(committee => committee.Council is null)
            || !IsSubstantial(declaration, context.Model)
        )
        {
            return;
        }

        var consulted = declaration.Find(DecisionDefinition.Consulted)!;
        var names = Wording.Few([.. councils.Select(context.Called)]);
        context.Report(
            new Finding(
                consulted.Origin,
                $"{declaration.Quoted()} consults the scrutiny committees of {names} one by one; on the same proposal the regulations call for a joint committee"
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
        Declaration decision,
        PlanModel model
    ) =>
        [
            .. decision
                .Entries(DecisionDefinition.Consulted)
                .Select((name, index) => (Body: model.Find(name), Index: index))
                .Where(consulted =>
                    consulted.Body is { } body && new Partner(body).Kind == "scrutiny_committee"
                )
                .Select(committee =>
                    (committee.Index, committee.Body!.Reference(PartnerDefinition.Council))
                ),
        ];

    private static bool IsSubstantial(Declaration decision, PlanModel model) =>
        decision
            .Entries(DecisionDefinition.About)
            .Any(name => model.Find(name)?.IsYes(ProgrammeDefinition.Substantial) == true);
}
