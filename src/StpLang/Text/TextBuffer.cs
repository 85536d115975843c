namespace StpLang.Text;

/// <summary>Characters that texts are made of, and where lines begin among them, found when first asked for.</summary>
internal sealed class TextBuffer(string text)
{
    private int[]? _lineStarts;

    public string Text => text;

    /// <summary>The places behind each line break, but for a CR at the very end, which may be half of one.</summary>
    public ReadOnlySpan<int> LineStarts => _lineStarts ??= FindLines(text);

    private static int[] FindLines(ReadOnlySpan<char> text)
    {
        var starts = new List<int>(text.Length / 32);
        var position = 0;
        for (int next; (next = text[position..].IndexOfAny('\r', '\n')) >= 0; )
        {
            position += next + 1;
            if (position == text.Length && text[^1] == '\r')
            {
                break;
            }

            position += text[position - 1] == '\r' && text[position] == '\n' ? 1 : 0;
            starts.Add(position);
        }

        return [.. starts];
    }
}
