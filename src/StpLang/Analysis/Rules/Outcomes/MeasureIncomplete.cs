using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class MeasureIncomplete()
    : DeclarationRule(
        DiagnosticCategory.Outcomes.Warning(
            "STP7001",
            "measure_incomplete",
            "An outcome without unit, baseline or target",
            "King's Fund report on the 44 STPs, February 2017"
        ),
        DeclarationKind.Outcome
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        PropertyDefinition[] measure =
        [
            OutcomeDefinition.Unit,
            OutcomeDefinition.Baseline,
            OutcomeDefinition.Target,
        ];
        var missing = Array.FindAll(measure, each => !declaration.IsStated(each));
        if (missing.Length == 0)
        {
            return;
        }

        var has = measure.Except(missing).Select(each => $"a {each.Name}").ToList();
        var lacks = Wording.List(missing.Select(each => $"no {each.Name}"));
        context.Report(
            new Finding(
                declaration.Origin,
                has.Count > 0
                    ? $"{declaration.Quoted()} has {Wording.List(has)} but {lacks}"
                    : $"{declaration.Quoted()} has {lacks}, so nobody can tell whether it is reached"
            )
            {
                Help = "say what is counted, what the last count was and what it is to be by when",
                // Figures cannot be filled in for the author.
                Fixes =
                    missing is [var only] && only == OutcomeDefinition.Unit
                        ?
                        [
                            new Fix(
                                "Add `unit`, to be filled in",
                                FixStep.State(
                                    declaration,
                                    OutcomeDefinition.Unit,
                                    FixText.ToBeStated
                                )
                            ),
                        ]
                        : [],
            }
        );
    }
}
