using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class ScrutinyNotConsulted()
    : PlanRule(
        DiagnosticCategory.Councils.Error(
            "STP4009",
            "scrutiny_not_consulted",
            "A substantial change of services on which neither a council nor its scrutiny committee is consulted",
            "SI 2013/218 reg 23(1), (2) and (12); NHS Act 2006 s.244"
        )
    )
{
    private static readonly Aspect Changes = new(
        new KindSet(DeclarationKind.Programme),
        (before, after) => before.Name == after.Name,
        isRead: programme => IsSubstantial((Programme)programme)
    );

    private static readonly Aspect Decisions = new(
        new KindSet(DeclarationKind.Governance),
        (before, after) =>
            ((Model.Governance)before).Decisions.SequenceEqual(
                ((Model.Governance)after).Decisions,
                new ByConsultation()
            )
    );

    public override void Check(RuleContext context)
    {
        // The duty is to consult the authority, and a committee is how it may be done: regulation 23(1)(a).
        var authorities = context
            .Model.All<Partner>(Partner.Sort)
            .Where(partner =>
                partner.IsUpperTierCouncil || partner.Kind == PartnerKind.ScrutinyCommittee
            )
            .Select(authority => authority.Name)
            .ToHashSet(StringComparer.Ordinal);
        var byProgramme = context
            .Model.All<Model.Governance>(Decisions)
            .SelectMany(governance => governance.Decisions)
            .Select(decision => Consultation.Of(decision, authorities, context))
            .SelectMany(consultation =>
                consultation
                    .Decision.About.Distinct()
                    .Select(programme => (Programme: programme, Consultation: consultation))
            )
            .ToLookup(pair => pair.Programme, pair => pair.Consultation, StringComparer.Ordinal);
        foreach (var programme in context.Model.All<Programme>(Changes))
        {
            if (IsSubstantial(programme) && !byProgramme[programme.Name].Any(each => each.IsDone))
            {
                Report(programme, [.. byProgramme[programme.Name]], context);
            }
        }
    }

    private static bool IsSubstantial(Programme programme) => programme.Substantial;

    private static void Report(
        Programme programme,
        List<Consultation> consultations,
        RuleContext context
    )
    {
        var reason =
            consultations.Count == 0
                ? "no decision is about it, so neither a council nor its scrutiny committee is consulted"
                : "neither a council nor its scrutiny committee is consulted on it";
        context.Report(
            new Finding(programme.Origin, $"{programme.Quoted()} is substantial, yet {reason}")
            {
                Help =
                    consultations.Count == 0
                        ? "add a `decision` about it, with the council or its health scrutiny committee in `consulted`"
                        : "consult the council or its health scrutiny committee, and name it in `consulted`; where a risk to safety leaves no time, say so in `urgent` and tell the council at once",
                Related =
                [
                    new Related(
                        programme.Find(Programme.SubstantialProperty)!.Origin,
                        "a substantial change, on which councils must be consulted"
                    ),
                    .. consultations.Select(each => new Related(
                        each.Decision.Origin,
                        $"consults {each.Consulted}"
                    )),
                ],
            }
        );
    }

    // What is told of a decision: its name, what it is about, whom it consults, and whether there was time.
    private sealed class ByConsultation : EqualityComparer<Decision>
    {
        public override bool Equals(Decision? x, Decision? y) =>
            ReferenceEquals(x, y)
            || (
                x is not null
                && y is not null
                && x.Name == y.Name
                && x.About.SequenceEqual(y.About)
                && x.Consulted.SequenceEqual(y.Consulted)
                && x.IsStated(Decision.UrgentProperty) == y.IsStated(Decision.UrgentProperty)
            );

        public override int GetHashCode(Decision obj) =>
            obj.Name.GetHashCode(StringComparison.Ordinal);
    }

    // Whom a decision consults, worked out once however many programmes it is about.
    private sealed record Consultation(Decision Decision, bool IsDone, string Consulted)
    {
        public static Consultation Of(
            Decision decision,
            HashSet<string> authorities,
            RuleContext context
        )
        {
            var consulted = decision.Consulted;
            return new Consultation(
                decision,
                // No time to consult where safety is at risk: regulation 23(2).
                decision.IsStated(Decision.UrgentProperty) || consulted.Any(authorities.Contains),
                consulted.IsEmpty ? "nobody" : Wording.Few([.. consulted.Select(context.Called)])
            );
        }
    }
}
