using System.Text.Json;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Emit;

/// <summary>Writes where declarations and figures stand in the files of a plan, and what figures were made of.</summary>
/// <param name="json">Where to write.</param>
/// <param name="compilation">The plan.</param>
/// <param name="folder">The folder with its last separator that files are named from.</param>
internal sealed class PlanPlaces(Utf8JsonWriter json, Compilation compilation, string folder)
{
    private const int LongestText = 200;

    private readonly JsonPlaces _places = new(json, folder);

    /// <summary>The member <c>place</c> of a declaration.</summary>
    public void Write(Declaration declaration) =>
        _places.WritePlace(compilation.LocationOf(declaration.Origin));

    /// <summary>The members <c>place</c> and <c>text</c> of a year's figure.</summary>
    /// <param name="line">The object of the year.</param>
    /// <param name="property">The series it is of.</param>
    /// <param name="year">The year.</param>
    public void Add(JsonLine line, PropertyValue property, FinancialYear year)
    {
        var origin = property.OriginOf(year);
        var location = compilation.LocationOf(origin);
        _places.AddPlace(line, location);
        if (TextOf(location, isEntry: origin != property.Origin) is { } text)
        {
            line.AddRaw("text", JsonText.Quote(text));
        }
    }

    // Null for a figure that is written as it is. An entry begins with its years and a colon, and no value has one.
    private static string? TextOf(Location location, bool isEntry)
    {
        var (text, span) = (location.Text, location.Span);
        var written = text.ToString(span).AsSpan();
        var value = isEntry ? written[(written.IndexOf(':') + 1)..].Trim() : written;
        return IsFigure(value) ? null : Excerpt.Of(InOneLine(value), LongestText);
    }

    private static bool IsFigure(ReadOnlySpan<char> text) =>
        Money.TryParse(text, out _, out _)
        || Percent.TryParse(text, out _, out _)
        || NumberLiteral.TryParse(text, 0, out _, out _);

    private static string InOneLine(ReadOnlySpan<char> text) =>
        text.ContainsAny('\n', '\r', '\t')
            ? string.Join(
                ' ',
                text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
            : text.ToString();
}
