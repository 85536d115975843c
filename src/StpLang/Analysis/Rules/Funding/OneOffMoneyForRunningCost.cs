using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class OneOffMoneyForRunningCost()
    : PlanRule(
        DiagnosticCategory.Funding.Warning(
            "STP2007",
            "one_off_money_for_running_cost",
            "Running costs that go on after the one-off money that pays for them ends",
            "NHS finance practice"
        )
    )
{
    public override void Check(RuleContext context)
    {
        var oneOff = OneOffSources(context.Model);
        if (oneOff.Count == 0)
        {
            return;
        }

        foreach (var programme in context.Model.Of(DeclarationKind.Programme))
        {
            if (programme.Choice(ProgrammeDefinition.Spend) != "capital")
            {
                Check(programme, oneOff, context);
            }
        }
    }

    private static void Check(
        Declaration programme,
        Dictionary<string, Commitment> oneOff,
        RuleContext context
    )
    {
        ImmutableArray<string> names =
        [
            .. Draw.Of(programme).Select(draw => draw.Source).Distinct(),
        ];
        if (
            programme.Find(ProgrammeDefinition.Cost) is not { } cost
            || !names.All(oneOff.ContainsKey)
        )
        {
            return;
        }

        ImmutableArray<(Declaration Source, FinancialYear Last)> ends =
        [
            .. names.Select(name => oneOff[name]).Select(each => (each.Source, LastYear(each))),
        ];
        if (ends.IsEmpty)
        {
            return;
        }

        var last = ends.Max(end => end.Last);
        ImmutableArray<(FinancialYear Year, Money Cost)> after =
        [
            .. programme
                .MoneyByYear(ProgrammeDefinition.Cost)
                .Entries.Where(entry => entry.Year > last && entry.Amount > 0m)
                .Select(entry => (entry.Year, new Money(entry.Amount))),
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

    // A pool is one-off where all that is put into it is. A source that never has money does not end.
    private static Dictionary<string, Commitment> OneOffSources(PlanModel model)
    {
        var oneOff = new Dictionary<string, Commitment>(StringComparer.Ordinal);
        foreach (var commitment in model.Commitments)
        {
            var source = commitment.Source;
            var isOneOff =
                source.Kind == DeclarationKind.Budget
                    ? !source.IsYes(BudgetDefinition.Recurrent)
                    : Draw.Of(source).All(draw => oneOff.ContainsKey(draw.Source));
            if (isOneOff && commitment.Years.Any(year => year.Held > Money.Zero))
            {
                oneOff.TryAdd(source.Name, commitment);
            }
        }

        return oneOff;
    }

    private static FinancialYear LastYear(Commitment commitment) =>
        commitment.Years.Last(year => year.Held > Money.Zero).Year;
}
