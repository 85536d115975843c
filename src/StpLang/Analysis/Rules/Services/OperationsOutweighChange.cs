using StpLang.Analysis.Rules.Funding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Services;

internal sealed class OperationsOutweighChange()
    : PlanRule(
        DiagnosticCategory.Services.Warning(
            "STP7504",
            "operations_outweigh_change",
            "A plan that spends more on keeping present services running than on changing them",
            "King's Fund report on the 44 STPs, February 2017: pressures crowd out capacity and capability"
        )
    )
{
    public override void Check(RuleContext context)
    {
        var costs = context.Model.Fold(Costs.Instance);
        var all = costs.Operational + costs.Change;
        var years = all
            .Years.Select(year => new YearPart(
                year,
                costs.Operational.MoneyIn(year),
                all.MoneyIn(year)
            ))
            .Where(each => each.IsPart && each.Part.Pounds * 2 > each.Whole.Pounds)
            .ToList();
        if (years.Count == 0)
        {
            return;
        }

        context.Report(
            new Finding(
                context.Plan.Origin,
                $"the urgent drives out the important: operational programmes take {YearPart.ByYear(years)}, more than all that is to change care"
            )
            {
                Help =
                    "show what frees people and money for change, or leave out of the plan what goes on anyway",
                Related = context
                    .Model.Fold(new OperationalParts([.. years.Select(each => each.Year)]))
                    .ToRelated(),
            }
        );
    }

    // What operational programmes cost, and what those cost that change something.
    private sealed record Spending(Series Operational, Series Change);

    private sealed class Costs : ISummary<Spending>
    {
        private static readonly Series None = Series.Empty(FigureUnit.Money);

        public static Costs Instance { get; } = new();

        public KindSet Kinds { get; } = new(DeclarationKind.Programme);

        public Spending Empty { get; } = new(None, None);

        public Spending Of(Declaration declaration) =>
            declaration is Programme { Kind: ProgrammeKind.Operational } operational
                ? new(operational.Cost, None)
                : new(None, ((Programme)declaration).Cost);

        public Spending Merge(Spending left, Spending right) =>
            new(left.Operational + right.Operational, left.Change + right.Change);
    }
}
