using System.Collections.Immutable;
using System.Text;
using StpLang.Text;

namespace StpLang.LanguageServer.Conversion;

/// <summary>Turns positions and records of the protocol into those of the compiler and back; all that is turned is turned here.</summary>
/// <param name="client">What the client can do.</param>
/// <param name="open">What is open, by path: a document is called what the client calls it.</param>
internal sealed partial class ProtocolConverter(
    Client client,
    ImmutableDictionary<string, OpenDocument> open
)
{
    /// <summary>What a document is called.</summary>
    public string UriOf(string path) =>
        open.TryGetValue(path, out var document) ? document.Uri : DocumentUri.FromPath(path);

    /// <summary>The number of a document's text; null where the client does not have it open.</summary>
    public int? VersionOf(string path) => open.GetValueOrDefault(path)?.Version;

    /// <summary>Where a position is in a text; one past a line's end is at its end.</summary>
    public int OffsetOf(SourceText text, Protocol.Position position)
    {
        if (position.Line >= text.Lines.Count)
        {
            return text.Length;
        }

        var line = text.Lines[(int)position.Line];
        return line.Start + CharactersTo(text, line, position.Character);
    }

    /// <summary>The stretch of a text.</summary>
    public TextSpan SpanOf(SourceText text, Protocol.Range range)
    {
        var start = OffsetOf(text, range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, OffsetOf(text, range.End)));
    }

    /// <summary>The position in the protocol's terms; one past the text's end is at its end.</summary>
    public Protocol.Position PositionOf(SourceText text, int offset)
    {
        var (line, character) = text.PositionOf(Math.Clamp(offset, 0, text.Length));
        return new Protocol.Position
        {
            Line = (uint)line,
            Character = (uint)UnitsIn(text, text.Lines.FullSpan(line).Start, character),
        };
    }

    /// <summary>The stretch in the protocol's terms.</summary>
    public Protocol.Range RangeOf(SourceText text, TextSpan span) =>
        new() { Start = PositionOf(text, span.Start), End = PositionOf(text, span.End) };

    // How many characters of a line the client's units come to.
    private int CharactersTo(SourceText text, TextSpan line, uint units)
    {
        if (client.Encoding == PositionEncoding.Utf16)
        {
            return (int)Math.Min(units, (uint)line.Length);
        }

        var characters = 0;
        var left = (long)units;
        foreach (var rune in text.ToString(line).EnumerateRunes())
        {
            left -= UnitsOf(rune);
            if (left < 0)
            {
                break;
            }

            characters += rune.Utf16SequenceLength;
        }

        return characters;
    }

    private int UnitsIn(SourceText text, int lineStart, int characters)
    {
        if (client.Encoding == PositionEncoding.Utf16)
        {
            return characters;
        }

        var units = 0;
        foreach (var rune in text.ToString(new TextSpan(lineStart, characters)).EnumerateRunes())
        {
            units += UnitsOf(rune);
        }

        return units;
    }

    private int UnitsOf(Rune rune) =>
        client.Encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
}
