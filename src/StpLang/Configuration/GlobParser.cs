using System.Globalization;

namespace StpLang.Configuration;

/// <summary>Turns the name of a section into steps.</summary>
internal sealed class GlobParser
{
    private readonly int[] _pattern;
    private List<GlobStep> _steps = [];

    private GlobParser(int[] pattern) => _pattern = pattern;

    /// <summary>The steps of a pattern; they begin at the <c>/</c> before the path.</summary>
    public static IReadOnlyList<GlobStep> Parse(string pattern)
    {
        var parser = new GlobParser(Glob.Characters(pattern));
        parser.Parse();
        return parser._steps;
    }

    private void Parse()
    {
        if (!HasSlash())
        {
            // At any level.
            Add(GlobStepKind.Folders);
            Parse(0, _pattern.Length);
        }
        else if (_pattern[0] == '/')
        {
            Parse(0, _pattern.Length);
        }
        else
        {
            Parse(AddSlash(0), _pattern.Length);
        }
    }

    private void Parse(int start, int end)
    {
        for (var i = start; i < end; )
        {
            i = _pattern[i] switch
            {
                '\\' when i + 1 < end => AddCharacter(_pattern[i + 1], i + 2),
                '/' => AddSlash(i + 1),
                '*' => AddStar(i, end),
                '?' => AddOne(i),
                '[' when EndOfSet(i, end) is { } close => AddSet(i + 1, close),
                '{' when EndOfBraces(i, end) is { } close => AddBraces(i, close),
                var character => AddCharacter(character, i + 1),
            };
        }
    }

    private int AddCharacter(int character, int next)
    {
        _steps.Add(new GlobStep(GlobStepKind.Character) { Character = character });
        return next;
    }

    private int AddOne(int at)
    {
        Add(GlobStepKind.AnyInName);
        return at + 1;
    }

    // `/**/` is one slash too.
    private int AddSlash(int next)
    {
        if (!IsFolders(next))
        {
            return AddCharacter('/', next);
        }

        while (IsFolders(next))
        {
            next += 3;
        }

        Add(GlobStepKind.Folders);
        return next;
    }

    private bool IsFolders(int at) =>
        at + 3 <= _pattern.Length
        && _pattern[at] == '*'
        && _pattern[at + 1] == '*'
        && _pattern[at + 2] == '/';

    private int AddStar(int at, int end)
    {
        var isDouble = at + 1 < end && _pattern[at + 1] == '*';
        Add(isDouble ? GlobStepKind.Many : GlobStepKind.ManyInName);
        return at + (isDouble ? 2 : 1);
    }

    // The `]` of a set that opens here; without one, or with a `/` in it, the `[` is a character as any other.
    private int? EndOfSet(int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            switch (_pattern[i])
            {
                case '/':
                    return null;
                case '\\':
                    i++;
                    break;
                case ']':
                    return i == open + 1 ? null : i;
                default:
                    break;
            }
        }

        return null;
    }

    private int AddSet(int start, int close)
    {
        var isNot = _pattern[start] == '!' && start + 1 < close;
        var set = new List<(int, int)>();
        for (var i = start + (isNot ? 1 : 0); i < close; )
        {
            var first = Next(ref i);
            var last = first;
            if (i + 1 < close && _pattern[i] == '-')
            {
                i++;
                last = Next(ref i);
            }

            set.Add((first, last));
        }

        _steps.Add(new GlobStep(GlobStepKind.Set) { Set = set, IsNot = isNot });
        return close + 1;

        int Next(ref int i)
        {
            i += _pattern[i] == '\\' && i + 1 < close ? 1 : 0;
            return _pattern[i++];
        }
    }

    // The `}` that closes braces; without one the `{` is a character as any other.
    private int? EndOfBraces(int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i = After(i, end))
        {
            depth += _pattern[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }

    private int AddBraces(int open, int close)
    {
        if (NumbersIn(open + 1, close) is { } numbers)
        {
            _steps.Add(
                new GlobStep(GlobStepKind.Number) { First = numbers.First, Last = numbers.Last }
            );
            return close + 1;
        }

        var commas = CommasIn(open + 1, close);
        if (commas.Count == 0)
        {
            AddCharacter('{', 0);
            Parse(open + 1, close);
            return AddCharacter('}', close + 1);
        }

        var choices = new List<IReadOnlyList<GlobStep>>();
        var around = _steps;
        var start = open + 1;
        foreach (var end in commas.Append(close))
        {
            _steps = [];
            Parse(start, end);
            choices.Add(_steps);
            start = end + 1;
        }

        _steps = around;
        _steps.Add(new GlobStep(GlobStepKind.Choice) { Choices = choices });
        return close + 1;
    }

    private List<int> CommasIn(int start, int end)
    {
        var commas = new List<int>();
        var depth = 0;
        for (var i = start; i < end; i = After(i, end))
        {
            switch (_pattern[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case ',' when depth == 0:
                    commas.Add(i);
                    break;
                default:
                    break;
            }
        }

        return commas;
    }

    // `1..3`: the first is less than the last.
    private (long First, long Last)? NumbersIn(int start, int end)
    {
        // Anything longer is no two numbers.
        if (end - start > 2 * (GlobStep.MostDigits + 1) + 2)
        {
            return null;
        }

        var text = string.Concat(_pattern[start..end].Select(char.ConvertFromUtf32));
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return
            dots >= 0
            && TryNumber(text[..dots], out var first)
            && TryNumber(text[(dots + 2)..], out var last)
            && first < last
            ? (first, last)
            : null;
    }

    private static bool TryNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && text.TrimStart('+', '-').Length <= GlobStep.MostDigits;

    // Where what stands here ends: an escape or a set is one thing.
    private int After(int at, int end) =>
        _pattern[at] switch
        {
            '\\' => at + 2,
            '[' when EndOfSet(at, end) is { } close => close + 1,
            _ => at + 1,
        };

    // Whether the pattern names folders: a slash that is not in brackets.
    private bool HasSlash()
    {
        for (var i = 0; i < _pattern.Length; i = AfterBrackets(i))
        {
            if (_pattern[i] == '/')
            {
                return true;
            }
        }

        return false;
    }

    private int AfterBrackets(int at)
    {
        if (_pattern[at] == '\\')
        {
            // An escaped slash is a slash.
            return at + (at + 1 < _pattern.Length && _pattern[at + 1] == '/' ? 1 : 2);
        }

        var close = _pattern[at] == '[' ? Array.IndexOf(_pattern, ']', at) : -1;
        return close < 0 ? at + 1 : close + 1;
    }

    private void Add(GlobStepKind kind) => _steps.Add(new GlobStep(kind));
}
