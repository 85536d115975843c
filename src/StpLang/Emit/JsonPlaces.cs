using System.Text.Json;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Emit;

/// <summary>Writes places, with lines and columns counted from 1 as messages show them.</summary>
/// <param name="json">Where to write.</param>
/// <param name="folder">The folder with its last separator that files are named from.</param>
internal sealed class JsonPlaces(Utf8JsonWriter json, string folder)
{
    private readonly JsonLine _line = new(json);
    private readonly Dictionary<string, string> _quoted = new(StringComparer.Ordinal);

    /// <summary>The members <c>file</c> and <c>range</c>.</summary>
    public void WriteRange(Location location)
    {
        json.WritePropertyName("file");
        json.WriteRawValue(FileOf(location));
        var span = location.LineSpan;
        var line = _line.BeginMember("range");
        Add(line.BeginNested("start"), span.Start);
        Add(line.BeginNested("end"), span.End);
        line.End();
    }

    /// <summary>The member <c>place</c>.</summary>
    public void WritePlace(Location location) =>
        AddFileAndLine(_line.BeginMember("place"), location).End();

    /// <summary>The member <c>place</c> of an object on one line.</summary>
    public void AddPlace(JsonLine line, Location location) =>
        AddFileAndLine(line.BeginNested("place"), location).EndNested();

    private JsonLine AddFileAndLine(JsonLine line, Location location) =>
        line.AddRaw("file", FileOf(location)).Add("line", location.LineSpan.Start.Line + 1m);

    private static void Add(JsonLine line, LinePosition position) =>
        line.Add("line", position.Line + 1m).Add("column", position.Character + 1m).EndNested();

    private string FileOf(Location location)
    {
        if (!_quoted.TryGetValue(location.FilePath, out var quoted))
        {
            quoted = JsonText.Quote(RelativePath(location.FilePath));
            _quoted.Add(location.FilePath, quoted);
        }

        return quoted;
    }

    private string RelativePath(string path)
    {
        var relative = path.StartsWith(folder, StringComparison.Ordinal)
            ? path[folder.Length..]
            : path;
        return Path.DirectorySeparatorChar == '/'
            ? relative
            : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
