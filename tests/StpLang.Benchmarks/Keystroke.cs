using StpLang.Text;

namespace StpLang.Benchmarks;

/// <summary>What an author does, key by key; after the last key the plan reads as before.</summary>
/// <param name="Name">What is done.</param>
/// <param name="MostMilliseconds">What each key may take, of a hundred at the ninety-fifth.</param>
/// <param name="File">Which file it is done in.</param>
/// <param name="Keys">The changes, each to the text as the ones before it left it.</param>
internal sealed record Keystroke(
    string Name,
    double MostMilliseconds,
    string File,
    IReadOnlyList<TextChange> Keys
)
{
    /// <summary>Puts text in, key by key, and takes it out again.</summary>
    public static Keystroke Typed(string name, double most, string file, int at, string text) =>
        new(
            name,
            most,
            file,
            [
                .. text.Select((key, i) => new TextChange(new TextSpan(at + i, 0), key.ToString())),
                .. text.Select(
                    (_, i) => new TextChange(new TextSpan(at + text.Length - 1 - i, 1), "")
                ),
            ]
        );

    /// <summary>Takes text out, key by key, and puts it back.</summary>
    public static Keystroke Erased(string name, double most, string file, int at, string text) =>
        new(
            name,
            most,
            file,
            [
                .. text.Select(
                    (_, i) => new TextChange(new TextSpan(at + text.Length - 1 - i, 1), "")
                ),
                .. text.Select((key, i) => new TextChange(new TextSpan(at + i, 0), key.ToString())),
            ]
        );

    /// <summary>Puts text in the place of text in one go, and back.</summary>
    public static Keystroke Replaced(
        string name,
        double most,
        string file,
        int at,
        string old,
        string text
    ) =>
        new(
            name,
            most,
            file,
            [
                new TextChange(new TextSpan(at, old.Length), text),
                new TextChange(new TextSpan(at, text.Length), old),
            ]
        );
}
