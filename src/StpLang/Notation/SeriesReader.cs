using System.Text.RegularExpressions;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>Reads figures by year as people write them, entry by entry, whatever stands round or between them.</summary>
internal sealed partial class SeriesReader
{
    private readonly string _text;
    private readonly FigureUnit? _unit;

    private SeriesReader(string text, PropertyType type)
    {
        _text = text;
        _unit = type.Units is [var only] ? only : null;
    }

    /// <summary>What was meant by a text where figures by year are asked, each part of it; none where nothing can be made of it.</summary>
    public static IReadOnlyList<ReadStretch> Read(string text, PropertyType type) =>
        new SeriesReader(text, type).Read();

    private IReadOnlyList<ReadStretch> Read()
    {
        var start = _text.Length > 0 && _text[0] is '{' or '[' or '(' ? 1 : 0;
        var isClosed = _text.Length > 1 && _text[^1] is '}' or ']' or ')';
        var end = isClosed ? _text.Length - 1 : _text.Length;
        if (EntriesIn(start, end) is not { Count: > 0 } entries)
        {
            return [];
        }

        var isBraced = _text[0] == '{' && _text[^1] == '}';
        var found = entries.SelectMany(Read).Concat(ReadSeparators(entries)).ToList();
        return isBraced ? found : ReadUnbraced(entries, start);
    }

    // Braces are missing, or others: that and what is wrong inside are one.
    private IReadOnlyList<ReadStretch> ReadUnbraced(List<Entry> entries, int start)
    {
        // One brace alone may have its other on another line.
        var isClosed = _text[^1] is '}' or ']' or ')';
        if ((start == 1) != isClosed || entries.Exists(entry => !IsReadable(entry)))
        {
            return [];
        }

        var isCertain = true;
        var sources = entries.Select(entry =>
        {
            isCertain &= entry.Years?.IsCertain != false && entry.Figure?.IsCertain != false;
            return $"{entry.Years?.Sources[0] ?? TextOf(entry.Key)}: {entry.Figure?.Sources[0] ?? TextOf(entry.Value)}";
        });
        var source = $"{{ {string.Join(", ", sources)} }}";
        var whole = new TextSpan(0, _text.Length);
        return
        [
            new ReadStretch(
                whole,
                whole,
                new Reading("figures by year stand in braces", [source], isCertain)
            ),
        ];
    }

    private IEnumerable<ReadStretch> ReadSeparators(List<Entry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            for (var at = entries[i - 1].Value.End; at < entries[i].Key.Start; at++)
            {
                if (_text[at] is ';' or '|')
                {
                    var sign = new TextSpan(at, 1);
                    yield return new ReadStretch(
                        sign,
                        sign,
                        Reading.Certain("a comma stands between figures", ",")
                    );
                }
            }
        }
    }

    private static bool IsReadable(Entry entry) =>
        entry
            is { Years: null or { Sources.Length: > 0 }, Figure: null or { Sources.Length: > 0 } };

    private IEnumerable<ReadStretch> Read(Entry entry)
    {
        var region = TextSpan.FromBounds(entry.Key.Start, entry.Value.End);
        if (_text[entry.Sign] == '=')
        {
            yield return new ReadStretch(
                new TextSpan(entry.Sign, 1),
                region,
                Reading.Certain("a year and its figure are joined by `:`", ":")
            );
        }

        if (entry.Years is { } years)
        {
            yield return new ReadStretch(entry.Key, region, years);
        }

        if (entry.Figure is { } figure)
        {
            yield return new ReadStretch(entry.Value, region, figure);
        }
    }

    // A key is what stands before a colon, back to where the value before it ends.
    private List<Entry>? EntriesIn(int start, int end)
    {
        var colons = new List<int>();
        for (var i = start; i < end; i++)
        {
            if (_text[i] is '{' or '"')
            {
                return null;
            }

            if (_text[i] is ':' or '=')
            {
                colons.Add(i);
            }
        }

        var entries = new List<Entry>();
        var key = Trim(start, colons.Count > 0 ? colons[0] : start);
        for (var i = 0; i < colons.Count; i++)
        {
            var next = default(TextSpan);
            var valueEnd = end;
            if (i + 1 < colons.Count)
            {
                if (KeyBefore(colons[i] + 1, colons[i + 1]) is not { } found)
                {
                    return null;
                }

                (next, valueEnd) = found;
            }

            if (Make(key, Trim(colons[i] + 1, valueEnd), colons[i]) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
            key = next;
        }

        return entries;
    }

    // Behind the last comma or, where the longest stretch before the colon that names years begins.
    private (TextSpan Key, int ValueEnd)? KeyBefore(int start, int colon)
    {
        for (var i = start; i < colon; i++)
        {
            if (!IsBoundary(i, start))
            {
                continue;
            }

            var key = Trim(i, colon);
            if (key.Length > 0 && IsYears(TextOf(key)))
            {
                return (key, BackOverSeparators(i, start));
            }
        }

        return null;
    }

    private bool IsBoundary(int at, int start) =>
        at > start
        && _text[at - 1] is ',' or ';' or ' ' or '\t' or '\r' or '\n' or '|' or '\u00A0'
        && _text[at] is not (' ' or '\t' or '\r' or '\n');

    private int BackOverSeparators(int at, int start)
    {
        while (
            at > start && (_text[at - 1] is ',' or ';' or '|' || char.IsWhiteSpace(_text[at - 1]))
        )
        {
            at--;
        }

        return at;
    }

    private Entry? Make(TextSpan key, TextSpan value, int sign)
    {
        var (keyText, valueText) = (TextOf(key), TextOf(value));
        if (keyText.Length == 0 || valueText.Length == 0)
        {
            return null;
        }

        var years = YearReader.Read(Typography.Plain(keyText), isRange: null);
        var plain = Typography.WithoutEnd(Typography.Plain(valueText));
        var figure =
            AmountReader.Read(plain, _unit, isByYear: true)
            ?? (
                NotKnown.Is(plain) ? Reading.NotKnown(plain, "no figure", keyText)
                : plain != valueText
                && !NotationReader.IsSound(valueText)
                && NotationReader.IsSound(plain)
                    ? Reading.Certain("figures are written in plain characters", plain)
                : NotationReader.ReadWithin(plain)
                    ?? (
                        InWords().IsMatch(plain) && !NotationReader.IsSound(plain)
                            ? Reading.Unknown($"`{plain}` is no figure; write it in digits")
                            : null
                    )
            );
        return figure is null && !NotationReader.IsSound(valueText) ? null
            : years is null && !IsYears(keyText) && !NotationReader.IsSound(keyText) ? null
            : new Entry(key, value, sign, years, figure);
    }

    private static bool IsYears(string text) =>
        YearOnly().IsMatch(text)
        || YearReader.Read(Typography.Plain(text), isRange: null) is not null
        || YearReader.Find(text) is not null
        || YearRange.TryParse(text, out _, out _);

    private TextSpan Trim(int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] is ',' or ';'))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private string TextOf(TextSpan span) => _text.Substring(span.Start, span.Length);

    [GeneratedRegex(@"^[A-Za-z]+( [A-Za-z]+)+$")]
    private static partial Regex InWords();

    // What is half a year is the compiler's to complain of.
    [GeneratedRegex(@"^([0-9]{4}|[0-9]{4}/[0-9]{2})(\.\.([0-9]{4}|[0-9]{4}/[0-9]{2}))?$")]
    private static partial Regex YearOnly();

    private sealed record Entry(
        TextSpan Key,
        TextSpan Value,
        int Sign,
        Reading? Years,
        Reading? Figure
    );
}
