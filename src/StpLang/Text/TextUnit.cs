namespace StpLang.Text;

/// <summary>A stretch of a file that reads the same wherever it stands: what <see cref="Origin"/> counts from.</summary>
/// <param name="lineage">What it shares with what stood there before an edit.</param>
internal abstract class TextUnit(Lineage lineage) : IVersion
{
    /// <inheritdoc/>
    public Lineage Lineage => lineage;

    /// <summary>How long its text is, with the trivia around it.</summary>
    public abstract int Width { get; }
}
