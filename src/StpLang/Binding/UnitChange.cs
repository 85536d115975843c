namespace StpLang.Binding;

/// <summary>What became of a unit.</summary>
/// <param name="Before">As it was; null for a new one.</param>
/// <param name="After">As it is; null for one that is gone.</param>
/// <param name="IsMoved">Whether it stands behind others now that stood behind it.</param>
internal readonly record struct UnitChange(
    BoundUnit? Before,
    BoundUnit? After,
    bool IsMoved = false
)
{
    /// <summary>Whether it is there before and after and means the same.</summary>
    public bool MeansSame =>
        !IsMoved && Before is { } before && After is { } after && after.MeansSame(before);

    /// <summary>Whether what is read in its place, be it held, is there before and after and means the same.</summary>
    public bool ReadsSame
    {
        get
        {
            var before = Before?.Read() ?? [];
            var after = After?.Read() ?? [];
            if (before.Length != after.Length)
            {
                return false;
            }

            for (var i = 0; i < before.Length; i++)
            {
                if (
                    before[i].Unit.Lineage != after[i].Unit.Lineage
                    || !after[i].MeansSame(before[i])
                )
                {
                    return false;
                }
            }

            return true;
        }
    }
}
