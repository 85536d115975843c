namespace StpLang.Cli.Rendering;

/// <summary>Writes prose on lines that fit.</summary>
internal static class Paragraph
{
    /// <summary>Writes words, with a new line before one that would not fit.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">The words, with blanks between.</param>
    /// <param name="lead">What the first line begins with; the others are indented as far.</param>
    /// <param name="width">How many columns to fill.</param>
    public static void Write(TextWriter output, string text, string lead, int width)
    {
        output.Write(lead);
        var column = lead.Length;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > lead.Length)
            {
                if (column + 1 + word.Length > width)
                {
                    output.WriteLine();
                    output.Write(new string(' ', lead.Length));
                    column = lead.Length;
                }
                else
                {
                    output.Write(' ');
                    column++;
                }
            }

            output.Write(word);
            column += word.Length;
        }

        output.WriteLine();
    }
}
