using StpLang.Syntax;

namespace StpLang.Binding;

/// <summary>Text of the plan as a message shows it.</summary>
internal static class Excerpt
{
    private const int Most = 60;

    /// <summary>An expression on one line; "…" where it is too long for that.</summary>
    public static string Of(ExpressionSyntax expression) =>
        expression.Span.Length > Most || expression.HasComments
            ? "…"
            : string.Join(
                ' ',
                expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
}
