using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.Cli.Output;
using StpLang.Diagnostics;
using StpLang.Reports;
using StpLang.Reports.Content;
using StpLang.Reports.Html;
using StpLang.Reports.Markdown;

namespace StpLang.Cli.Commands.Reporting;

/// <summary>In what form a report is written: a page, Markdown, or the pictures of a section; and which sections.</summary>
internal sealed class ReportForm
{
    private const string Html = "html";
    private const string Markdown = "markdown";

    private readonly string _format;
    private readonly string? _picture;
    private readonly ImmutableArray<string> _sections;

    private ReportForm(string format, string? picture, ImmutableArray<string> sections) =>
        (_format, _picture, _sections) = (format, picture, sections);

    /// <summary>The forms that <c>--format</c> knows.</summary>
    public static ImmutableArray<string> Formats { get; } = [Html, Markdown];

    /// <summary>Whether it is a page, which a browser can print.</summary>
    public bool IsPage => _format == Html && _picture is null;

    /// <summary>What the command line asks for.</summary>
    /// <param name="format">The value of <c>--format</c>, or null.</param>
    /// <param name="sections">The value of <c>--section</c>, or null for all.</param>
    /// <param name="picture">The value of <c>--svg</c>, or null.</param>
    /// <exception cref="CommandFailure">There is no such format or section, or the two do not go together.</exception>
    public static ReportForm Of(string? format, string? sections, string? picture)
    {
        if (picture is not null && (sections ?? format) is not null)
        {
            throw new CommandFailure("`--svg` goes without `--section` and `--format`")
            {
                Help = "it writes the pictures of one section and nothing else",
            };
        }

        return new ReportForm(
            OneOf(format ?? Html, Formats, "format"),
            picture is null ? null : Section(picture),
            picture is not null ? [Section(picture)]
                : sections is null ? []
                :
                [
                    .. sections
                        .Split(
                            ',',
                            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                        )
                        .Select(Section),
                ]
        );
    }

    /// <summary>The report of a plan, ready to be written.</summary>
    /// <exception cref="CommandFailure">The section that is wanted has no picture in this plan.</exception>
    public Action<Stream> Write(PlanCheck check)
    {
        var report = Report.Of(check, _sections);
        if (_picture is not null)
        {
            return WritePicture(report, report.Sections[0]);
        }

        return _format == Markdown
            ? output => MarkdownReport.Write(report, output)
            : output => HtmlReport.Write(report, output);
    }

    private static Action<Stream> WritePicture(Report report, Section section) =>
        section.Pictures.IsEmpty
            ? throw new CommandFailure(
                $"the section `{section.Kind.Id}` has no picture for this plan"
            )
            {
                Help = section.Point,
            }
            : output => SvgPicture.Write(report, section, output);

    private static string Section(string name) => OneOf(name, ReportSections.Ids, "section");

    private static string OneOf(string name, ImmutableArray<string> known, string noun) =>
        known.Contains(name)
            ? name
            : throw new CommandFailure(
                $"there is no {noun} `{name}`{NearestNames.Question(name, known)}"
            )
            {
                Help = $"one of {string.Join(", ", known)}",
            };
}
