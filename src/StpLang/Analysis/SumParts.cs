using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Values;

namespace StpLang.Analysis;

/// <summary>The parts of a sum that add something, all of the same years: the largest of them one by one, the others together.</summary>
internal sealed record SumParts
{
    // Beyond so many a list explains a sum no better, and a plan can have thousands.
    private const int MostShown = 10;

    // In the order of the plan; one more than is shown: where the others begin.
    private readonly ImmutableArray<SumPart> _largest;
    private readonly ImmutableArray<decimal> _others;
    private readonly int _otherCount;

    private SumParts(
        ImmutableArray<SumPart> largest,
        ImmutableArray<decimal> others,
        int otherCount
    )
    {
        _largest = largest;
        _others = others;
        _otherCount = otherCount;
    }

    /// <summary>No part at all.</summary>
    public static SumParts None { get; } = new([], [], 0);

    /// <summary>Parts in the order of the plan; those that add nothing are left out.</summary>
    public static SumParts Of(params IEnumerable<SumPart> parts) =>
        Of([.. parts.Where(part => !part.IsNothing)], [], 0);

    /// <summary>The parts of two stretches of the plan, one after the other.</summary>
    public static SumParts operator +(SumParts left, SumParts right) =>
        left._largest.IsEmpty ? right
        : right._largest.IsEmpty ? left
        : Of(
            [.. left._largest, .. right._largest],
            Sum(left._others, right._others),
            left._otherCount + right._otherCount
        );

    /// <summary>
    /// The parts as related places: in the order of the plan; of more than ten, the ten largest and one place for all the
    /// others.
    /// </summary>
    /// <param name="byYear">How amounts are told; by default as <see cref="Wording.ByYear"/> does.</param>
    public ImmutableArray<Related> ToRelated(
        Func<IEnumerable<(FinancialYear Year, Money Amount)>, string>? byYear = null
    )
    {
        string Tell(IEnumerable<(FinancialYear Year, Money Amount)> amounts) =>
            (byYear ?? Wording.ByYear)(amounts.Where(each => each.Amount != Money.Zero));

        Related Told(SumPart part) => new(part.Origin, $"{part.Says} {Tell(part.Amounts)}");

        if (_largest.Length <= MostShown)
        {
            return [.. _largest.Select(Told)];
        }

        List<SumPart> largestFirst = [.. _largest.OrderByDescending(part => part.Total)];
        var next = largestFirst[MostShown];
        var together = next.Amounts.Select(
            (each, i) =>
                (
                    each.Year,
                    _otherCount == 0 ? each.Amount : Money.ToPenny(each.Amount.Pounds + _others[i])
                )
        );
        return
        [
            .. largestFirst.Take(MostShown).Select(Told),
            _otherCount == 0
                ? Told(next)
                : new Related(
                    next.Origin,
                    $"the first of {Wording.Count(_otherCount + 1, "smaller amount")} that come to {Tell(together)} together"
                ),
        ];
    }

    /// <summary>Whether both are made of the same parts.</summary>
    public bool Equals(SumParts? other) =>
        other is not null
        && _otherCount == other._otherCount
        && _largest.AsSpan().SequenceEqual(other._largest.AsSpan())
        && _others.AsSpan().SequenceEqual(other._others.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_largest.Length, _otherCount);

    // The smallest go to the others, of equal ones the last.
    private static SumParts Of(SumPart[] parts, ImmutableArray<decimal> others, int otherCount)
    {
        var count = parts.Length;
        decimal[]? sums = null;
        while (count > MostShown + 1)
        {
            var smallest = 0;
            for (var i = 1; i < count; i++)
            {
                if (parts[i].Total <= parts[smallest].Total)
                {
                    smallest = i;
                }
            }

            sums ??= others.IsEmpty ? new decimal[parts[0].Amounts.Length] : [.. others];
            for (var year = 0; year < sums.Length; year++)
            {
                sums[year] += parts[smallest].Amounts[year].Amount.Pounds;
            }

            parts.AsSpan(smallest + 1, count - smallest - 1).CopyTo(parts.AsSpan(smallest));
            count--;
        }

        return new SumParts(
            [.. parts.AsSpan(0, count)],
            sums is null ? others : [.. sums],
            otherCount + parts.Length - count
        );
    }

    private static ImmutableArray<decimal> Sum(
        ImmutableArray<decimal> left,
        ImmutableArray<decimal> right
    ) =>
        left.IsEmpty ? right
        : right.IsEmpty ? left
        : [.. left.Zip(right, static (one, other) => one + other)];
}
