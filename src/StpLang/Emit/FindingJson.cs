using System.Text.Json;
using StpLang.Diagnostics;
using StpLang.Values;

namespace StpLang.Emit;

/// <summary>Writes findings.</summary>
/// <param name="json">Where to write.</param>
/// <param name="folder">The folder of the plan with its last separator, which files are named from.</param>
/// <param name="writesFixes">Whether to write the changes that remove a finding; for who can make them.</param>
internal sealed class FindingJson(Utf8JsonWriter json, string folder, bool writesFixes = false)
{
    private readonly JsonPlaces _places = new(json, folder);
    private readonly FindingFingerprints _fingerprints = new();

    /// <summary>Writes a member with findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="compilation">The plan they are in; null where they are in none.</param>
    /// <param name="member">What to call it.</param>
    public void Write(
        IEnumerable<Diagnostic> findings,
        Compilation? compilation,
        string member = "findings"
    )
    {
        json.WriteStartArray(member);
        foreach (var finding in findings)
        {
            Write(finding, FindingIdentity.Next(finding, compilation, _fingerprints));
        }
        json.WriteEndArray();
    }

    private void Write(Diagnostic finding, FindingIdentity identity)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Descriptor.Id);
        json.WriteString("name", finding.Descriptor.Name);
        json.WriteString("severity", finding.Severity.ToKeyword());
        WriteRule(finding.Descriptor);
        json.WriteText("message", finding.Message);
        if (finding.Help is { } help)
        {
            json.WriteText("help", help);
        }
        WriteIdentity(identity);
        _places.WriteRange(finding.Location);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteText("message", related.Message);
            _places.WriteRange(related.Location);
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

    private void WriteRule(DiagnosticDescriptor rule)
    {
        json.WriteString("category", rule.Category.Key);
        json.WriteText("basis", rule.Basis);
        json.WriteString("page", rule.Page);
    }

    private void WriteIdentity(FindingIdentity identity)
    {
        json.WriteString("fingerprint", identity.Fingerprint);
        if (identity.Subject is not { } subject)
        {
            json.WriteNull("subject");
            return;
        }

        json.WriteStartObject("subject");
        json.WriteText("declaration", subject.Declaration);
        if (subject.Property is { } property)
        {
            json.WriteText("property", property);
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
        json.WriteBoolean("ofPlan", acceptance.IsOfPlan);
        _places.WriteRange(acceptance.Location);
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
            _places.WriteRange(edit.Location);
            json.WriteText("newText", edit.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
