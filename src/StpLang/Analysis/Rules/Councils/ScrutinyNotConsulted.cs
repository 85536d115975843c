using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class ScrutinyNotConsulted()
    : PlanRule(
        DiagnosticCategory.Councils.Error(
            "STP4009",
            "scrutiny_not_consulted",
            "A substantial change of services on which no scrutiny committee is consulted",
            "SI 2013/218 reg 23; NHS Act 2006 s.244"
        )
    )
{
    public override void Check(RuleContext context)
    {
        var committees = context
            .Model.Of(DeclarationKind.Partner)
            .Where(partner => ((Partner)partner).Kind == PartnerKind.ScrutinyCommittee)
            .Select(committee => committee.Name)
            .ToHashSet(StringComparer.Ordinal);
        var byProgramme = context
            .Model.Of(DeclarationKind.Governance)
            .SelectMany(governance => governance.NestedOf(DeclarationKind.Decision))
            .Select(decision => Consultation.Of(decision, committees, context))
            .SelectMany(consultation =>
                consultation
                    .Decision.Entries(DecisionDefinition.About)
                    .Distinct()
                    .Select(programme => (Programme: programme, Consultation: consultation))
            )
            .ToLookup(pair => pair.Programme, pair => pair.Consultation, StringComparer.Ordinal);
        foreach (var programme in context.Model.Of(DeclarationKind.Programme))
        {
            if (
                programme.Choice(ProgrammeDefinition.Kind) == "reconfiguration"
                && programme.IsYes(ProgrammeDefinition.Substantial)
                && !byProgramme[programme.Name].Any(each => each.HasCommittee)
            )
            {
                Report(programme, [.. byProgramme[programme.Name]], committees, context);
            }
        }
    }

    private static void Report(
        Declaration programme,
        List<Consultation> consultations,
        HashSet<string> committees,
        RuleContext context
    )
    {
        var reason =
            consultations.Count == 0
                ? "no decision is about it, so no scrutiny committee is consulted"
                : "no scrutiny committee is consulted on it";
        context.Report(
            new Finding(programme.Origin, $"{programme.Quoted()} is substantial, yet {reason}")
            {
                Help =
                    consultations.Count == 0
                        ? "add a `decision` about it, with the council's health scrutiny committee in `consulted`"
                        : "consult the council's health scrutiny committee, and name it in `consulted`",
                Related =
                [
                    new Related(
                        programme.Find(ProgrammeDefinition.Substantial)!.Origin,
                        "a substantial change, on which councils must be consulted"
                    ),
                    .. consultations.Select(each => new Related(
                        each.Decision.Origin,
                        $"consults {each.Consulted}"
                    )),
                ],
                Fixes = FixesOf(consultations, committees),
            }
        );
    }

    // Only where one decision and one committee can be meant, and the decision consults nobody yet.
    private static ImmutableArray<Fix> FixesOf(
        List<Consultation> consultations,
        HashSet<string> committees
    ) =>
        consultations is [{ Decision: var decision }]
        && committees.Count == 1
        && !decision.IsStated(DecisionDefinition.Consulted)
            ?
            [
                new Fix(
                    $"Consult {Wording.Quote(committees.First())}",
                    FixStep.State(decision, DecisionDefinition.Consulted, $"[{committees.First()}]")
                ),
            ]
            : [];

    // Whom a decision consults, worked out once however many programmes it is about.
    private sealed record Consultation(Declaration Decision, bool HasCommittee, string Consulted)
    {
        public static Consultation Of(
            Declaration decision,
            HashSet<string> committees,
            RuleContext context
        )
        {
            var consulted = decision.Entries(DecisionDefinition.Consulted);
            return new Consultation(
                decision,
                consulted.Any(committees.Contains),
                consulted.IsEmpty ? "nobody" : Wording.Few([.. consulted.Select(context.Called)])
            );
        }
    }
}
