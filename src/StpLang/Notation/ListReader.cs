using System.Text.RegularExpressions;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>Reads lists as people write them: without brackets, in others, with semicolons or <c>and</c>, or one thing alone.</summary>
internal static partial class ListReader
{
    private const string Why = "a list stands in square brackets, with commas between";

    /// <summary>What was meant by a text where a list is asked; null where it is none, or as the language has it.</summary>
    public static Reading? Read(string text, PropertyType element, NotationReader reader)
    {
        if (None().IsMatch(text))
        {
            return Reading.Likely("nothing is an empty list", "[]");
        }

        var inner = WithoutBrackets(text);
        return ReadItems([inner], element, reader) is { } one && one.Sources[0] != text ? one
            : ReadItems(Separator().Split(inner), element, reader) is { } all
            && all.Sources[0] != text
                ? all
            : null;
    }

    private static Reading? ReadItems(string[] items, PropertyType element, NotationReader reader)
    {
        var sources = new List<string>();
        var isCertain = true;
        foreach (var item in items.Select(each => each.Trim(' ', '\t', '\r', '\n', '•', '*', '-')))
        {
            if (item.Length == 0)
            {
                continue;
            }

            if (IsSound(item, element, reader))
            {
                sources.Add(item);
            }
            else if (reader.ReadOne(item, element) is { Sources: [var source, ..] } read)
            {
                sources.Add(source);
                isCertain &= read.IsCertain;
            }
            else
            {
                return null;
            }
        }

        return sources.Count == 0
            ? null
            : new Reading(Why, [$"[{string.Join(", ", sources)}]"], isCertain);
    }

    private static bool IsSound(string item, PropertyType element, NotationReader reader) =>
        element.Kind switch
        {
            PropertyTypeKind.Choice => element.Choices!.Find(item) is not null,
            PropertyTypeKind.Reference => reader.Names.IsKnown(item, element.Targets),
            PropertyTypeKind.Text => item.Length > 1
                && item[0] == '"'
                && item[^1] == '"'
                && !item.AsSpan(1, item.Length - 2).Contains('"'),
            _ => NotationReader.IsSound(item),
        };

    private static string WithoutBrackets(string text) =>
        text.Length > 1
            ? (text[0], text[^1]) switch
            {
                ('[', ']') or ('(', ')') or ('{', '}') or ('<', '>') => text[1..^1].Trim(),
                ('[', ')') or ('(', ']') or ('{', ']') or ('[', '}') => text[1..^1].Trim(),
                ('[', _) => text[1..].Trim(),
                (_, ']') => text[..^1].Trim(),
                _ => text,
            }
            : text;

    [GeneratedRegex(@"^(none|nil|n/a|-)$", RegexOptions.IgnoreCase)]
    private static partial Regex None();

    [GeneratedRegex(
        @"\s*(?:[,;|\r\n•]|\s(?:and|&|\+|plus|/|-)\s)\s*(?:and\s+)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Separator();
}
