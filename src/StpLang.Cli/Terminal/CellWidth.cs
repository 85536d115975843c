using System.Globalization;
using System.Text;

namespace StpLang.Cli.Terminal;

/// <summary>How many columns of a terminal a character takes.</summary>
internal static class CellWidth
{
    // What Unicode's East Asian Width calls wide or full-width, with emoji, in ascending order.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F),
        (0x231A, 0x231B),
        (0x23E9, 0x23EC),
        (0x2614, 0x2615),
        (0x2648, 0x2653),
        (0x26A1, 0x26A1),
        (0x2705, 0x2705),
        (0x274C, 0x274E),
        (0x2753, 0x2757),
        (0x2795, 0x2797),
        (0x2B1B, 0x2B1C),
        (0x2B50, 0x2B55),
        (0x2E80, 0x303E),
        (0x3041, 0x4DBF),
        (0x4E00, 0xA4C6),
        (0xA960, 0xA97C),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F),
        (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x16FE0, 0x1B2FB),
        (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FC),
        (0x1F7E0, 0x1F7EB),
        (0x1F900, 0x1FAFF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>0, 1 or 2, for a character that is printed as it is.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        // The middle and last parts of a Korean syllable stand in the cells of the first.
        return Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
            || rune.Value is >= 0x1160 and <= 0x11FF
                ? 0
            : IsWide(rune.Value) ? 2
            : 1;
    }

    private static bool IsWide(int character)
    {
        foreach (var (first, last) in Wide)
        {
            if (character <= last)
            {
                return character >= first;
            }
        }

        return false;
    }
}
