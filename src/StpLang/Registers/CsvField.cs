using StpLang.Text;

namespace StpLang.Registers;

/// <summary>A field of a row.</summary>
/// <param name="Span">Where it stands, with its quotes.</param>
/// <param name="Value">What it says, without quotes and blanks around it.</param>
internal readonly record struct CsvField(TextSpan Span, string Value);
