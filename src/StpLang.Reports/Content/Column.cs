namespace StpLang.Reports.Content;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its head.</param>
/// <param name="IsNumber">Whether it holds figures, which are set to the right.</param>
internal sealed record Column(string Title, bool IsNumber = false)
{
    /// <summary>Columns of figures.</summary>
    public static IEnumerable<Column> Numbers(IEnumerable<string> titles) =>
        titles.Select(title => new Column(title, IsNumber: true));
}
