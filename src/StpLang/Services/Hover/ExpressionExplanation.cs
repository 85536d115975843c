using StpLang.Syntax;
using StpLang.Values;

namespace StpLang.Services.Hover;

/// <summary>What an expression comes to, and how.</summary>
internal static class ExpressionExplanation
{
    /// <summary>
    /// What the expression comes to that a token is the heart of, and what the whole does that it is a part of; null where nothing is
    /// worked out.
    /// </summary>
    public static string? Of(SyntaxToken token, SemanticModel semantics)
    {
        var worked = Around(token).Where(each => IsWorkedOut(each, semantics)).ToList();
        return worked switch
        {
            [] => null,
            [var only] => Of(only, semantics),
            [var inner, .., var whole] => $"{Of(inner, semantics)}\n\n{Of(whole, semantics)}",
        };
    }

    // The expressions around a token up to a property, a declaration or the amount of a year.
    private static IEnumerable<ExpressionSyntax> Around(SyntaxToken token)
    {
        var start =
            token.Parent is PropertySyntax { Value: var value } property && property.Name == token
                ? value
                : token.Parent;
        for (var node = start; node is ExpressionSyntax expression; node = node.Parent)
        {
            yield return expression;
        }
    }

    private static bool IsWorkedOut(ExpressionSyntax expression, SemanticModel semantics) =>
        expression switch
        {
            OperationExpressionSyntax operation => operation.Operands.Any(each =>
                each is not LiteralExpressionSyntax
            ) || semantics.GetValue(operation) is not YearsValue,
            CallExpressionSyntax => true,
            NameExpressionSyntax name => !name.IsSimple,
            _ => false,
        };

    private static string Of(ExpressionSyntax expression, SemanticModel semantics)
    {
        var text = OneLine(expression.ToString());
        if (semantics.GetValue(expression) is not { } value)
        {
            return $"`{text}` has no value: something in it is in error";
        }

        var working = OneLine(WithValues(expression, semantics));
        return expression is NameExpressionSyntax || working == text
            ? $"`{text}` = **{Say(value)}**"
            : $"`{text}` = **{Say(value)}**\n\n= `{working}`";
    }

    // The expression with what its names stand for in their place.
    private static string WithValues(ExpressionSyntax expression, SemanticModel semantics)
    {
        var text = expression.ToString();
        var names = expression
            .DescendantNodesAndSelf()
            .OfType<NameExpressionSyntax>()
            .Where(name => name.Parent is not NameExpressionSyntax)
            .Reverse();
        foreach (var name in names)
        {
            if (semantics.GetValue(name) is { } value)
            {
                var span = name.Span.Shift(-expression.Span.Start);
                text = string.Concat(text.AsSpan(0, span.Start), $"{value}", text.AsSpan(span.End));
            }
        }

        return text;
    }

    private static string Say(Value value) =>
        value is SeriesValue { Series: { IsEmpty: false } series }
            ? $"{value}, in total {Value.OfFigure(series.Unit, series.Total)}"
            : $"{value}";

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
