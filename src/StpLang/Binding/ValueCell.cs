using StpLang.Values;

namespace StpLang.Binding;

/// <summary>A value that was worked out, for all who ask for it.</summary>
/// <param name="Value">The value; null where nothing states it.</param>
internal sealed record ValueCell(Value? Value)
{
    /// <summary>Stands in for a value that is still to be worked out.</summary>
    public static ValueCell Unknown { get; } = new(ErrorValue.Instance);

    /// <summary>
    /// Where the value depends on itself: the shortest way round from the first by name of the values tied up with each
    /// other; else empty.
    /// </summary>
    public ValueKey[] Circle { get; init; } = [];
}
