using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Analysis;

/// <summary>Places that have to do with a finding, of which only the first are told one by one: nobody reads more.</summary>
internal sealed record RelatedPlaces
{
    private const int MostShown = 25;

    private readonly ImmutableArray<Related> _first;

    private RelatedPlaces(ImmutableArray<Related> first, int count)
    {
        _first = first;
        Count = count;
    }

    /// <summary>No place at all.</summary>
    public static RelatedPlaces None { get; } = new([], 0);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Places, the most telling first.</summary>
    public static RelatedPlaces Of(params ImmutableArray<Related> places) =>
        new(places.Length <= MostShown ? places : places[..MostShown], places.Length);

    /// <summary>The places of many things, the most telling first.</summary>
    /// <param name="things">The things.</param>
    /// <param name="place">Where one is, and what is there.</param>
    public static RelatedPlaces Of<T>(IReadOnlyCollection<T> things, Func<T, Related> place) =>
        new([.. things.Take(MostShown).Select(place)], things.Count);

    /// <summary>The places of two stretches of the plan, one after the other.</summary>
    public static RelatedPlaces operator +(RelatedPlaces left, RelatedPlaces right) =>
        left.Count >= MostShown || right.Count == 0
            ? new(left._first, left.Count + right.Count)
            : new(
                [.. left._first, .. right._first.Take(MostShown - left._first.Length)],
                left.Count + right.Count
            );

    /// <summary>All of them; of more than twenty-five, the first ones and one place that counts the others.</summary>
    public ImmutableArray<Related> ToRelated()
    {
        if (Count <= MostShown)
        {
            return _first;
        }

        const int told = MostShown - 1;
        return
        [
            .. _first[..told],
            new Related(
                _first[told].Origin,
                $"the first of {Wording.Count(Count - told, "more place")}"
            ),
        ];
    }

    /// <summary>Whether both say the same of the same declarations.</summary>
    public bool Equals(RelatedPlaces? other) =>
        other is not null
        && Count == other.Count
        && _first.Length == other._first.Length
        && _first
            .Zip(other._first)
            .All(pair =>
                pair.First.Message == pair.Second.Message
                && pair.First.Origin.IsOfSame(pair.Second.Origin)
            );

    /// <inheritdoc/>
    public override int GetHashCode() => Count;
}
