using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class TargetGoesWrongWay()
    : DeclarationRule<Outcome>(
        DiagnosticCategory.Outcomes.Error(
            "STP7002",
            "target_goes_wrong_way",
            "A target that moves against its direction",
            "arithmetic on the plan"
        )
    )
{
    public override void Check(Outcome outcome, RuleContext context)
    {
        if (
            outcome.Find(Outcome.TargetProperty) is
            { Value: SeriesValue { Series: { IsEmpty: false } targets } } property
        )
        {
            var last = targets.Entries[^1];
            CheckDirection(outcome, property, targets.Unit, last, context);
        }
    }

    private static void CheckDirection(
        Outcome outcome,
        PropertyValue property,
        FigureUnit unit,
        YearAmount target,
        RuleContext context
    )
    {
        if (
            outcome.Find(Outcome.DirectionProperty) is not { } direction
            || outcome.Find(Outcome.BaselineProperty)
                is not { Value: SeriesValue { Series: { IsEmpty: false } counts } } baseline
            || counts.Unit != unit
            || counts.Entries[^1] is var count && count.Year >= target.Year
        )
        {
            return;
        }

        var isToFall = outcome.Direction == OutcomeDirection.Down;
        var isWrong = isToFall ? target.Amount > count.Amount : target.Amount < count.Amount;
        if (!isWrong)
        {
            return;
        }

        var (should, does) = isToFall ? ("fall", "rises") : ("rise", "falls");
        var other = (isToFall ? OutcomeDirection.Up : OutcomeDirection.Down).Word();
        context.Report(
            new Finding(
                property.OriginOf(target.Year),
                $"{outcome.Quoted()} should {should} but {does} from {Value.OfFigure(unit, count.Amount)} in {count.Year} to {Value.OfFigure(unit, target.Amount)} in {target.Year}"
            )
            {
                Help =
                    $"correct the target or the baseline; if more is {(isToFall ? "better" : "worse")}, say `direction: {other}`",
                Related =
                [
                    new Related(baseline.OriginOf(count.Year), "is the last count"),
                    new Related(direction.Origin, $"says that it should {should}"),
                ],
                Fixes =
                [
                    new Fix(
                        $"Say `direction: {other}`",
                        new FixStep.Replace(direction.Origin, other)
                    ),
                ],
            }
        );
    }
}
