using System.Text.RegularExpressions;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>Reads what people write in place of a value, by the type of value that is asked there.</summary>
/// <param name="names">The names there are.</param>
internal sealed partial class NotationReader(INamesKnown names)
{
    private const string OneOnly = "one is asked here, not a list";

    /// <summary>The names there are.</summary>
    public INamesKnown Names => names;

    /// <summary>Whether a text is one value of the language, whatever its type.</summary>
    public static bool IsSound(string text) =>
        text.AsSpan().IndexOfAny('\r', '\n') < 0
        && SyntaxTree.Parse($"let x = {text}").Root is { HasProblems: false, ChildCount: 2 };

    // A comma may stand behind a property, and blanks of any width anywhere.
    private static bool IsSoundBeforeComma(string text) => IsSound(text.TrimEnd(',', ' '));

    /// <summary>What was meant by a text, each part of it that is to be written otherwise; none where nothing can be made of it.</summary>
    /// <param name="text">All that stands where the value should, without blanks around.</param>
    /// <param name="type">The type asked for; null where any will do.</param>
    public IReadOnlyList<ReadStretch> Read(string text, PropertyType? type)
    {
        var whole = new TextSpan(0, text.Length);
        if (
            type is { Kind: PropertyTypeKind.Series }
            && SeriesReader.Read(text, type) is { Count: > 0 } parts
        )
        {
            return parts;
        }

        return Noted().Match(text) is { Success: true } noted
            && noted.Groups["value"].Value is var value
            && (type?.Kind is PropertyTypeKind.Choice or PropertyTypeKind.Bool || !IsSound(text))
            && IsSound(value)
            && IsValueOf(value, type)
                ?
                [
                    new ReadStretch(
                        new TextSpan(noted.Groups["note"].Index, noted.Groups["note"].Length),
                        whole,
                        Reading.Certain(
                            "a note stands behind `//`",
                            $"// {noted.Groups["note"].Value.Trim('(', ')')}"
                        )
                    ),
                ]
            : ReadOne(text, type) is { } reading ? [new ReadStretch(whole, whole, reading)]
            : [];
    }

    /// <summary>What was meant by a text as a whole; null where nothing can be made of it, or it is as the language has it.</summary>
    public Reading? ReadOne(string text, PropertyType? type)
    {
        var plain = Typography.WithoutEnd(Typography.Plain(text)).Trim();
        return
            (
                plain.Length == 0 ? null
                : ByType(text, plain, type) is { } reading ? reading
                : plain != text
                && !IsSoundBeforeComma(text)
                && IsSound(plain)
                && IsValueOf(plain, type)
                    ? Reading.Certain(
                        "a value is written in plain characters, and nothing stands behind it",
                        plain
                    )
                : type?.Kind is PropertyTypeKind.Text ? null
                : ReadWithin(plain)
            )
                is { } found
            && (found.Sources.IsEmpty || found.Sources[0] != text)
            ? found
            : null;
    }

    /// <summary>What was meant by an expression with figures whose digits are grouped by commas; null where it has none.</summary>
    public static Reading? ReadWithin(string plain)
    {
        var source = GroupedWithin().Replace(plain, match => match.Value.Replace(',', '_'));
        return source != plain && IsSound(source)
            ? Reading.Certain("group digits with '_'", source)
            : null;
    }

    // In quotes a value of any type but text is itself.
    private Reading? ByType(string text, string plain, PropertyType? type) =>
        ByTypeUnquoted(text, plain, type)
        ?? (
            plain.Length > 2
            && plain[0] == '"'
            && plain[^1] == '"'
            && type?.Kind is not PropertyTypeKind.Text
                ? ReadQuoted(plain[1..^1].Trim(), type)
                : null
        )
        ?? (
            type?.Kind is PropertyTypeKind.Choice or PropertyTypeKind.Reference
            && plain is ['[', .., ']']
                ? ReadAlone(plain[1..^1].Trim(), type)
                : null
        );

    private Reading? ReadAlone(string inner, PropertyType type) =>
        ReadOne(inner, type) is { Sources: [var source] } ? Reading.Certain(OneOnly, source)
        : IsValueOf(inner, type) ? Reading.Certain(OneOnly, inner)
        : null;

    private Reading? ReadQuoted(string inner, PropertyType? type) =>
        ByTypeUnquoted(inner, inner, type)
        ?? (
            type is not null and not { Kind: PropertyTypeKind.List or PropertyTypeKind.Series }
            && IsValueOf(inner, type)
                ? Reading.Certain("only text stands in quotes", inner)
                : null
        );

    private Reading? ByTypeUnquoted(string text, string plain, PropertyType? type)
    {
        switch (type?.Kind)
        {
            case null:
                return AmountReader.Read(plain, null) is { IsCertain: true } figure ? figure : null;
            case PropertyTypeKind.Text:
                return names.IsKnown(text, [DeclarationKind.Let]) ? null : TextReader.Read(text);
            case PropertyTypeKind.List:
                return ListReader.Read(plain, type.Element!, this);
            case PropertyTypeKind.Reference:
                return NameReader.Read(plain, type, names) ?? Missing(plain, "no name");
        }

        var reading = type.Kind switch
        {
            PropertyTypeKind.Bool => WordReader.ReadBool(plain),
            PropertyTypeKind.Choice => WordReader.ReadChoice(plain, type.Choices!),
            PropertyTypeKind.Number => AmountReader.Read(plain, FigureUnit.Number),
            PropertyTypeKind.Percent => AmountReader.Read(plain, FigureUnit.Percent),
            PropertyTypeKind.Money => AmountReader.Read(plain, FigureUnit.Money),
            PropertyTypeKind.Year => YearReader.Read(plain, isRange: false),
            PropertyTypeKind.Years => YearReader.Read(plain, isRange: true),
            PropertyTypeKind.Date => DateReader.Read(plain),
            _ => null,
        };
        return reading
            ?? Missing(
                plain,
                type.Kind switch
                {
                    PropertyTypeKind.Bool => "neither `yes` nor `no`",
                    PropertyTypeKind.Choice => $"no {type.Choices!.Noun}",
                    PropertyTypeKind.Date => "no day",
                    PropertyTypeKind.Year or PropertyTypeKind.Years => "no year",
                    _ => "no figure",
                }
            );
    }

    private static Reading? Missing(string plain, string what) =>
        NotKnown.Is(plain) ? Reading.NotKnown(plain, what, "this") : null;

    // Whether a text that is one value can be one of a type.
    private bool IsValueOf(string plain, PropertyType? type) =>
        type?.Kind switch
        {
            null => true,
            PropertyTypeKind.Choice => type.Choices!.Find(plain) is not null,
            PropertyTypeKind.Bool => plain is "yes" or "no",
            PropertyTypeKind.Reference => names.IsKnown(plain, type.Targets),
            PropertyTypeKind.Date => DateLiteral.TryParse(plain, out _, out _),
            PropertyTypeKind.Year => FinancialYear.TryParse(plain, out _, out _),
            PropertyTypeKind.Years => YearRange.TryParse(plain, out _, out _),
            PropertyTypeKind.Text => plain[0] == '"',
            PropertyTypeKind.Number => !plain.Contains('£')
                && !plain.Contains('%')
                && !plain.Contains('"'),
            PropertyTypeKind.Money => plain.Contains('£')
                || !char.IsAsciiDigit(plain[0]) && plain[0] != '"',
            PropertyTypeKind.Percent => plain.Contains('%')
                || !char.IsAsciiDigit(plain[0]) && plain[0] != '"',
            _ => plain[0] != '"',
        };

    [GeneratedRegex(@"^(?<value>[^\r\n]*[^\s+*/-])\s*(?<note>\([^()""]*[A-Za-z][^()""]*\))$")]
    private static partial Regex Noted();

    [GeneratedRegex(@"(?<![\w.,])£?[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])")]
    private static partial Regex GroupedWithin();
}
