using System.Collections.Immutable;
using System.Globalization;

namespace StpLang.Reports.Content;

/// <summary>A table.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Its columns, the first that of the rows' heads.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record Table(
    string Id,
    string Caption,
    ImmutableArray<Column> Columns,
    ImmutableArray<Row> Rows
)
{
    private const int MostOpenRows = 60;
    private const int MostRows = 1_000;
    private const int MostShortRows = 12;

    /// <summary>A table of a row for each of some things; of very many the first, which its caption says.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="things">What the rows are of.</param>
    /// <param name="row">The row of one.</param>
    public static Table Of<T>(
        string id,
        string caption,
        ImmutableArray<Column> columns,
        IReadOnlyCollection<T> things,
        Func<T, Row> row
    ) =>
        new(
            id,
            things.Count > MostRows
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{caption}: the first {MostRows:N0} of {things.Count:N0}"
                )
                : caption,
            columns,
            [.. things.Take(MostRows).Select(row)]
        );

    /// <summary>Whether it is so long that it is folded away until asked for.</summary>
    public bool IsFolded => Rows.Length > MostOpenRows;

    /// <summary>Whether it is so short that it is kept on one page.</summary>
    public bool IsShort => Rows.Length <= MostShortRows;
}
