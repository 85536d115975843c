using System.Text.Json;
using StpLang.Diagnostics;
using StpLang.Text;
using StpLang.Values;

namespace StpLang.Emit;

/// <summary>Writes findings, with lines and columns counted from 1 as messages show them.</summary>
/// <param name="json">Where to write.</param>
/// <param name="folder">The folder of the plan with its last separator, which files are named from.</param>
/// <param name="writesFixes">Whether to write the changes that remove a finding; for who can make them.</param>
internal sealed class FindingJson(Utf8JsonWriter json, string folder, bool writesFixes = false)
{
    private readonly JsonLine _line = new(json);

    /// <summary>Writes a member with findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="member">What to call it.</param>
    public void Write(IEnumerable<Diagnostic> findings, string member = "findings")
    {
        json.WriteStartArray(member);
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
        WriteAcceptance(finding.Acceptance);
        if (writesFixes)
        {
            json.WriteStartArray("fixes");
            foreach (var fix in finding.Fixes)
            {
                Write(fix);
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private void WriteAcceptance(Acceptance? acceptance)
    {
        if (acceptance is null)
        {
            json.WriteNull("acceptance");
            return;
        }

        json.WriteStartObject("acceptance");
        json.WriteText("because", acceptance.Because);
        if (acceptance.Until is { } until)
        {
            json.WriteString("until", DateLiteral.ToSource(until));
        }
        WriteLocation(acceptance.Location);
        json.WriteEndObject();
    }

    private void Write(CodeFix fix)
    {
        json.WriteStartObject();
        json.WriteText("title", fix.Title);
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteLocation(edit.Location);
            json.WriteText("newText", edit.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
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
