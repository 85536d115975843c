namespace StpLang.Binding;

/// <summary>What became of a unit.</summary>
/// <param name="Before">As it was; null for a new one.</param>
/// <param name="After">As it is; null for one that is gone.</param>
internal readonly record struct UnitChange(BoundUnit? Before, BoundUnit? After)
{
    /// <summary>Whether it is there before and after and means the same.</summary>
    public bool MeansSame => Before is { } before && After is { } after && after.MeansSame(before);
}
