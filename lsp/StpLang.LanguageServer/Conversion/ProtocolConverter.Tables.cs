using System.Text.Json;
using StpLang.Services.Tables;
using StpLang.Text;
using StpLang.Values;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Conversion;

/// <content>Figures by year.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>The figures by year of a declaration.</summary>
    public Protocol.Table ToTable(SourceText text, FigureTable table) =>
        new()
        {
            Title = table.Title,
            Position = PositionOf(text, table.Position),
            Years = [.. table.Years.Select(year => year.ToString())],
            Rows =
            [
                .. table.Rows.Select(row => new Protocol.TableRow
                {
                    Title = row.Title,
                    Cells =
                    [
                        .. row.Cells.Select(cell => new Protocol.TableCell
                        {
                            Text = cell.Text,
                            IsWorkedOut = cell.IsWorkedOut,
                        }),
                    ],
                    Total = row.Total,
                }),
            ],
        };

    /// <summary>What is written into a table; what is for no year is passed over.</summary>
    public static IEnumerable<CellText> ToCells(IEnumerable<Protocol.TableCellText> cells)
    {
        foreach (var cell in cells)
        {
            if (FinancialYear.TryParse(cell.Year, out var year, out _))
            {
                yield return new CellText(year, cell.Text);
            }
        }
    }

    /// <summary>What comes of writing into a table.</summary>
    public Protocol.TableEditResult ToTableEdit(Workspace workspace, TableEdit edit) =>
        new()
        {
            Edit = edit.Edit.Files.IsEmpty
                ? null
                : JsonSerializer.SerializeToElement(
                    ToWorkspaceEdit(workspace, edit.Edit),
                    Protocol.ProtocolJson.Default.WorkspaceEdit
                ),
            Problems =
            [
                .. edit.Problems.Select(problem => new Protocol.TableCellProblem
                {
                    Year = problem.Year.ToString(),
                    Message = problem.Message,
                }),
            ],
        };
}
