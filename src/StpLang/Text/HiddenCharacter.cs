using System.Globalization;
using System.Text;

namespace StpLang.Text;

/// <summary>A character that a reader does not see, or that shows others in another order than they stand in.</summary>
/// <param name="Rune">The character.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct HiddenCharacter(Rune Rune, TextSpan Span)
{
    /// <summary>Whether it turns the direction in which text is shown.</summary>
    public bool TurnsDirection =>
        Rune.Value
            is 0x061C
                or 0x200E
                or 0x200F
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2066 and <= 0x2069);

    /// <summary>It as an escape of the language: <c>\u{202E}</c>.</summary>
    public string Escape => $"\\u{{{Rune.Value:X}}}";

    /// <summary>Its code as it is looked up: <c>U+202E</c>.</summary>
    public string Code => $"U+{Rune.Value:X4}";

    /// <summary>Whether there is one in a text.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => Next(text, 0) is not null;

    /// <summary>Those of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it begins.</param>
    public static List<HiddenCharacter> AllIn(ReadOnlySpan<char> text, int position = 0)
    {
        var all = new List<HiddenCharacter>();
        for (var next = Next(text, 0); next is { } found; next = Next(text, found.Span.End))
        {
            all.Add(found with { Span = found.Span.Shift(position) });
        }

        return all;
    }

    private static HiddenCharacter? Next(ReadOnlySpan<char> text, int from)
    {
        while (true)
        {
            // Nearly all text is of characters that show.
            var ordinary = text[from..].IndexOfAnyExceptInRange(' ', '~');
            if (ordinary < 0)
            {
                return null;
            }

            from += ordinary;
            _ = Rune.DecodeFromUtf16(text[from..], out var rune, out var length);
            if (IsHidden(rune, from > 0 ? text[from - 1] : ' '))
            {
                return new HiddenCharacter(rune, new TextSpan(from, length));
            }

            from += length;
        }
    }

    private static bool IsHidden(Rune rune, char before) =>
        rune.Value switch
        {
            '\t' or '\r' or '\n' => false,
            // What joins letters or chooses their form stands behind a letter that has forms.
            0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F) => before < 0x300,
            // Blanks in the scripts that have them, which show as nothing here.
            0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 => true,
            >= 0xE0100 and <= 0xE01EF => true,
            _ => Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator,
        };
}
