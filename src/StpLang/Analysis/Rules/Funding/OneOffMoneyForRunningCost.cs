using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class OneOffMoneyForRunningCost()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Warning(
            "STP2007",
            "one_off_money_for_running_cost",
            "Running costs that go on after the one-off money that pays for them ends",
            "NHS finance practice"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (
            programme.Spend == BudgetSpending.Capital
            || programme.Find(Programme.CostProperty) is not { } cost
            || EndsOf(programme, context.Model) is not { IsEmpty: false } ends
        )
        {
            return;
        }

        var last = ends.Max(end => end.Last);
        ImmutableArray<(FinancialYear Year, Money Cost)> after =
        [
            .. programme
                .Cost.Entries.Where(entry => entry.Year > last && entry.Money > Money.Zero)
                .Select(entry => (entry.Year, entry.Money)),
        ];
        if (after.IsEmpty)
        {
            return;
        }

        var money = ends is [var (only, _)]
            ? $"{only.Quoted()} is one-off money that"
            : "its sources are all one-off and the last of them";
        context.Report(
            new Finding(
                cost.OriginOf(after.Select(each => each.Year)),
                $"{programme.Quoted()} costs {Wording.ByYear(after)}, but {money} ends in {last}"
            )
            {
                Help =
                    $"name money that comes every year for what follows, or end the programme in {last}",
                Related =
                [
                    .. ends.Select(end => new Related(
                        end.Source.Origin,
                        $"is one-off and has no money after {end.Last}"
                    )),
                ],
            }
        );
    }

    // When the money of each of its sources ends; none where one of them comes every year.
    private static ImmutableArray<(Declaration Source, FinancialYear Last)> EndsOf(
        Programme programme,
        PlanModel model
    )
    {
        var ends = ImmutableArray.CreateBuilder<(Declaration, FinancialYear)>();
        foreach (var name in Draw.Of(programme).Select(draw => draw.Source).Distinct())
        {
            if (
                model.Find(name) is not { } source
                || !IsOneOff(source, model)
                || LastYear(source) is not { } last
            )
            {
                return [];
            }

            ends.Add((source, last));
        }

        return ends.ToImmutable();
    }

    // A pool is one-off where all that is put into it is.
    private static bool IsOneOff(Declaration source, PlanModel model) =>
        source is Budget { Recurrent: var isRecurrent }
            ? !isRecurrent && LastYear(source) is not null
            : Draw.Of(source)
                .All(draw => model.Find(draw.Source) is { } budget && IsOneOff(budget, model));

    // A source that never has money does not end.
    private static FinancialYear? LastYear(Declaration source)
    {
        var held = Commitment
            .HeldBy(source)
            .Entries.Where(entry => entry.Money > Money.Zero)
            .ToList();
        return held is [.., var last] ? last.Year : null;
    }
}
