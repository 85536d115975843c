using StpLang.Diagnostics;
using StpLang.Services.Pasting;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.Tables;

/// <summary>Says whether what is written into a row is a figure that the row can have, and if not, what the checker would say.</summary>
internal sealed class CellCheck(Document document, SemanticModel model, TableRow row)
{
    private readonly PastedFigures _figures = new(row.Unit, 0);

    /// <summary>The figure in a cell as the language writes it; null where the cell is to be empty, or is refused.</summary>
    public string? Read(CellText cell, out CellProblem? problem)
    {
        problem = null;
        var text = cell.Text.Trim();
        if (PastedFigures.IsNone(text))
        {
            return null;
        }

        // Figures of the plan have their thousands apart by `_`.
        if (
            _figures.Read(text.Replace("_", "", StringComparison.Ordinal)) is { } figure
            && PastedFigures.UnitOf(figure) == row.Unit
        )
        {
            return figure;
        }

        var message = ProblemOf($"{{ {cell.Year}: {OneLine(text)} }}");
        problem = new CellProblem(
            cell.Year,
            message
                ?? $"`{Excerpt.Of(text)}` is no figure: what is worked out is written in the text"
        );
        return null;
    }

    /// <summary>The first thing that is wrong with the row where its value were another; null where nothing is.</summary>
    public string? ProblemOf(string value)
    {
        var tree = document.Tree;
        var changed = model.Compilation.WithChange(tree, new TextChange(row.Span, value));
        // Wide enough for what is reported on the sign behind it.
        var span = new TextSpan(row.Span.Start, value.Length + 1);
        return changed
            .GetDiagnostics()
            .FirstOrDefault(found =>
                found.IsError
                && found.Location.FilePath == tree.FilePath
                && found.Location.Span.Start < span.End
                && found.Location.Span.End > span.Start
            )
            ?.Message;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
