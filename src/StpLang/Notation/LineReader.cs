using System.Text.RegularExpressions;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>
/// Reads a line of a block as people write it: a property without a colon, with <c>=</c> or an arrow for it, of several words, or
/// behind a bullet.
/// </summary>
/// <param name="Property">The property that was meant; null where it is none.</param>
/// <param name="Stretch">What is to be written otherwise.</param>
internal sealed partial record LineReader(PropertyDefinition? Property, ReadStretch Stretch)
{
    private const int MostWords = 4;

    /// <summary>What was meant by a line that is no member of a block; null where nobody can say.</summary>
    /// <param name="text">The line.</param>
    /// <param name="block">What the block is of.</param>
    /// <param name="reader">Reads the value.</param>
    public static LineReader? Read(
        string text,
        DeclarationDefinition block,
        NotationReader reader
    ) =>
        Bullet().Match(text) is { Success: true } bullet ? ReadBullet(text, bullet)
        : Separated().Match(text) is { Success: true } match
        && match.Groups["value"].Success
        && Find(match.Groups["name"].Value, block) is { } property
            ? Read(text, match.Groups["name"].Length, match.Groups["value"].Index, property, reader)
        : ReadWords(text, block, reader);

    // Words without a sign between them and the value.
    private static LineReader? ReadWords(
        string text,
        DeclarationDefinition block,
        NotationReader reader
    )
    {
        if (!char.IsLetter(text[0]))
        {
            return null;
        }

        var words = Word().Matches(text);
        for (var count = Math.Min(words.Count - 1, MostWords); count > 0; count--)
        {
            var last = words[count - 1];
            if (Find(text[..(last.Index + last.Length)], block) is { } property)
            {
                return Read(text, last.Index + last.Length, words[count].Index, property, reader);
            }
        }

        return null;
    }

    private static LineReader? Read(
        string text,
        int nameEnd,
        int valueStart,
        PropertyDefinition property,
        NotationReader reader
    )
    {
        var value = text[valueStart..];
        var whole = new TextSpan(0, text.Length);
        if (value.Length == 0)
        {
            return null;
        }

        var read = reader.Read(value, property.Type);
        var source =
            read is [{ Span: var span, Reading.Sources: [var only, ..] }]
            && span.Length == value.Length
                ? only
                : null;
        // The value alone is no fault, or one of its own.
        var reading = source is null
            ? Reading.Certain("a property is written with `:` behind its name", $"{property.Name}:")
            : new Reading(
                "a property is written with `:` behind its name",
                [$"{property.Name}: {source}"],
                read[0].Reading.IsCertain
            );
        var sign = text[nameEnd..valueStart].TrimEnd();
        var stretch = source is null ? new TextSpan(0, nameEnd + sign.Length) : whole;
        return new LineReader(property, new ReadStretch(stretch, whole, reading));
    }

    private static LineReader ReadBullet(string text, Match bullet)
    {
        var span = new TextSpan(0, bullet.Length);
        return bullet.Length == text.Length
            ? new LineReader(null, new ReadStretch(span, span, BulletAlone(bullet.Value.Trim())))
            : new LineReader(
                null,
                new ReadStretch(
                    new TextSpan(0, text.Length),
                    new TextSpan(0, text.Length),
                    Reading.Likely(
                        "these lines belong to no property: put them into one as text, or keep them as a comment",
                        string.Join(
                            '\n',
                            text.Split('\n').Select(line => Begin().Replace(line, "// ", 1))
                        )
                    )
                )
            );
    }

    /// <summary>Whether a line is one of a list.</summary>
    public static bool IsBullet(string text) => Bullet().IsMatch(text);

    /// <summary>A bullet before what is sound.</summary>
    public static Reading BulletAlone(string bullet) =>
        Reading.Certain($"`{bullet}` begins no line of a plan", "");

    /// <summary>What stands before the colon of a line, as one word; null where that is one already, or there is none.</summary>
    public static (TextSpan Span, string Name)? OddNameIn(string text) =>
        Separated().Match(text) is { Success: true } match
        && match.Groups["name"] is { Value: var written } name
        && Words.Slug(Typography.Plain(written)) is { Length: > 0 } word
        && word != written
        && text.AsSpan(written.Length).TrimStart() is [':', ..]
            ? (new TextSpan(name.Index, name.Length), word)
            : null;

    private static PropertyDefinition? Find(string name, DeclarationDefinition block) =>
        block.FindProperty(Words.Slug(Typography.Plain(name)));

    [GeneratedRegex(@"^(?:[•·▪◦‣●○■□➢✓*\-–—]|\(?[0-9]{1,2}[.)]|[a-z]\))(?:\s+|$)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<=^\s*)(?=\S)")]
    private static partial Regex Begin();

    [GeneratedRegex(
        @"^(?<name>\w[\w \t'’\u00AD\-]*?)[ \t]*(?:=+>|:?=+|-+>|→|⇒|:|\t|[ \t][–—-](?=[ \t]))[ \t]*(?<value>\S.*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex Separated();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
