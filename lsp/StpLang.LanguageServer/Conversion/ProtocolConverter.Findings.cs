using StpLang.Diagnostics;

namespace StpLang.LanguageServer.Conversion;

/// <content>Findings.</content>
internal sealed partial class ProtocolConverter
{
    private const string Source = "stp";

    /// <summary>Findings as a client shows them; those that the plan accepts with a reason are not shown.</summary>
    public Protocol.Diagnostic[] ToDiagnostics(IEnumerable<Diagnostic> findings, Client client) =>
        [
            .. findings
                .Where(finding => finding.Acceptance is null)
                .Select(finding => ToDiagnostic(finding, client)),
        ];

    private Protocol.Diagnostic ToDiagnostic(Diagnostic finding, Client client) =>
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
        };

    private Protocol.DiagnosticRelatedInformation ToRelated(RelatedLocation related) =>
        new() { Location = ToLocation(related.Location), Message = related.Message };

    private Protocol.Location ToLocation(Location location) =>
        new() { Uri = UriOf(location.FilePath), Range = RangeOf(location.Text, location.Span) };

    private static Protocol.CodeDescription? PageOf(DiagnosticDescriptor rule) =>
        RulePages.Find(rule.Id) is { } path
            ? new Protocol.CodeDescription { Href = DocumentUri.FromPath(path) }
            : null;
}
