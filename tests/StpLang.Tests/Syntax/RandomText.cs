using System.Text;

namespace StpLang.Tests.Syntax;

/// <summary>Makes texts of all sorts of wrongness out of a seed.</summary>
internal sealed class RandomText(int seed)
{
    private static readonly string[] Pieces =
    [
        .. "include let plan partner budget pool gap programme governance relationship engagement risk".Split(
            ' '
        ),
        .. "covers member contribution from cohort evidence outcome milestone board decision delegation".Split(
            ' '
        ),
        .. "interest involves development implementation accepts with of total min max a b kind cost".Split(
            ' '
        ),
        .. "{ } { } [ ] ( ) : : : , , . .. = + - * / £ % £1m £2.4bn £3k £4million £1,200 £1_000.5 2% 1 2".Split(
            ' '
        ),
        .. "2016/17 2016/2017 2016/17..2020/21 2016-10-21 18_400 1.5 1..2 12345/67 2016-1 a.b a.b[2016/17]".Split(
            ' '
        ),
        .. "\"text\" \"open \"\\q\" \"\\u{A3}\" \"\\u{}\" \" \\ // /// // £ “quoted” – — ’ $5 # ; ! ~ @ \0 \uFEFF \u00A0 é × ÷ Ɏ Ḁ".Split(
            ' '
        ),
        "\n",
        "\n",
        "\n",
        "\n  ",
        "\r\n",
        "\r",
        "\t",
        "// comment\n",
        "/// doc\n",
        "//// rule\n",
        "\nbudget b {\n",
        "\n}\n",
        "kind: ccg\n",
        "cost: { 2016/17: £1m }\n",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
    ];

    private static readonly char[] Edges =
    [
        .. "\0\t\n\v\f\r\u0085\u00A0\u00A3\u00BF\u00C0\u00D6\u00D7\u00D8\u00F6\u00F7\u00F8\u00FF\u0100",
        .. "\u024F\u0250\u1DFF\u1E00\u1EFF\u1F00\u2013\u2014\u2018\u2019\u201C\u201D\u2028\u2029\u20AC",
        .. "\uD7FF\uD800\uDBFF\uDC00\uDFFF\uE000\uFEFF\uFFFD\uFFFE\uFFFF",
    ];

    private const string Signs = "{}[]():,.=+-*/£\"\\ \n\nab1290_%/kbm";

    private readonly Random _random = new(seed);

    /// <summary>One of all the sorts below.</summary>
    public string Next() =>
        _random.Next(8) switch
        {
            0 => Characters(),
            1 => Ascii(),
            2 or 3 => Soup(),
            _ => Mutated(),
        };

    /// <summary>Random characters: any at all, and often those at the edge of a class.</summary>
    public string Characters()
    {
        var text = new char[_random.Next(80)];
        foreach (ref var c in text.AsSpan())
        {
            c = _random.Next(4) switch
            {
                0 => (char)_random.Next(0x10000),
                1 => Edges[_random.Next(Edges.Length)],
                2 => (char)_random.Next(0x20, 0x100),
                _ => (char)_random.Next(0x20, 0x7F),
            };
        }

        return new string(text);
    }

    /// <summary>Words, figures and signs in no order.</summary>
    public string Soup()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(120); i > 0; i--)
        {
            text.Append(Piece());
            if (_random.Next(3) > 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    /// <summary>A stretch of an example with some edits.</summary>
    public string Mutated()
    {
        var text = Stretch(1500);
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            var (start, length, replacement) = Edit(text);
            text = string.Concat(text.AsSpan(0, start), replacement, text.AsSpan(start + length));
        }

        return text;
    }

    /// <summary>An edit as an author makes one: mostly of a few characters, now and then of more.</summary>
    public (int Start, int Length, string Replacement) Edit(string text)
    {
        var start = _random.Next(text.Length + 1);
        var rest = text.Length - start;
        return _random.Next(9) switch
        {
            0 => (start, Math.Min(rest, 1), ""),
            1 => (start, _random.Next(Math.Min(rest, 12) + 1), ""),
            2 => (start, _random.Next(Math.Min(rest, 400) + 1), ""),
            3 => (start, 0, ((char)_random.Next(0x20, 0x7F)).ToString()),
            4 => (start, Math.Min(rest, 1), Edges[_random.Next(Edges.Length)].ToString()),
            5 => (start, _random.Next(Math.Min(rest, 30) + 1), Piece()),
            6 => (start, 0, Stretch(200)),
            7 => (start, rest, ""),
            _ => (start, 0, Piece()),
        };
    }

    /// <summary>A whole example.</summary>
    public string Example() => Examples.All[_random.Next(Examples.All.Count)];

    private string Ascii()
    {
        var text = new char[_random.Next(200)];
        foreach (ref var c in text.AsSpan())
        {
            c = Signs[_random.Next(Signs.Length)];
        }

        return new string(text);
    }

    private string Stretch(int most)
    {
        var example = Example();
        var length = Math.Min(example.Length, _random.Next(most));
        var start = _random.Next(example.Length - length + 1);
        if (_random.Next(3) > 0)
        {
            // Most of them begin where a line does.
            start = start == 0 ? 0 : example.LastIndexOf('\n', start - 1) + 1;
        }

        return example.Substring(start, length);
    }

    private string Piece() => Pieces[_random.Next(Pieces.Length)];
}
