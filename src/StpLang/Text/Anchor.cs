namespace StpLang.Text;

/// <summary>What origins are counted from: a stretch of a file, wherever that stands.</summary>
/// <param name="lineage">What it has in common with what stood there before an edit.</param>
internal abstract class Anchor(Lineage lineage)
{
    /// <summary>What it has in common with what stood there before an edit, and with what will stand there after one.</summary>
    public Lineage Lineage => lineage;

    /// <summary>How many characters it covers.</summary>
    public abstract int Width { get; }
}
