using System.Collections.Immutable;
using System.Text;

namespace StpLang.Services.Pasting;

/// <summary>Rows of cells as a spreadsheet copies them.</summary>
internal sealed class PastedTable
{
    private PastedTable(ImmutableArray<ImmutableArray<string>> rows) => Rows = rows;

    /// <summary>The rows that have something in them, each with all its cells.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>Reads rows; null where there is no more than one cell.</summary>
    public static PastedTable? Read(string text)
    {
        var rows = CellsOf(text).Where(row => row.Any(cell => cell.Length > 0)).ToImmutableArray();
        return rows.Sum(row => row.Length) > 1 && rows.Any(row => row.Length > 1)
            ? new PastedTable(rows)
            : null;
    }

    // A cell in which lines break, or tabs stand, is put in quotes, and quotes in it are doubled.
    private static List<ImmutableArray<string>> CellsOf(string text)
    {
        var rows = new List<ImmutableArray<string>>();
        var row = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[++i]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (c is '\t' or '\n')
            {
                EndCell();
                if (c == '\n')
                {
                    EndRow();
                }
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        EndCell();
        EndRow();
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString().Trim());
            cell.Clear();
        }

        void EndRow() => rows.Add(row.DrainToImmutable());
    }
}
