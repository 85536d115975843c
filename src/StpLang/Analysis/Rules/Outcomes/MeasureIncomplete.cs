using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class MeasureIncomplete()
    : DeclarationRule<Outcome>(
        DiagnosticCategory.Outcomes.Warning(
            "STP7001",
            "measure_incomplete",
            "An outcome without unit, baseline or target",
            "King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    public override void Check(Outcome outcome, RuleContext context)
    {
        PropertyDefinition[] measure =
        [
            Outcome.UnitProperty,
            Outcome.BaselineProperty,
            Outcome.TargetProperty,
        ];
        var missing = Array.FindAll(measure, each => !outcome.IsStated(each));
        if (missing.Length == 0)
        {
            return;
        }

        var has = measure.Except(missing).Select(each => $"a {each.Name}").ToList();
        var lacks = Wording.List(missing.Select(each => $"no {each.Name}"));
        context.Report(
            new Finding(
                outcome.Origin,
                has.Count > 0
                    ? $"{outcome.Quoted()} has {Wording.List(has)} but {lacks}"
                    : $"{outcome.Quoted()} has {lacks}, so nobody can tell whether it is reached"
            )
            {
                Help = "say what is counted, what the last count was and what it is to be by when",
                // Figures cannot be filled in for the author.
                Fixes =
                    missing is [var only] && only == Outcome.UnitProperty
                        ?
                        [
                            new Fix(
                                "Add `unit`, to be filled in",
                                FixStep.State(outcome, Outcome.UnitProperty, FixText.ToBeStated)
                            ),
                        ]
                        : [],
            }
        );
    }
}
