using StpLang.Syntax;

namespace StpLang.Services.CodeActions;

/// <summary>Writes a value so that it means the same where a name stood for it: in parentheses, or between commas.</summary>
internal static class Precedence
{
    private const int OfSigns = 4;

    /// <summary>A value as it is to stand in the place of an expression.</summary>
    public static string Fit(ExpressionSyntax value, ExpressionSyntax place) =>
        place.Parent switch
        {
            OperationExpressionSyntax around when value is OperationExpressionSyntax inner =>
                IsBoundTighter(inner, around, place) ? value.ToString() : $"({value})",
            ListExpressionSyntax list => BetweenCommas(value, list, place),
            _ => value.ToString(),
        };

    // Operators bind from left to right, so only what stands to the left may bind as tightly.
    private static bool IsBoundTighter(
        OperationExpressionSyntax inner,
        OperationExpressionSyntax around,
        ExpressionSyntax place
    )
    {
        var children = around.ChildNodesAndTokens().ToList();
        var index = children.FindIndex(child => child.Node == place);
        var level = LevelOf(inner);
        // A sign after a sign, or after an operator, can be read but not well.
        var isApart = index == 0 || !inner.ChildAt(0).IsToken;
        var before =
            index == 0 ? -1
            : IsSign(children, index - 1) ? OfSigns
            : SyntaxFacts.LevelOf(children[index - 1].Token.Kind);
        var after =
            index == children.Count - 1 ? -1 : SyntaxFacts.LevelOf(children[index + 1].Token.Kind);
        return isApart && level > before && level >= after;
    }

    private static bool IsSign(List<SyntaxNodeOrToken> children, int index) =>
        index == 0 || children[index - 1].IsToken;

    // The loosest of its operators.
    private static int LevelOf(OperationExpressionSyntax operation)
    {
        var children = operation.ChildNodesAndTokens().ToList();
        var level = OfSigns;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i].IsToken && !IsSign(children, i))
            {
                level = Math.Min(level, SyntaxFacts.LevelOf(children[i].Token.Kind));
            }
        }

        return level;
    }

    private static string BetweenCommas(
        ExpressionSyntax value,
        ListExpressionSyntax list,
        ExpressionSyntax place
    )
    {
        var children = list.ChildNodesAndTokens().ToList();
        var index = children.FindIndex(child => child.Node == place);
        var before = children[index - 1].IsToken ? "" : ", ";
        var after = children[index + 1].IsToken ? "" : ",";
        return $"{before}{value}{after}";
    }
}
