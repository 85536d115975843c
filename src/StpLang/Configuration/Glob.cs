namespace StpLang.Configuration;

/// <summary>
/// The name of a section of an <c>.editorconfig</c>: which files it is about, as the EditorConfig specification 0.17.2 has it. It is followed
/// step by step for all places in a path at once, so that no name takes longer than its length times the path's.
/// </summary>
internal sealed class Glob
{
    private readonly IReadOnlyList<GlobStep> _steps;

    private Glob(IReadOnlyList<GlobStep> steps) => _steps = steps;

    /// <summary>Understands the text between the brackets of a section's name.</summary>
    public static Glob Parse(string pattern) => new(GlobParser.Parse(pattern));

    /// <summary>Whether a file is one of those.</summary>
    /// <param name="path">Its path from the folder of the <c>.editorconfig</c> on, with <c>/</c>.</param>
    public bool Matches(string path) =>
        // A pattern starts at a folder's edge, as the path does.
        new Way(Characters("/" + path), startsAnywhere: false).Follow(_steps);

    /// <summary>Whether any file whose name ends so can be one of those.</summary>
    public bool CanEndIn(string ending) =>
        // To every step some path leads.
        new Way(Characters(ending), startsAnywhere: true).Follow(_steps);

    /// <summary>The characters of a text, those beyond the first 65,536 of Unicode as one each.</summary>
    internal static int[] Characters(string text) =>
        [.. text.EnumerateRunes().Select(rune => rune.Value)];

    // Which places in the text have been come to: before its first character, after it, and so on.
    private sealed class Way(int[] text, bool startsAnywhere)
    {
        public bool Follow(IReadOnlyList<GlobStep> steps)
        {
            var start = new bool[text.Length + 1];
            start[0] = true;
            return Follow(steps, start)[^1];
        }

        private bool[] Follow(IReadOnlyList<GlobStep> steps, bool[] places)
        {
            foreach (var step in steps)
            {
                places = Follow(step, places);
                places[0] |= startsAnywhere;
            }

            return places;
        }

        private bool[] Follow(GlobStep step, bool[] from)
        {
            var to = new bool[from.Length];
            switch (step.Kind)
            {
                case GlobStepKind.Many:
                case GlobStepKind.ManyInName:
                    FollowMany(from, to, step.Kind == GlobStepKind.ManyInName);
                    break;
                case GlobStepKind.Folders:
                    FollowFolders(from, to);
                    break;
                case GlobStepKind.Number:
                    FollowNumber(step, from, to);
                    break;
                case GlobStepKind.Choice:
                    foreach (var choice in step.Choices)
                    {
                        var places = Follow(choice, [.. from]);
                        for (var i = 0; i < to.Length; i++)
                        {
                            to[i] |= places[i];
                        }
                    }

                    break;
                default:
                    for (var i = 0; i < text.Length; i++)
                    {
                        to[i + 1] = from[i] && step.Takes(text[i]);
                    }

                    break;
            }

            return to;
        }

        private void FollowMany(bool[] from, bool[] to, bool isInName)
        {
            to[0] = from[0];
            for (var i = 0; i < text.Length; i++)
            {
                to[i + 1] = from[i + 1] || (to[i] && !(isInName && text[i] == '/'));
            }
        }

        // One slash, or two with anything between.
        private void FollowFolders(bool[] from, bool[] to)
        {
            var isInside = false;
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '/')
                {
                    to[i + 1] = isInside |= from[i];
                }
            }
        }

        private void FollowNumber(GlobStep step, bool[] from, bool[] to)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (from[i])
                {
                    FollowNumber(step, i, to);
                }
            }
        }

        // Where a number in range ends that starts here; it is written without noughts in front.
        private void FollowNumber(GlobStep step, int position, bool[] to)
        {
            var isNegative = text[position] == '-';
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
                to[i + 1] |= step.First <= value && value <= step.Last;
            }
        }
    }
}
