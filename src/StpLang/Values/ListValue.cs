using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StpLang.Values;

/// <summary>A list: <c>[norwich_ccg, community_trust]</c>. Two lists are equal if their items are, in order.</summary>
/// <param name="Items">The items as written.</param>
internal sealed record ListValue(ImmutableArray<Value> Items) : Value
{
    private string[]? _entries;

    /// <summary>The items as they are written: names referred to, words chosen, texts.</summary>
    public ImmutableArray<string> Entries =>
        ImmutableCollectionsMarshal.AsImmutableArray(
            _entries ??= Array.ConvertAll([.. Items], EntryOf)
        );

    /// <inheritdoc/>
    public bool Equals(ListValue? other) =>
        other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (Value item in Items)
        {
            hash.Add(item);
        }
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string Describe() => "a list";

    /// <inheritdoc/>
    protected override string ToDisplay() => $"[{string.Join(", ", Items)}]";

    private static string EntryOf(Value item) =>
        item switch
        {
            ReferenceValue reference => reference.Path,
            ChoiceValue choice => choice.Choice,
            TextValue text => text.Text,
            _ => item.ToString() ?? "",
        };
}
