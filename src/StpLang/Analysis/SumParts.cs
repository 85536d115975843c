using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Values;

namespace StpLang.Analysis;

/// <summary>The parts of a sum that add something: the largest of them one by one, the others together.</summary>
internal sealed record SumParts
{
    // Beyond so many a list explains a sum no better, and a plan can have thousands.
    private const int MostShown = 10;

    private readonly ImmutableArray<SumPart> _largest;
    private readonly ImmutableArray<(FinancialYear Year, Money Amount)> _others;
    private readonly int _otherCount;

    private SumParts(
        ImmutableArray<SumPart> largest,
        ImmutableArray<(FinancialYear Year, Money Amount)> others,
        int otherCount
    )
    {
        _largest = largest;
        _others = others;
        _otherCount = otherCount;
    }

    /// <summary>No part at all.</summary>
    public static SumParts None { get; } = new([], [], 0);

    /// <summary>Parts in the order of the plan, all of the same years; those that add nothing are left out.</summary>
    public static SumParts Of(IEnumerable<SumPart> parts) =>
        Of([.. parts.Where(part => part.Amounts.Any(each => each.Amount != Money.Zero))], [], 0);

    /// <summary>The parts of two stretches of the plan, one after the other.</summary>
    public static SumParts operator +(SumParts left, SumParts right) =>
        left == None ? right
        : right == None ? left
        : Of(
            left._largest.AddRange(right._largest),
            [.. left._others, .. right._others],
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
        return
        [
            .. largestFirst.Take(MostShown).Select(Told),
            _otherCount == 0
                ? Told(next)
                : new Related(
                    next.Origin,
                    $"the first of {Wording.Count(_otherCount + 1, "smaller amount")} that come to {Tell(ByYear([.. next.Amounts, .. _others]))} together"
                ),
        ];
    }

    /// <summary>Whether both are made of the same parts.</summary>
    public bool Equals(SumParts? other) =>
        other is not null
        && _otherCount == other._otherCount
        && _largest.SequenceEqual(other._largest)
        && _others.SequenceEqual(other._others);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_largest.Length, _otherCount);

    // One more than is shown: where the others begin.
    private static SumParts Of(
        ImmutableArray<SumPart> parts,
        IEnumerable<(FinancialYear Year, Money Amount)> others,
        int otherCount
    )
    {
        if (parts.Length <= MostShown + 1)
        {
            return new SumParts(parts, ByYear(others), otherCount);
        }

        var largest = parts
            .OrderByDescending(part => part.Total)
            .Take(MostShown + 1)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return new SumParts(
            [.. parts.Where(largest.Contains)],
            ByYear([
                .. others,
                .. parts.Where(part => !largest.Contains(part)).SelectMany(part => part.Amounts),
            ]),
            otherCount + parts.Length - largest.Count
        );
    }

    private static ImmutableArray<(FinancialYear Year, Money Amount)> ByYear(
        IEnumerable<(FinancialYear Year, Money Amount)> amounts
    ) =>
        [
            .. amounts
                .GroupBy(each => each.Year)
                .OrderBy(year => year.Key)
                .Select(year => (year.Key, new Money(year.Sum(each => each.Amount.Pounds)))),
        ];
}
