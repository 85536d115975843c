using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

/// <summary>Councils that are against the plan or something in it, with what of the footprint they speak for.</summary>
internal static class Opposition
{
    /// <summary>The council with the most people among some, and how messages call all of them together.</summary>
    /// <param name="against">The names of councils, at least one.</param>
    /// <param name="context">The plan.</param>
    /// <returns>
    /// The largest by its <c>covers</c>; words such as "councils with 62% of the population", "the only council of the plan"; whether
    /// these words are of one.
    /// </returns>
    public static (string Largest, string Who, bool IsOne) Of(
        IReadOnlyCollection<string> against,
        RuleContext context
    )
    {
        var shares = context.Plan.Covers.ToLookup(
            covers => covers.Name,
            covers => covers.Share?.Fraction ?? 0m,
            StringComparer.Ordinal
        );
        var largest = against.MaxBy(name => shares[name].Sum())!;
        var share = against.Distinct().Sum(name => shares[name].Sum());
        if (share > 0m)
        {
            return (largest, $"councils with {Wording.Share(share, 1m)} of the population", false);
        }

        var all = context.Model.All<Partner>(Partner.Sort).Count(partner => partner.IsCouncil);
        var count = against.Distinct().Count();
        return count < all ? (largest, $"{count} of {all} councils of the plan", count == 1)
            : all == 1 ? (largest, "the only council of the plan", true)
            : (largest, $"all {all} councils of the plan", false);
    }

    /// <summary>What they do: "object to this plan", "have declined `stroke`".</summary>
    public static string Verb(
        IReadOnlyCollection<InvolvesPosition?> positions,
        bool isOne,
        string what
    ) =>
        positions.All(position => position == InvolvesPosition.Declined)
            ? $"{(isOne ? "has" : "have")} declined to sign up to {what}"
        : positions.All(position => position == InvolvesPosition.Objected)
            ? $"{(isOne ? "objects" : "object")} to {what}"
        : $"have declined {what} or object to it";

    /// <summary>Why a body is against it, where it is said: ": \"too far to drive\"".</summary>
    public static string Because(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? "" : $": {Wording.Quote(reason)}";
}
