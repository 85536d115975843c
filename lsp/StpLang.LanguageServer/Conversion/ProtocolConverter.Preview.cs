using StpLang.Checking;
using StpLang.Reports;
using StpLang.Reports.Html;

namespace StpLang.LanguageServer.Conversion;

/// <content>The report of a plan, to be shown beside its text.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>The report of a plan as it is written, in parts; of those that are known only that they are.</summary>
    /// <param name="check">The plan.</param>
    /// <param name="known">The stamps of the parts that the client shows, by their ids; null for none.</param>
    public Protocol.PreviewResult ToPreview(PlanCheck check, Dictionary<string, string>? known)
    {
        var report = Report.OfUnfinished(check);
        return new Protocol.PreviewResult
        {
            Plan = report.Title,
            Style = known is { Count: > 0 } ? null : PageStyle.Text,
            Parts =
            [
                .. HtmlReport
                    .PartsOf(report)
                    .Select(part => new Protocol.PreviewPart
                    {
                        Id = part.Id,
                        Stamp = part.Stamp,
                        Html = known?.GetValueOrDefault(part.Id) == part.Stamp ? null : part.Html,
                    }),
            ],
            Places =
            [
                .. report.Cited.Select(cited => new Protocol.PreviewPlace
                {
                    Id = cited.Id,
                    Uri = UriOf(cited.Place.FilePath),
                    Range = RangeOf(cited.Place.Text, cited.Place.Span),
                }),
            ],
        };
    }
}
