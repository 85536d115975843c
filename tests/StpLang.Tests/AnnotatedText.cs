namespace StpLang.Tests;

/// <summary>
/// A text with marks taken out of it: <c>[|…|]</c> around spans, which may not overlap, and <c>$0</c> at one position.
/// </summary>
internal sealed record AnnotatedText(string Text, IReadOnlyList<TextSpan> Spans, int? Position)
{
    /// <summary>The one span marked.</summary>
    public TextSpan Span => Assert.Single(Spans);

    public static AnnotatedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        int? position = null;
        int? start = null;
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked.AsSpan(i, Math.Min(2, marked.Length - i)))
            {
                case "[|" when start is null:
                    start = text.Length;
                    i++;
                    break;
                case "|]" when start is { } from:
                    spans.Add(TextSpan.FromBounds(from, text.Length));
                    start = null;
                    i++;
                    break;
                case "$0" when position is null:
                    position = text.Length;
                    i++;
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        return start is null
            ? new AnnotatedText(text.ToString(), spans, position)
            : throw new ArgumentException("A mark '[|' is not closed.", nameof(marked));
    }
}
