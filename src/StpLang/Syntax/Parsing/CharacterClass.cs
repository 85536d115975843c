namespace StpLang.Syntax.Parsing;

/// <summary>What a character can begin or go on; the same sets as in the lexer grammar.</summary>
internal static class CharacterClass
{
    public const byte Other = 0;
    public const byte Letter = 1;
    public const byte Digit = 2;
    public const byte Blank = 3;
    public const byte LineBreak = 4;
    public const byte Sign = 5;
    public const byte Quote = 6;
    public const byte Pound = 7;

    // For every character below 128 and those of Latin-1; the few ranges beyond are tested one by one.
    private static readonly byte[] Classes = MakeClasses();

    public static byte Of(char c) => c < 256 ? Classes[c] : OfRare(c);

    public static bool IsLetterOrDigit(char c) => Of(c) is Letter or Digit;

    private static byte OfRare(char c) =>
        c is (>= '\u0100' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') ? Letter
        : c == '\uFEFF' ? Blank
        : Other;

    private static byte[] MakeClasses()
    {
        var classes = new byte[256];
        for (var c = 'A'; c <= 'Z'; c++)
        {
            classes[c] = classes[c + 32] = Letter;
        }

        for (var c = '\u00C0'; c <= '\u00FF'; c++)
        {
            classes[c] = c is '\u00D7' or '\u00F7' ? Other : Letter;
        }

        classes['_'] = Letter;
        for (var c = '0'; c <= '9'; c++)
        {
            classes[c] = Digit;
        }

        foreach (var c in " \t\u000B\u000C\u00A0")
        {
            classes[c] = Blank;
        }

        foreach (var c in "{}[]():,.=+-*/")
        {
            classes[c] = Sign;
        }

        classes['\r'] = classes['\n'] = LineBreak;
        classes['"'] = Quote;
        classes['£'] = Pound;
        return classes;
    }
}
