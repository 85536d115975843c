using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Workspaces;

namespace StpLang.Services.Tables;

/// <summary>Figures by year as a table, read off the text and written back into it.</summary>
public static class TableService
{
    /// <summary>The figures by year of the declaration in a place, the innermost that has any; null where there are none.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A place in the declaration.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static FigureTable? GetTable(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    ) => TableReader.At(document, position, cancellationToken)?.Read();

    /// <summary>
    /// The smallest change that writes figures into a row. What is no figure, or none that the row can have, is refused with all
    /// that is written with it.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A place in the declaration.</param>
    /// <param name="row">The row, counted from 0.</param>
    /// <param name="cells">What is written, each year once.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What comes of it; null where there is no such row.</returns>
    public static TableEdit? Write(
        Document document,
        int position,
        int row,
        ImmutableArray<CellText> cells,
        CancellationToken cancellationToken = default
    )
    {
        if (
            TableReader.At(document, position, cancellationToken) is not { } reader
            || row < 0
            || row >= reader.Rows.Length
        )
        {
            return null;
        }

        var written = reader.Rows[row];
        if (!written.IsMissing && written.Value is not SeriesExpressionSyntax)
        {
            var by = Excerpt.Of(written.Text);
            return Refused(cells, $"`{by}` works these out, which is changed in the text");
        }

        var check = new CellCheck(document, reader.Model, written);
        var figures = new SortedDictionary<FinancialYear, string?>();
        var problems = ImmutableArray.CreateBuilder<CellProblem>();
        foreach (var cell in cells)
        {
            if (check.Read(cell, out var problem) is var figure && problem is null)
            {
                figures[cell.Year] = figure;
            }
            else
            {
                problems.Add(problem!);
            }
        }

        if (problems.Count > 0)
        {
            return new TableEdit(WorkspaceEdit.None, problems.ToImmutable());
        }

        var before = written.Text;
        if (SeriesWriter.Write(written.Value, reader.Model, figures) is not { } after)
        {
            return Refused(cells, "one year at least has a figure; to have none, remove the line");
        }

        if (after == before)
        {
            return new TableEdit(WorkspaceEdit.None, []);
        }

        if (check.ProblemOf(after) is { } message)
        {
            return Refused(cells, message);
        }

        var change = SourceText.From(before).ChangeTo(SourceText.From(after));
        change = change with { Span = change.Span.Shift(written.Span.Start) };
        return new TableEdit(new WorkspaceEdit([new FileEdit(document.Path, [change])]), []);
    }

    private static TableEdit Refused(ImmutableArray<CellText> cells, string message) =>
        new(WorkspaceEdit.None, [.. cells.Select(cell => new CellProblem(cell.Year, message))]);
}
