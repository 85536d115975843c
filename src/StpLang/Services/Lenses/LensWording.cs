using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Services.Lenses;

/// <summary>How lines above declarations put things.</summary>
internal static class LensWording
{
    /// <summary>Who draws on a budget or pool: "3 programmes and 1 pool draw on it".</summary>
    public static string Draws(ImmutableArray<Draw> draws)
    {
        var pools = draws.Count(draw => draw.Taker is Pool);
        var programmes = draws.Length - pools;
        List<string> takers = [];
        if (programmes > 0)
        {
            takers.Add(Wording.Count(programmes, "programme"));
        }

        if (pools > 0)
        {
            takers.Add(Wording.Count(pools, "pool"));
        }

        return draws.IsEmpty ? "nothing draws on it"
            : draws.Length == 1 ? $"{takers[0]} draws on it"
            : $"{Wording.List(takers)} draw on it";
    }

    /// <summary>What is left over all years; where in some year too much is drawn, how much and when.</summary>
    public static string Left(ImmutableArray<CommitmentYear> years)
    {
        CommitmentYear[] over = [.. years.Where(year => year.Left < Money.Zero)];
        return over.Length > 0
            ? $"overdrawn: {Wording.ByYear(over.Select(year => (year.Year, -year.Left)))}"
            : $"{Sum(years, year => year.Left)} left of {Sum(years, year => year.Held)}";
    }

    /// <summary>How much of a cost is funded, each year for itself, and from what.</summary>
    public static string Funding(
        ImmutableArray<ProgrammeFundingYear> years,
        IReadOnlyCollection<string> sources
    )
    {
        var cost = Sum(years, year => year.Cost);
        var paid = cost - Sum(years, year => year.Unfunded);
        return sources.Count == 0 ? "not funded"
            : cost == Money.Zero ? $"funded by {Wording.Few(sources)}"
            : $"{Wording.Share(paid.Pounds, cost.Pounds)} funded by {Wording.Few(sources)}";
    }

    /// <summary>Who decides.</summary>
    public static string Decision(IReadOnlyCollection<string> who) =>
        who.Count == 0 ? "nobody is said to decide" : $"decided by {Wording.Few(who)}";

    private static Money Sum<T>(IEnumerable<T> years, Func<T, Money> amount) =>
        years.Aggregate(Money.Zero, (sum, year) => sum + amount(year));
}
