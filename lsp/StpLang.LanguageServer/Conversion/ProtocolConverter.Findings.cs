using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using StpLang.Diagnostics;

namespace StpLang.LanguageServer.Conversion;

/// <content>Findings.</content>
internal sealed partial class ProtocolConverter
{
    private const string Source = "stp";

    /// <summary>What is found in a document, if it is not what the client knows.</summary>
    /// <param name="findings">What is found.</param>
    /// <param name="known">The id of the report that the client has; null where it has none.</param>
    /// <param name="related">Other documents in which something else is found than was; null for none.</param>
    public Protocol.DocumentDiagnosticReport ToReport(
        IEnumerable<Diagnostic> findings,
        string? known,
        IEnumerable<(string Path, ImmutableArray<Diagnostic> Findings)>? related
    )
    {
        var items = ToDiagnostics(findings);
        var id = IdOf(items);
        var others = related?.ToDictionary(file => UriOf(file.Path), file => ToFull(file.Findings));
        others = others?.Count > 0 ? others : null;
        return id == known
            ? new Protocol.RelatedUnchangedDocumentDiagnosticReport
            {
                ResultId = id,
                RelatedDocuments = others,
            }
            : new Protocol.RelatedFullDocumentDiagnosticReport
            {
                ResultId = id,
                Items = items,
                RelatedDocuments = others,
            };
    }

    private Protocol.FullDocumentDiagnosticReportOrUnchangedDocumentDiagnosticReport ToFull(
        IEnumerable<Diagnostic> findings
    )
    {
        var items = ToDiagnostics(findings);
        return new Protocol.FullDocumentDiagnosticReport { ResultId = IdOf(items), Items = items };
    }

    /// <summary>What is found in all files.</summary>
    /// <param name="files">The files, by path.</param>
    /// <param name="known">The reports that the client has.</param>
    public Protocol.WorkspaceDocumentDiagnosticReport[] ToWorkspaceReports(
        IEnumerable<(string Path, ImmutableArray<Diagnostic> Findings)> files,
        IEnumerable<Protocol.PreviousResultId> known
    )
    {
        var ids = known.ToLookup(each => DocumentUri.ToPath(each.Uri), each => each.Value);
        return
        [
            .. files.Select(file =>
                ToWorkspaceReport(file.Path, file.Findings, ids[file.Path].FirstOrDefault())
            ),
        ];
    }

    private Protocol.WorkspaceDocumentDiagnosticReport ToWorkspaceReport(
        string path,
        IEnumerable<Diagnostic> findings,
        string? known
    )
    {
        var items = ToDiagnostics(findings);
        var id = IdOf(items);
        var version = VersionOf(path);
        return id == known
            ? new Protocol.WorkspaceUnchangedDocumentDiagnosticReport
            {
                Uri = UriOf(path),
                Version = version,
                ResultId = id,
            }
            : new Protocol.WorkspaceFullDocumentDiagnosticReport
            {
                Uri = UriOf(path),
                Version = version,
                ResultId = id,
                Items = items,
            };
    }

    // The same findings have the same id, in whatever session.
    private static string IdOf(Protocol.Diagnostic[] items) =>
        Convert.ToHexString(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    items,
                    Protocol.ProtocolJson.Default.DiagnosticArray
                )
            )
        )[..16];

    /// <summary>Findings as a client shows them; those that the plan accepts with a reason are not shown.</summary>
    public Protocol.Diagnostic[] ToDiagnostics(IEnumerable<Diagnostic> findings) =>
        [
            .. findings
                .Where(finding => finding.Acceptance is null)
                .Select(finding => ToDiagnostic(finding)),
        ];

    private Protocol.Diagnostic ToDiagnostic(Diagnostic finding) =>
        new()
        {
            Range = RangeOf(finding.Location.Text, finding.Location.Span),
            Severity = finding.Severity switch
            {
                DiagnosticSeverity.Error => Protocol.DiagnosticSeverity.Error,
                DiagnosticSeverity.Warning => Protocol.DiagnosticSeverity.Warning,
                _ => Protocol.DiagnosticSeverity.Information,
            },
            Code = finding.Descriptor.Id,
            CodeDescription = client.TakesRulePages ? PageOf(finding.Descriptor) : null,
            Source = Source,
            Message = finding.Help is { } help ? $"{finding.Message}\n{help}" : finding.Message,
            Tags =
                client.TakesTags && finding.Descriptor.IsAboutUnused
                    ? [Protocol.DiagnosticTag.Unnecessary]
                    : null,
            RelatedInformation =
                client.TakesRelated && finding.Related.Length > 0
                    ? [.. finding.Related.Select(ToRelated)]
                    : null,
            Data = client.KeepsFindingData
                ? JsonSerializer.SerializeToElement(
                    ToData(finding.Location),
                    Protocol.OwnJson.Default.FindingData
                )
                : null,
        };

    private static Protocol.FindingData ToData(Location location) =>
        new()
        {
            Start = location.Text.PositionOf(location.Span.Start).Character,
            Length = location.Span.Length,
        };

    private Protocol.DiagnosticRelatedInformation ToRelated(RelatedLocation related) =>
        new() { Location = ToLocation(related.Location), Message = related.Message };

    /// <summary>A place in a file.</summary>
    public Protocol.Location ToLocation(Location location) =>
        new() { Uri = UriOf(location.FilePath), Range = RangeOf(location.Text, location.Span) };

    private static Protocol.CodeDescription? PageOf(DiagnosticDescriptor rule) =>
        RulePageFiles.Find(rule) is { } path
            ? new Protocol.CodeDescription { Href = DocumentUri.FromPath(path) }
            : null;
}
