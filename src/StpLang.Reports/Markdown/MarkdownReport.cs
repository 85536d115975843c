using System.Text;
using StpLang.Analysis;
using StpLang.Reports.Content;

namespace StpLang.Reports.Markdown;

/// <summary>Writes a report as Markdown, for a pull request: the sentences and tables of the page, without its pictures.</summary>
internal static class MarkdownReport
{
    private const int MostRows = 60;
    private const int LongestCell = 400;
    private const int LongestPoint = 2000;

    private const int BufferSize = 4 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the report.</summary>
    public static void Write(Report report, Stream output)
    {
        var text = new StringBuilder();
        text.Append($"# {Of(report.Title)}\n\n");
        Add(text, report.Subtitle);
        foreach (var notice in report.Notices)
        {
            Add(text, notice);
        }

        foreach (var section in report.Sections)
        {
            text.Append($"## {Of(section.Kind.Title)}\n\n");
            Add(text, section.Point);
            foreach (var table in section.Tables)
            {
                Add(text, table);
            }
        }

        using var writer = new StreamWriter(output, Utf8, BufferSize, leaveOpen: true);
        writer.Write(text);
    }

    private static void Add(StringBuilder text, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            text.Append($"{MarkdownText.Of(paragraph, LongestPoint)}\n\n");
        }
    }

    private static void Add(StringBuilder text, Table table)
    {
        text.Append($"**{Of(table.Caption)}**\n\n|");
        foreach (var column in table.Columns)
        {
            text.Append($" {Of(column.Title)} |");
        }

        text.Append("\n|");
        foreach (var column in table.Columns)
        {
            text.Append(column.IsNumber ? " ---: |" : " --- |");
        }

        foreach (var row in table.Rows.Take(MostRows))
        {
            text.Append("\n|");
            foreach (var cell in row.Cells)
            {
                text.Append($" {Of(cell)} |");
            }
        }

        text.Append(
            table.Rows.Length > MostRows
                ? $"\n\nAnd {Wording.Count(table.Rows.Length - MostRows, "more row")}.\n\n"
                : "\n\n"
        );
    }

    private static string Of(Cell cell)
    {
        var text = cell.IsIllustrative ? $"{cell.Text} *" : cell.Text;
        return Of(cell.Warning is null ? text : $"{text} ({cell.Warning})");
    }

    private static string Of(string text) => MarkdownText.Of(text, LongestCell);
}
