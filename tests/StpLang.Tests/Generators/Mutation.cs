namespace StpLang.Tests.Generators;

/// <summary>A text with a few things deleted, doubled, put in or cut off.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        ":",
        ",",
        "\"",
        "..",
        "#",
        "£",
        "-",
        "=",
        "\n",
        "\n  ",
        " // x\n",
        "/// y\n",
        "kind:",
        "plan p",
        "gap {",
        "from x",
        "let",
        "word",
        " 2016/17",
        "\n\n\n",
        "\r\n",
        "\r",
    ];

    public static string Of(string text, Random random)
    {
        for (var i = random.Next(1, 5); i > 0 && text.Length > 0; i--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, random.Next(2) == 0 ? 3 : 60), text.Length - at);
            text = random.Next(8) switch
            {
                0 => text[..at],
                1 => text.Insert(at, text.Substring(at, length)),
                2 or 3 or 4 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                _ => text.Remove(at, length),
            };
        }

        return text;
    }
}
