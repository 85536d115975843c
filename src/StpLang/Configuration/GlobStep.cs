namespace StpLang.Configuration;

/// <summary>One step in matching a path: what it takes of it.</summary>
internal sealed class GlobStep(GlobStepKind kind)
{
    /// <summary>The most digits a number of a range has; any of so many fits 64 bits.</summary>
    public const int MostDigits = 18;

    /// <summary>What it takes.</summary>
    public GlobStepKind Kind => kind;

    /// <summary>The one character it takes.</summary>
    public int Character { get; init; }

    /// <summary>The characters it takes, from the first to the last of each range.</summary>
    public IReadOnlyList<(int First, int Last)> Set { get; init; } = [];

    /// <summary>Whether it takes those that are not in the set.</summary>
    public bool IsNot { get; init; }

    /// <summary>The least number it takes.</summary>
    public long First { get; init; }

    /// <summary>The greatest number it takes.</summary>
    public long Last { get; init; }

    /// <summary>The rows of steps there are to choose from.</summary>
    public IReadOnlyList<IReadOnlyList<GlobStep>> Choices { get; init; } = [];

    /// <summary>Whether it takes a character.</summary>
    public bool Takes(int character) =>
        kind switch
        {
            GlobStepKind.Character => character == Character,
            GlobStepKind.AnyInName => character != '/',
            GlobStepKind.Set => character != '/'
                && Set.Any(range => range.First <= character && character <= range.Last) != IsNot,
            _ => false,
        };
}
