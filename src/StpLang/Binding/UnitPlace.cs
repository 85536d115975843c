namespace StpLang.Binding;

/// <summary>A place at the top of a plan's files.</summary>
/// <param name="File">Which file.</param>
/// <param name="Unit">Which of its units.</param>
internal readonly record struct UnitPlace(int File, int Unit) : IComparable<UnitPlace>
{
    public int CompareTo(UnitPlace other) =>
        File != other.File ? File.CompareTo(other.File) : Unit.CompareTo(other.Unit);
}
