using System.Collections;
using System.Collections.Immutable;

namespace StpLang.Generators;

/// <summary>An array that equals another with equal items, so that the compiler sees what need not be written again.</summary>
internal readonly struct EquatableArray<T>(IEnumerable<T> items)
    : IEquatable<EquatableArray<T>>,
        IEnumerable<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items = [.. items];

    public bool Equals(EquatableArray<T> other) => _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode() =>
        _items.Aggregate(0, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
