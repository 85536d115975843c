using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Figures;

/// <summary>What to say of money that cannot be right: what most likely happened, and what was meant.</summary>
internal static class AmountOutOfRange
{
    private const decimal Thousand = 1_000m;
    private const decimal Million = 1_000_000m;
    private const decimal Trillion = 1_000_000_000_000m;

    /// <summary>The finding on money by year, of which at least one year lies outside the range of its property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="series">Its value.</param>
    /// <param name="subject">What a message calls it.</param>
    public static Finding Of(PropertyValue property, Series series, string subject)
    {
        var range = property.Definition.Range!.Value;
        var faulty = series.Entries.Where(entry => !range.Contains(entry.Money.Pounds)).ToList();
        decimal[] wrong = [.. faulty.Select(entry => entry.Money.Pounds)];
        var slip = Slip.Of(wrong, range);
        var amounts = Wording.ByYear(faulty.Select(entry => (entry.Year, entry.Money)));
        return new Finding(
            faulty is [var only] ? property.OriginOf(only.Year) : property.Origin,
            $"{subject} is {amounts}{slip.Reading}"
        )
        {
            Help = slip.Help(wrong),
            Fixes = slip.Mend is { } mend ? FixesOf(property, faulty, mend) : [],
        };
    }

    /// <summary>The finding on a single amount that lies outside the range of its property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="amount">Its value.</param>
    /// <param name="subject">What a message calls it.</param>
    public static Finding Of(PropertyValue property, Money amount, string subject)
    {
        amount = Money.ToPenny(amount.Pounds);
        var slip = Slip.Of([amount.Pounds], property.Definition.Range!.Value);
        return new Finding(property.Origin, $"{subject} is {amount}{slip.Reading}")
        {
            Help = slip.Help([amount.Pounds]),
            Fixes = slip.Mend is { } mend
                ?
                [
                    new Fix(
                        $"Write {mend(amount)}",
                        new FixStep.Replace(property.Origin, mend(amount).ToSource())
                    ),
                ]
                : [],
        };
    }

    // Only years that are written out here can be written anew.
    private static ImmutableArray<Fix> FixesOf(
        PropertyValue property,
        List<YearAmount> faulty,
        Func<Money, Money> mend
    )
    {
        var entries = faulty.GroupBy(entry => property.OriginOf(entry.Year)).ToList();
        if (entries.Exists(entry => entry.Key == property.Origin))
        {
            return [];
        }

        return
        [
            new Fix(
                $"Write {Wording.Few([.. faulty.Select(entry => mend(entry.Money).ToString()).Distinct()])}",
                [
                    .. entries.Select(entry =>
                    {
                        var (first, last) = (entry.First(), entry.Last().Year);
                        var years =
                            first.Year == last ? $"{last}" : $"{new YearRange(first.Year, last)}";
                        return new FixStep.Replace(
                            entry.Key,
                            $"{years}: {mend(first.Money).ToSource()}"
                        );
                    }),
                ]
            ),
        ];
    }

    // What most likely went wrong, and how to get back what was meant.
    private sealed record Slip(string Reading, Func<Money, Money>? Mend)
    {
        private static readonly Slip Minus = new(
            ", but it cannot be less than nothing",
            money => -money
        );

        private static readonly Slip PoundsAsMillions = new(
            ", which looks like pounds entered as millions",
            money => new Money(money.Pounds / Million)
        );

        private static readonly Slip BillionsForMillions = new(
            ", which looks like billions where millions are meant",
            money => new Money(money.Pounds / Thousand)
        );

        public static Slip Of(IReadOnlyCollection<decimal> amounts, FigureRange range)
        {
            var slips = amounts.Select(Of).Distinct().ToList();
            return
                slips is [{ Mend: { } mend } only]
                && amounts.All(amount => IsLikely(mend(new Money(amount)).Pounds, amount, range))
                ? only
                : new Slip(
                    $", but must lie between {new Money(range.Minimum)} and {new Money(range.Maximum)}",
                    null
                );
        }

        // Nobody meant pence who wrote no pence.
        private static bool IsLikely(decimal meant, decimal written, FigureRange range) =>
            range.Contains(meant) && (decimal.IsInteger(meant) || !decimal.IsInteger(written));

        private static Slip Of(decimal amount) =>
            Math.Abs(amount) >= Trillion ? PoundsAsMillions
            : Math.Abs(amount) > FigureRange.Spending.Maximum ? BillionsForMillions
            : Minus;

        public string Help(IEnumerable<decimal> amounts) =>
            Mend is null
                ? "write the amount in pounds, with `k`, `m` or `bn` for thousands, millions or billions"
                : $"write {Wording.Few([.. amounts.Select(amount => Mend(new Money(amount)).ToString()).Distinct()])} if that is what was meant";
    }
}
