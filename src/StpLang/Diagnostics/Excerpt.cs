namespace StpLang.Diagnostics;

/// <summary>Text of a plan as a message shows it: in one line and not long.</summary>
internal static class Excerpt
{
    /// <summary>The most characters that are shown.</summary>
    public const int Longest = 60;

    /// <summary>The text, cut short with <c>…</c>; a line break shows as a blank, any other control character as U+FFFD.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest && !text.Any(char.IsControl))
        {
            return text;
        }

        var isCut = text.Length > Longest;
        var length = isCut ? Longest - 1 : text.Length;
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
