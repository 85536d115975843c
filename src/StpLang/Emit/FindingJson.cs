using System.Text.Json;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Emit;

/// <summary>Writes findings, with lines and columns counted from 1 as messages show them.</summary>
/// <param name="json">Where to write.</param>
/// <param name="folder">The folder of the plan with its last separator, which files are named from.</param>
public sealed class FindingJson(Utf8JsonWriter json, string folder)
{
    private readonly JsonLine _line = new(json);

    /// <summary>Writes the member <c>findings</c>.</summary>
    public void Write(IEnumerable<Diagnostic> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            Write(finding);
        }
        json.WriteEndArray();
    }

    private void Write(Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Descriptor.Id);
        json.WriteString("name", finding.Descriptor.Name);
        json.WriteString("severity", finding.Severity.ToKeyword());
        json.WriteText("message", finding.Message);
        if (finding.Help is { } help)
        {
            json.WriteText("help", help);
        }
        WriteLocation(finding.Location);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteText("message", related.Message);
            WriteLocation(related.Location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNull("acceptance");
        json.WriteEndObject();
    }

    private void WriteLocation(Location location)
    {
        json.WriteText("file", RelativePath(location.FilePath));
        var span = location.LineSpan;
        var line = _line.BeginMember("range");
        Add(line.BeginNested("start"), span.Start);
        Add(line.BeginNested("end"), span.End);
        line.End();
    }

    private static void Add(JsonLine line, LinePosition position) =>
        line.Add("line", position.Line + 1m).Add("column", position.Character + 1m).EndNested();

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
