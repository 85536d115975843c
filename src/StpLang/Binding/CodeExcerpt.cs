using StpLang.Diagnostics;
using StpLang.Syntax;

namespace StpLang.Binding;

/// <summary>An author's own text within text that is offered to be written in its place.</summary>
internal static class CodeExcerpt
{
    /// <summary>An expression on one line; <c>…</c> where it is too long for that, for half of it could not be written.</summary>
    public static string Of(ExpressionSyntax expression) =>
        expression.Span.Length > Excerpt.Longest || expression.HasComments
            ? "…"
            : string.Join(
                ' ',
                expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
}
