namespace StpLang.Binding;

/// <summary>A top declaration that does not mean the same in two versions of a plan.</summary>
/// <param name="Before">As it was; null for a new one.</param>
/// <param name="After">As it is; null for one that is gone.</param>
internal readonly record struct UnitChange(BoundUnit? Before, BoundUnit? After);
