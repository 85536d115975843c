using System.Text;

namespace StpLang.Tests.Generators;

/// <summary>Writes tokens with whatever an author may put between them: blanks, line breaks, comments, or nothing.</summary>
internal sealed class PlanWriter(Random random)
{
    private static readonly string[] Comments =
    [
        "// as agreed in October",
        "//",
        "/// What the board was told, and when.",
        "///",
        "//// four slashes",
        "// a comment that goes on and on, well beyond the hundredth column, and is never broken, whatever it says",
        "// \"quoted\" { and [ not closed",
    ];

    private readonly StringBuilder _text = new();
    private readonly string _newLine = random.Next(4) == 0 ? "\r\n" : "\n";
    private readonly double _breaks = Pick(random, 0, 0, 0.03, 0.3, 0.8);
    private readonly double _memberBreaks = Pick(random, 0, 0.5, 0.9, 1);
    private readonly double _comments = Pick(random, 0, 0, 0.02, 0.15);
    private readonly double _glue = Pick(random, 0, 0.3, 0.9);
    private char _last = '{';

    /// <summary>Writes a token; blanks come before it where it could be read as part of the last one.</summary>
    public PlanWriter Token(string token)
    {
        var mayGlue = IsPunctuation(_last) || IsPunctuation(token[0]);
        Gap(mayGlue && random.NextDouble() < _glue ? "" : " ", _breaks);
        _text.Append(token);
        _last = token[^1];
        return this;
    }

    /// <summary>Writes a token on the line of the last one.</summary>
    public PlanWriter TokenOnSameLine(string token)
    {
        _text.Append(' ').Append(token);
        _last = token[^1];
        return this;
    }

    /// <summary>Ends a member.</summary>
    public void EndMember()
    {
        if (random.Next(6) == 0)
        {
            Token(",");
        }

        Gap(" ", _memberBreaks);
    }

    public override string ToString() => _text.ToString();

    private static double Pick(Random random, params ReadOnlySpan<double> values) =>
        values[random.Next(values.Length)];

    private static bool IsPunctuation(char c) => c is '{' or '}' or '[' or ']' or ':' or ',';

    private void Gap(string least, double breaks)
    {
        _text.Append(least);
        if (random.NextDouble() < _comments)
        {
            do
            {
                _text
                    .Append(random.Next(2) == 0 ? "" : _newLine + "  ")
                    .Append(random.Next(2) == 0 ? " " : "\t")
                    .Append(Comments[random.Next(Comments.Length)])
                    .Append(' ', random.Next(3))
                    .Append(_newLine);
            } while (random.Next(3) == 0);
        }
        else if (random.NextDouble() < breaks)
        {
            for (var i = random.Next(10) == 0 ? 3 : 1; i > 0; i--)
            {
                _text.Append(' ', random.Next(2)).Append(_newLine);
            }
        }

        _text.Append(
            random.Next(12) switch
            {
                0 => "\t",
                1 => "\u00A0 ",
                2 => "      ",
                _ => "",
            }
        );
    }
}
