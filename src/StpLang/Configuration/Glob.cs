namespace StpLang.Configuration;

/// <summary>
/// The name of a section of an <c>.editorconfig</c>: which files it is about, as the EditorConfig specification 0.17.2 has it. A path is
/// matched in steps no more than its length times the pattern's, whatever the pattern.
/// </summary>
internal sealed class Glob
{
    private readonly GlobStep[] _steps;

    private Glob(GlobStep[] steps) => _steps = steps;

    /// <summary>Understands the text between the brackets of a section's name.</summary>
    public static Glob Parse(string pattern) => new(GlobParser.Parse(pattern));

    /// <summary>Whether a file is one of those.</summary>
    /// <param name="path">Its path from the folder of the <c>.editorconfig</c> on, with <c>/</c>.</param>
    public bool Matches(string path)
    {
        // A pattern starts at a folder's edge, as the path does.
        var way = new Way(_steps, Characters("/" + path));
        way.Add(0, 0);
        return way.Arrives();
    }

    /// <summary>Whether any file whose name ends so can be one of those.</summary>
    public bool CanEndIn(string ending)
    {
        // Every step can be come to by some path.
        var way = new Way(_steps, Characters(ending));
        for (var step = 0; step < _steps.Length; step++)
        {
            way.Add(step, 0);
        }

        return way.Arrives();
    }

    /// <summary>The characters of a text, those beyond the first 65,536 of Unicode as one each.</summary>
    internal static int[] Characters(string text) =>
        [.. text.EnumerateRunes().Select(rune => rune.Value)];

    // The steps that are open at each position; each is looked at once.
    private sealed class Way(GlobStep[] steps, int[] text)
    {
        private readonly bool[] _seen = new bool[steps.Length * (text.Length + 1)];
        private readonly Stack<(int Step, int Position)> _open = new();

        public void Add(int step, int position)
        {
            ref var seen = ref _seen[step * (text.Length + 1) + position];
            if (!seen)
            {
                seen = true;
                _open.Push((step, position));
            }
        }

        public bool Arrives()
        {
            while (_open.TryPop(out var at))
            {
                var (index, position) = at;
                var step = steps[index];
                switch (step.Kind)
                {
                    case GlobStepKind.End:
                        if (position == text.Length)
                        {
                            return true;
                        }

                        break;
                    case GlobStepKind.Go:
                        Add(step.Target, position);
                        break;
                    case GlobStepKind.Either:
                        Add(index + 1, position);
                        Add(step.Target, position);
                        break;
                    case GlobStepKind.Number:
                        AddNumbers(step, index, position);
                        break;
                    default:
                        if (position < text.Length && step.Takes(text[position]))
                        {
                            Add(index + 1, position + 1);
                        }

                        break;
                }
            }

            return false;
        }

        // Where a number in range ends that starts here; it is written without noughts in front.
        private void AddNumbers(GlobStep step, int index, int position)
        {
            var isNegative = position < text.Length && text[position] == '-';
            var start = position + (isNegative ? 1 : 0);
            var number = 0L;
            for (var i = start; i < text.Length && text[i] is >= '0' and <= '9'; i++)
            {
                if ((i > start && text[start] == '0') || i - start == GlobStep.MostDigits)
                {
                    return;
                }

                number = number * 10 + (text[i] - '0');
                var value = isNegative ? -number : number;
                if (step.First <= value && value <= step.Last)
                {
                    Add(index + 1, i + 1);
                }
            }
        }
    }
}
