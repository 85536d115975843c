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
    private static readonly Aspect Changes = new(
        new KindSet(DeclarationKind.Programme),
        (before, after) =>
            IsSubstantial(before) == IsSubstantial(after) && before.Name == after.Name
    );

    private static readonly Aspect Decisions = new(
        new KindSet(DeclarationKind.Governance),
        (before, after) =>
            before
                .NestedOf(DeclarationKind.Decision)
                .SequenceEqual(after.NestedOf(DeclarationKind.Decision), new ByConsultation())
    );

    public override void Check(RuleContext context)
    {
        var committees = context
            .Model.Of(DeclarationKind.Partner, Partner.Sort)
            .Where(partner => new Partner(partner).Kind == "scrutiny_committee")
            .Select(committee => committee.Name)
            .ToHashSet(StringComparer.Ordinal);
        var byProgramme = context
            .Model.Of(DeclarationKind.Governance, Decisions)
            .SelectMany(governance => governance.NestedOf(DeclarationKind.Decision))
            .Select(decision => Consultation.Of(decision, committees, context))
            .SelectMany(consultation =>
                consultation
                    .Decision.Entries(DecisionDefinition.About)
                    .Distinct()
                    .Select(programme => (Programme: programme, Consultation: consultation))
            )
            .ToLookup(pair => pair.Programme, pair => pair.Consultation, StringComparer.Ordinal);
        foreach (var programme in context.Model.Of(DeclarationKind.Programme, Changes))
        {
            if (
                IsSubstantial(programme)
                && !byProgramme[programme.Name].Any(each => each.HasCommittee)
            )
            {
                Report(programme, [.. byProgramme[programme.Name]], committees, context);
            }
        }
    }

    private static bool IsSubstantial(Declaration programme) =>
        programme.Choice(ProgrammeDefinition.Kind) == "reconfiguration"
        && programme.IsYes(ProgrammeDefinition.Substantial);

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

    // What is told of a decision: its name, what it is about, and whom it consults.
    private sealed class ByConsultation : EqualityComparer<Declaration>
    {
        public override bool Equals(Declaration? x, Declaration? y) =>
            ReferenceEquals(x, y)
            || (
                x is not null
                && y is not null
                && x.Name == y.Name
                && x.Entries(DecisionDefinition.About)
                    .SequenceEqual(y.Entries(DecisionDefinition.About))
                && x.Entries(DecisionDefinition.Consulted)
                    .SequenceEqual(y.Entries(DecisionDefinition.Consulted))
            );

        public override int GetHashCode(Declaration obj) =>
            obj.Name.GetHashCode(StringComparison.Ordinal);
    }

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
