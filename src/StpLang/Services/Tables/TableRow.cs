using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;

namespace StpLang.Services.Tables;

/// <summary>Figures by year as they stand in the text.</summary>
/// <param name="Title">What the plan calls them.</param>
/// <param name="Value">What gives them.</param>
/// <param name="Colon">What stands before the value.</param>
/// <param name="Unit">What they count.</param>
internal sealed record TableRow(
    string Title,
    ExpressionSyntax Value,
    SyntaxToken Colon,
    FigureUnit Unit
)
{
    /// <summary>Whether the value is still to be written.</summary>
    public bool IsMissing => Value is MissingExpressionSyntax;

    /// <summary>Where the value stands, or is to be written.</summary>
    public TextSpan Span => IsMissing ? new TextSpan(Colon.Span.End, 0) : Value.Span;

    /// <summary>The text that stands there.</summary>
    public string Text => IsMissing ? "" : Value.ToString();
}
