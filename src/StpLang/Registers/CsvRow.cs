using StpLang.Text;

namespace StpLang.Registers;

/// <summary>A row of a CSV file.</summary>
/// <param name="Span">Where it stands, without its line break.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Fault">What is wrong with its quotes, and where; null where nothing is.</param>
internal sealed record CsvRow(
    TextSpan Span,
    IReadOnlyList<CsvField> Fields,
    (TextSpan Span, string Message)? Fault
)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Fault is null && Fields is [{ Value: "" }];
}
