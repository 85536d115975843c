namespace StpLang.Text;

/// <summary>A stretch of a file that reads the same wherever it stands: what <see cref="Origin"/> counts from.</summary>
internal abstract class Anchor
{
    /// <summary>How long its text is, with the trivia around it.</summary>
    public abstract int Width { get; }
}
