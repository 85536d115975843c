using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Services.Overview;

namespace StpLang.LanguageServer.Conversion;

/// <content>A plan as a whole.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>A plan as a whole.</summary>
    public Protocol.OverviewResult ToOverview(PlanOverview overview) =>
        new()
        {
            Plan = overview.Plan,
            Kinds =
            [
                .. overview.Kinds.Select(kind => new Protocol.OverviewKind
                {
                    Kind = kind.Title,
                    Items = [.. kind.Items.Select(ToItem)],
                }),
            ],
            Findings = [.. overview.ToAccept.Select(ToFinding)],
            Acceptances = [.. overview.Acceptances.Select(ToAcceptance)],
        };

    private Protocol.OverviewItem ToItem(OverviewItem item) =>
        new()
        {
            Title = item.Title,
            Name = item.Name,
            Coverage = item.Coverage switch
            {
                Coverage.Covered => "covered",
                Coverage.Partly => "partly",
                Coverage.Uncovered => "uncovered",
                _ => null,
            },
            Figures = item.Figures,
            Uri = UriOf(item.Place.FilePath),
            Range = RangeOf(item.Place.Text, item.Place.Span),
        };

    private Protocol.OverviewFinding ToFinding(Diagnostic finding) =>
        new()
        {
            Rule = finding.Descriptor.Id,
            Name = finding.Descriptor.Name,
            Severity = finding.Severity.ToKeyword(),
            Message = finding.Message,
            Uri = UriOf(finding.Location.FilePath),
            Range = RangeOf(finding.Location.Text, finding.Location.Span),
        };

    private Protocol.OverviewAcceptance ToAcceptance(StatedAcceptance acceptance) =>
        new()
        {
            Rule = acceptance.Rule?.Id ?? acceptance.Name,
            Name = acceptance.Rule?.Name ?? "",
            Because = acceptance.Because,
            Until = acceptance.Until?.ToString("O", CultureInfo.InvariantCulture),
            HasExpired = acceptance.HasExpired,
            Uri = UriOf(acceptance.Place.FilePath),
            Range = RangeOf(acceptance.Place.Text, acceptance.Place.Span),
        };
}
