using System.Text;
using StpLang.Analysis;
using StpLang.Reports.Content;
using StpLang.Reports.Writing;

namespace StpLang.Reports.Html;

/// <summary>Writes tables. A long one is folded away; one that is wider than the page is moved sideways by itself.</summary>
/// <param name="html">Where to.</param>
/// <param name="ids">What links may lead to.</param>
internal sealed class HtmlTable(StringBuilder html, HashSet<string> ids)
{
    private const string Held = "as it last was";

    /// <summary>Writes a table.</summary>
    public void Write(Table table)
    {
        var caption = HtmlText.Encode(table.Caption);
        if (table.IsFolded)
        {
            html.Append(
                $"<details>\n<summary>{caption}: {Wording.Count(table.Rows.Length, "row")}</summary>\n"
            );
        }

        html.Append(
            $"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{table.Id}-caption\">\n"
        );
        html.Append(
            $"<table id=\"{table.Id}\"{(table.IsShort ? " class=\"short\"" : "")}>\n<caption id=\"{table.Id}-caption\">{caption}</caption>\n<thead>\n<tr>"
        );
        foreach (var column in table.Columns)
        {
            html.Append(column.IsNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
            html.Append(HtmlText.Encode(column.Title)).Append("</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            Write(row, table);
        }

        html.Append("</tbody>\n</table>\n</div>\n");
        html.Append(table.IsFolded ? "</details>\n" : "");
    }

    private void Write(Row row, Table table)
    {
        html.Append("<tr");
        html.Append(row.Id is null ? "" : $" id=\"{HtmlText.Encode(row.Id)}\"");
        html.Append(row.IsTotal ? " class=\"total\">" : ">");
        for (var i = 0; i < row.Cells.Length; i++)
        {
            Write(
                row.Cells[i],
                isHead: i == 0,
                table.Columns[i].IsNumber,
                leadsOn: i == 0 || !table.IsFolded
            );
        }

        html.Append("</tr>\n");
    }

    // Of a long table only the heads of rows lead on, and what is wrong: a link in each cell would be most of the page.
    private void Write(Cell cell, bool isHead, bool isNumber, bool leadsOn)
    {
        html.Append(isHead ? "<th scope=\"row\"" : "<td");
        WriteClass(cell, isNumber);
        html.Append('>');
        WriteLink(cell.Text, leadsOn ? cell.Target : null, cell.IsIllustrative);
        html.Append(cell.IsHeld && isHead ? $"<br><em>{Held}</em>" : "");
        if (cell.Warning is { } warning)
        {
            html.Append("<br><strong>");
            WriteLink(warning, cell.WarningTarget, isIllustrative: false);
            html.Append("</strong>");
        }

        html.Append(isHead ? "</th>" : "</td>");
    }

    private void WriteClass(Cell cell, bool isNumber)
    {
        var number = isNumber ? "n" : "";
        var heat = cell.Heat > 0 ? $" h{cell.Heat}" : "";
        var warned = cell.Warning is null ? "" : " w";
        var held = cell.IsHeld ? " o" : "";
        if (number + heat + warned + held is { Length: > 0 } classes)
        {
            html.Append($" class=\"{classes.TrimStart()}\"");
        }
    }

    private void WriteLink(string text, string? target, bool isIllustrative)
    {
        var encoded = HtmlText.Encode(text);
        var mark = isIllustrative ? " class=\"i\"" : "";
        if (target is not null && text.Length > 0 && ids.Contains(target))
        {
            html.Append($"<a{mark} href=\"#{HtmlText.Encode(target)}\">{encoded}</a>");
        }
        else
        {
            html.Append(isIllustrative ? $"<span{mark}>{encoded}</span>" : encoded);
        }
    }
}
