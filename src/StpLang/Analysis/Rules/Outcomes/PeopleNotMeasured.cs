using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class PeopleNotMeasured()
    : PlanRule(
        DiagnosticCategory.Outcomes.Note(
            "STP7008",
            "people_not_measured",
            "A plan whose outcomes measure nothing for children, or none of which reduces demand",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: reducing demand, improving outcomes for adults and children"
        )
    )
{
    // A plan that measures less has not begun to say for whom.
    private const int FewestOutcomes = 6;

    public override void Check(RuleContext context)
    {
        var seen = context.Model.Fold(Measures.Instance);
        if (seen.Outcomes < FewestOutcomes && !seen.SaysForWhom)
        {
            return;
        }

        string[] lacks =
        [
            .. seen.ForChildren ? [] : new[] { "is said to be for children or people of all ages" },
            .. seen.Reduces ? [] : new[] { "says what demand it reduces" },
        ];
        if (lacks.Length > 0)
        {
            context.Report(
                new Finding(
                    context.Plan.Origin,
                    $"no outcome of the plan {string.Join(", and none ", lacks)}"
                )
                {
                    Help =
                        "say in an outcome `for: children` or `for: all`, and in `reduces` what people need less of, such as \"stays in hospital\"",
                }
            );
        }
    }

    // How many outcomes there are, whether one says whom it is for, one is for children, and one reduces demand.
    private readonly record struct Seen(
        int Outcomes,
        bool SaysForWhom,
        bool ForChildren,
        bool Reduces
    );

    private sealed class Measures : ISummary<Seen>
    {
        public static Measures Instance { get; } = new();

        public KindSet Kinds { get; } = new(DeclarationKind.Programme);

        public Seen Empty => default;

        public Seen Of(Declaration declaration)
        {
            var seen = default(Seen);
            foreach (var outcome in ((Programme)declaration).Outcomes)
            {
                seen = Merge(
                    seen,
                    new(
                        1,
                        outcome.For is not null,
                        outcome.For is OutcomeFor.Children or OutcomeFor.All,
                        outcome.IsStated(Outcome.ReducesProperty)
                    )
                );
            }

            return seen;
        }

        public Seen Merge(Seen left, Seen right) =>
            new(
                left.Outcomes + right.Outcomes,
                left.SaysForWhom || right.SaysForWhom,
                left.ForChildren || right.ForChildren,
                left.Reduces || right.Reduces
            );
    }
}
