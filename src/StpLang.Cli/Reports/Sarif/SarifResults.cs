using System.Globalization;
using System.Text.Json;
using StpLang.Cli.Rendering;
using StpLang.Diagnostics;
using StpLang.Emit;

namespace StpLang.Cli.Reports.Sarif;

/// <summary>Writes findings as SARIF's results.</summary>
/// <param name="json">Where to write.</param>
/// <param name="folder">The folder that files are named from.</param>
/// <param name="indexes">The places of the rules in the list of rules.</param>
internal sealed class SarifResults(
    Utf8JsonWriter json,
    ReportFolder folder,
    IReadOnlyDictionary<DiagnosticDescriptor, int> indexes
)
{
    // Another number, if they are ever made another way.
    private const string Fingerprint = "stpFinding/v2";

    private readonly SarifPlaces _places = new(json, folder);

    /// <summary>Writes a finding.</summary>
    public void Write(SarifFinding each)
    {
        var (finding, identity) = each;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Descriptor.Id);
        json.WriteNumber("ruleIndex", indexes[finding.Descriptor]);
        json.WriteString("level", finding.Severity.ToKeyword());
        json.WriteMessage(
            "message",
            finding.Help is null ? finding.Message : $"{finding.Message}\nHelp: {finding.Help}"
        );
        WriteLocation(finding.Location, identity.Subject);
        WriteRelated(finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, identity.Fingerprint);
        json.WriteEndObject();
        WriteFixes(finding);
        WriteSuppressions(finding.Acceptance);
        WriteProperties(finding.Descriptor, identity.Subject);
        json.WriteEndObject();
    }

    private void WriteLocation(Location location, FindingSubject? subject)
    {
        json.WriteStartArray("locations");
        if (location.FilePath.Length > 0)
        {
            json.WriteStartObject();
            _places.Write(location);
            if (subject is not null)
            {
                json.WriteStartArray("logicalLocations");
                json.WriteStartObject();
                json.WriteText("fullyQualifiedName", subject.Declaration);
                json.WriteString("kind", "declaration");
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteProperties(DiagnosticDescriptor rule, FindingSubject? subject)
    {
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category.Key);
        json.WriteText("basis", rule.Basis);
        json.WriteString("page", rule.Page);
        if (subject is not null)
        {
            json.WriteText("declaration", subject.Declaration);
        }

        if (subject?.Property is { } property)
        {
            json.WriteText("property", property);
        }

        json.WriteEndObject();
    }

    private void WriteRelated(Diagnostic finding)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        var id = 0;
        foreach (var (location, message) in finding.Related)
        {
            json.WriteStartObject();
            json.WriteNumber("id", ++id);
            _places.Write(location);
            json.WriteMessage("message", message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFixes(Diagnostic finding)
    {
        if (finding.Fixes.IsEmpty || finding.Acceptance is not null)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteMessage("description", fix.Title);
            json.WriteStartArray("artifactChanges");
            foreach (var file in fix.Edits.GroupBy(edit => edit.Location.FilePath))
            {
                json.WriteStartObject();
                _places.WriteFile(file.Key);
                json.WriteStartArray("replacements");
                foreach (var edit in file.OrderBy(edit => edit.Location.Span))
                {
                    WriteEdit(edit);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WriteBoolean("safe", fix.IsSafe);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEdit(CodeEdit edit)
    {
        json.WriteStartObject();
        _places.WriteRegion("deletedRegion", edit.Location);
        if (edit.NewText.Length > 0)
        {
            json.WriteStartObject("insertedContent");
            json.WriteText("text", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // An empty list says that the finding is not suppressed; none at all would leave that open.
    private void WriteSuppressions(Acceptance? acceptance)
    {
        json.WriteStartArray("suppressions");
        if (acceptance is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteText("justification", SarifMessage.Plain(acceptance.Because));
            json.WriteStartObject("location");
            _places.Write(acceptance.Location);
            json.WriteEndObject();
            if (acceptance.Until is { } until)
            {
                json.WriteStartObject("properties");
                json.WriteString(
                    "until",
                    until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                );
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
