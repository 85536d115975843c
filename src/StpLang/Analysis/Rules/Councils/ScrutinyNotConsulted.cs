using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Councils;

/// <summary>STP4009: a substantial change of services on which no scrutiny committee is consulted.</summary>
public sealed class ScrutinyNotConsulted() : PlanRule
{
    private const int MostNames = 4;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP4009",
            "scrutiny_not_consulted",
            DiagnosticSeverity.Error,
            DiagnosticCategory.Councils,
            "A substantial change of services on which no scrutiny committee is consulted"
        )
        {
            Basis = "SI 2013/218 reg 23; NHS Act 2006 s.244",
            Reads =
            [
                DeclarationKind.Programme,
                DeclarationKind.Partner,
                DeclarationKind.Governance,
            ],
        };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var committees = context
            .Model.Of(DeclarationKind.Partner)
            .Where(partner => new Partner(partner).Kind == "scrutiny_committee")
            .Select(committee => committee.Name)
            .ToHashSet(StringComparer.Ordinal);
        var decisionsByProgramme = context
            .Model.Of(DeclarationKind.Governance)
            .SelectMany(governance => governance.NestedOf(DeclarationKind.Decision))
            .SelectMany(decision =>
                decision
                    .Entries(DecisionDefinition.About)
                    .Distinct()
                    .Select(programme => (Programme: programme, Decision: decision))
            )
            .ToLookup(pair => pair.Programme, pair => pair.Decision, StringComparer.Ordinal);
        foreach (var programme in context.Model.Of(DeclarationKind.Programme))
        {
            if (
                programme.Choice(ProgrammeDefinition.Kind) == "reconfiguration"
                && programme.IsYes(ProgrammeDefinition.Substantial)
                && !decisionsByProgramme[programme.Name]
                    .Any(decision =>
                        decision.Entries(DecisionDefinition.Consulted).Any(committees.Contains)
                    )
            )
            {
                Report(programme, [.. decisionsByProgramme[programme.Name]], committees, context);
            }
        }
    }

    private static void Report(
        Declaration programme,
        List<Declaration> decisions,
        HashSet<string> committees,
        RuleContext context
    )
    {
        var reason =
            decisions.Count == 0
                ? "no decision is about it, so no scrutiny committee is consulted"
                : "no scrutiny committee is consulted on it";
        context.Report(
            new Finding(programme.Origin, $"{programme.Quoted()} is substantial, yet {reason}")
            {
                Help =
                    decisions.Count == 0
                        ? "add a `decision` about it, with the council's health scrutiny committee in `consulted`"
                        : "consult the council's health scrutiny committee, and name it in `consulted`",
                Related =
                [
                    new RelatedOrigin(
                        programme.Find(ProgrammeDefinition.Substantial)!.Origin,
                        "a substantial change, on which councils must be consulted"
                    ),
                    .. decisions.Select(decision => new RelatedOrigin(
                        decision.Origin,
                        $"consults {Consulted(decision, context)}"
                    )),
                ],
                Fixes = FixesOf(decisions, committees),
            }
        );
    }

    private static string Consulted(Declaration decision, RuleContext context) =>
        decision.Entries(DecisionDefinition.Consulted) is { Length: > 0 } consulted
            ? Wording.List([.. consulted.Select(context.Called)], MostNames)
            : "nobody";

    // Only where one decision and one committee can be meant, and the decision consults nobody yet.
    private static ImmutableArray<Fix> FixesOf(
        List<Declaration> decisions,
        HashSet<string> committees
    ) =>
        decisions is [var decision]
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
}
