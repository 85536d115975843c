namespace StpLang.Text;

/// <summary>
/// What stays the same of something while it is edited, a file or a stretch of one: each snapshot has one version of it.
/// </summary>
/// <param name="within">That of what it stands in; null for a file.</param>
internal sealed class Lineage(Lineage? within = null)
{
    /// <summary>That of what it stands in; null for a file.</summary>
    public Lineage? Within => within;

    /// <summary>
    /// Which of its neighbours it was when it was last looked for. Snapshots differ, so it may be another by now: it says
    /// where to look first.
    /// </summary>
    public int Hint { get; set; }

    /// <summary>Which of some neighbours is of this lineage, searched from where it was last found; -1 where none is.</summary>
    public int Find<T>(ReadOnlySpan<T> neighbours)
        where T : IVersion
    {
        if (neighbours.IsEmpty)
        {
            return -1;
        }

        var hint = Math.Clamp(Hint, 0, neighbours.Length - 1);
        for (var distance = 0; distance < neighbours.Length; distance++)
        {
            if (
                hint + distance < neighbours.Length
                && ReferenceEquals(neighbours[hint + distance].Lineage, this)
            )
            {
                return Hint = hint + distance;
            }

            if (distance <= hint && ReferenceEquals(neighbours[hint - distance].Lineage, this))
            {
                return Hint = hint - distance;
            }
        }

        return -1;
    }
}
