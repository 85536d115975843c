using System.Text;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Reports;
using StpLang.Reports.Html;

namespace StpLang.LanguageServer.Conversion;

/// <content>The report of a plan, to be shown beside its text.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>The report of a plan as it is written, in parts; of what is known only that it is.</summary>
    /// <param name="check">The plan.</param>
    /// <param name="asked">What the client shows already.</param>
    public Protocol.PreviewResult ToPreview(PlanCheck check, Protocol.PreviewParams asked)
    {
        var report = Report.OfUnfinished(check);
        var stamp = report.PlacesStamp;
        return new Protocol.PreviewResult
        {
            Plan = report.Title,
            Style = asked.Known is { Count: > 0 } ? null : PageStyle.Unfinished,
            Parts =
            [
                .. HtmlReport
                    .PartsOf(report)
                    .Select(part => new Protocol.PreviewPart
                    {
                        Id = part.Id,
                        Stamp = part.Stamp,
                        Html =
                            asked.Known?.GetValueOrDefault(part.Id) == part.Stamp
                                ? null
                                : part.Html,
                    }),
            ],
            PlacesStamp = stamp,
            Places = asked.KnownPlaces == stamp ? null : [.. report.Cited.Select(ToPlace)],
        };
    }

    /// <summary>The report of a plan as a file; null where the section that is asked for has no pictures.</summary>
    /// <param name="check">The plan.</param>
    /// <param name="pictures">The section whose pictures are wanted; null for the page.</param>
    public static Protocol.ReportResult? ToReport(PlanCheck check, string? pictures)
    {
        var report = Report.Of(check, pictures is null ? [] : [pictures]);
        using var stream = new MemoryStream();
        if (pictures is null)
        {
            HtmlReport.Write(report, stream);
        }
        else if (report.Sections is [{ Pictures.IsEmpty: false } section])
        {
            SvgPicture.Write(report, section, stream);
        }
        else
        {
            return null;
        }

        return new Protocol.ReportResult
        {
            Text = Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)),
        };
    }

    private Protocol.PreviewPlace ToPlace((string Id, Location Place) cited) =>
        new()
        {
            Id = cited.Id,
            Uri = UriOf(cited.Place.FilePath),
            Range = RangeOf(cited.Place.Text, cited.Place.Span),
        };
}
