namespace StpLang.Diagnostics;

/// <summary>Text of a plan as a message shows it: in one line and not long.</summary>
internal static class Excerpt
{
    /// <summary>The most characters that are shown, unless there is more room.</summary>
    public const int Longest = 60;

    /// <summary>The text, cut short with <c>…</c>; a line break shows as a blank, any other control character as U+FFFD.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters that are shown.</param>
    public static string Of(string text, int longest = Longest)
    {
        if (text.Length <= longest && !text.Any(char.IsControl))
        {
            return text;
        }

        var isCut = text.Length > longest;
        var length = isCut ? longest - 1 : text.Length;
        if (char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        return string.Create(
            isCut ? length + 1 : length,
            (text, length, isCut),
            static (target, state) =>
            {
                for (var i = 0; i < state.length; i++)
                {
                    var c = state.text[i];
                    target[i] =
                        c is '\r' or '\n' or '\t' ? ' '
                        : char.IsControl(c) ? '\uFFFD'
                        : c;
                }

                if (state.isCut)
                {
                    target[^1] = '…';
                }
            }
        );
    }
}
