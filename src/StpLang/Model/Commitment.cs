using System.Collections.Immutable;
using StpLang.Values;

namespace StpLang.Model;

/// <summary>
/// What a budget or pool holds and what is drawn on it. A budget holds its amount; a pool holds what budgets contribute to
/// it, and a contribution is a draw on the budget.
/// </summary>
/// <param name="Source">The budget or pool.</param>
/// <param name="Draws">Who draws on it, programmes and pools, in the order of the plan.</param>
/// <param name="Years">The years in which it holds something or something is drawn, in order.</param>
public sealed record Commitment(
    Declaration Source,
    ImmutableArray<Draw> Draws,
    ImmutableArray<CommitmentYear> Years
)
{
    /// <summary>The commitments of all budgets, then of all pools, each in the order of the plan.</summary>
    public static ImmutableArray<Commitment> Of(PlanModel model)
    {
        var drawsBySource = new Dictionary<string, ImmutableArray<Draw>.Builder>(
            StringComparer.Ordinal
        );
        var takers = model.Pools.Concat<Declaration>(model.Programmes).SelectMany(Draw.Of);
        foreach (var draw in takers)
        {
            if (!drawsBySource.TryGetValue(draw.Source, out var draws))
            {
                drawsBySource.Add(draw.Source, draws = ImmutableArray.CreateBuilder<Draw>());
            }
            draws.Add(draw);
        }

        return
        [
            .. model
                .Budgets.Concat<Declaration>(model.Pools)
                .Select(source =>
                    Of(source, drawsBySource.GetValueOrDefault(source.Name)?.ToImmutable() ?? [])
                ),
        ];
    }

    /// <summary>The commitment of one budget or pool.</summary>
    public static Commitment Of(Declaration source, PlanModel model) =>
        Of(source, model.DrawsOn(source));

    /// <summary>What a budget or pool holds by year, pounds.</summary>
    internal static Series HeldBy(Declaration source) =>
        source is Budget budget ? budget.Amount : Draw.Sum(Draw.Of(source));

    private static Commitment Of(Declaration source, ImmutableArray<Draw> draws)
    {
        var held = HeldBy(source);
        var drawn = Draw.Sum(draws);
        return new Commitment(
            source,
            draws,
            [
                .. (held + drawn).Years.Select(year => new CommitmentYear(
                    year,
                    held.MoneyIn(year),
                    drawn.MoneyIn(year)
                )),
            ]
        );
    }
}
