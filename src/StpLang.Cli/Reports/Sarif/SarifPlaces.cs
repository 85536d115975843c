using System.Text.Json;
using StpLang.Cli.Rendering;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Cli.Reports.Sarif;

/// <summary>Writes places as SARIF does: a file by URI, a region by lines and UTF-16 code units from 1, its end excluded.</summary>
internal sealed class SarifPlaces(Utf8JsonWriter json, ReportFolder folder)
{
    /// <summary>What URIs are relative to, by the name that services know it by.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>The member <c>physicalLocation</c>.</summary>
    public void Write(Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(location.FilePath);
        WriteRegion("region", location);
        json.WriteEndObject();
    }

    /// <summary>The member <c>artifactLocation</c>.</summary>
    public void WriteFile(string file)
    {
        var uri = folder.UriOf(file, out var isUnder);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (isUnder)
        {
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    /// <summary>A member that is a region.</summary>
    public void WriteRegion(string name, Location location)
    {
        var span = location.LineSpan;
        json.WriteStartObject(name);
        Write("start", span.Start);
        Write("end", span.End);
        json.WriteEndObject();
    }

    private void Write(string end, LinePosition position)
    {
        json.WriteNumber($"{end}Line", position.Line + 1);
        json.WriteNumber($"{end}Column", position.Character + 1);
    }
}
