using StpLang.Diagnostics;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Syntax.Diagnostics;

/// <summary>Says what an author left out, by what it belongs to.</summary>
internal static class MissingWording
{
    public static (string Message, Related? Opening) Of(
        TextUnit unit,
        SyntaxNode node,
        int index,
        SyntaxToken before
    )
    {
        var kind = node.ChildAt(index).Token.Kind;
        return node switch
        {
            BlockSyntax block when kind == SyntaxKind.OpenBrace => (
                $"expected '{{' to begin {Describe(block.Parent)}",
                null
            ),
            BlockSyntax block => OfBlock(
                unit,
                block.ChildTokens().First(t => t.Kind == SyntaxKind.OpenBrace)
            ),
            SeriesExpressionSyntax => Unclosed(
                unit,
                "}",
                $"the series of {DescribeOwner(node)}",
                node.ChildAt(0).Token
            ),
            ListExpressionSyntax => Unclosed(
                unit,
                "]",
                $"the list of {DescribeOwner(node)}",
                node.ChildAt(0).Token
            ),
            NameExpressionSyntax when kind == SyntaxKind.CloseBracket => Unclosed(
                unit,
                "]",
                "the year",
                node.ChildTokens().First(t => t.Kind == SyntaxKind.OpenBracket)
            ),
            NameExpressionSyntax => ($"expected a name after `{Excerpt.Of(before.Text)}`", null),
            GroupExpressionSyntax or CallExpressionSyntax => Unclosed(
                unit,
                ")",
                node is CallExpressionSyntax call
                    ? $"`{Excerpt.Of(call.Name.Text)}(`"
                    : "the parenthesis",
                node.ChildTokens().First(t => t.Kind == SyntaxKind.OpenParen)
            ),
            SeriesEntrySyntax entry => (
                $"expected ':' and an amount after `{Excerpt.Of(entry.Key.ToString())}`",
                null
            ),
            MissingExpressionSyntax => (OfValue(node, before), null),
            FundingSyntax funding when kind == SyntaxKind.Word => (
                $"expected the budget that the money comes from, such as `{funding.Keyword.Text} public_health_grant: {{ 2017/18: £2m }}`",
                null
            ),
            FundingSyntax funding => (
                $"expected ':' after `{funding.Keyword.Text} {Excerpt.Of(funding.Name.Text)}`",
                null
            ),
            LetSyntax when kind == SyntaxKind.Word => (
                "expected a name to define, such as `let uplift = 2%`",
                null
            ),
            LetSyntax let => ($"expected '=' after `let {Excerpt.Of(let.Name.Text)}`", null),
            TitleSyntax => (
                node.Parent is IncludeSyntax
                    ? "expected the path of a file in quotes, such as `include \"partners.stp\"`"
                    : $"expected a title in quotes for this {((MemberSyntax)node.Parent!).Keyword.Text}",
                null
            ),
            DeclarationSyntax declaration => (OfName(declaration), null),
            _ => ($"something is missing after `{Excerpt.Of(before.Text)}`", null),
        };
    }

    /// <summary>What is missing where a block, or figures by year, do not end.</summary>
    public static (string Message, Related? Opening) OfBlock(TextUnit unit, SyntaxToken brace) =>
        Unclosed(unit, "}", DescribeBraces(brace), brace);

    /// <summary>What the braces hold of which one is given.</summary>
    public static string DescribeBraces(SyntaxToken brace) =>
        brace.Parent is SeriesExpressionSyntax series ? $"the series of {DescribeOwner(series)}"
        : brace.Parent is BlockSyntax block ? Describe(block.Parent)
        : "the block";

    private static (string, Related?) Unclosed(
        TextUnit unit,
        string sign,
        string what,
        SyntaxToken opening
    ) =>
        (
            $"expected '{sign}' to close {what}, opened",
            new Related(new Origin(unit, opening.Span), "opened here")
        );

    private static string Describe(SyntaxNode? owner) =>
        owner is DeclarationSyntax declaration
            ? $"`{declaration.DeclarationKind.Keyword()}{Spaced(declaration.Name)}`"
            : "the block";

    private static string Spaced(SyntaxToken name) =>
        name.IsMissing ? "" : " " + Excerpt.Of(name.Text);

    private static string DescribeOwner(SyntaxNode node) =>
        node.Ancestors()
            .Select(a =>
                a switch
                {
                    PropertySyntax property => $"`{Excerpt.Of(property.Name.Text)}`",
                    FundingSyntax funding =>
                        $"`{funding.Keyword.Text} {Excerpt.Of(funding.Name.Text)}`",
                    LetSyntax let => $"`{Excerpt.Of(let.Name.Text)}`",
                    _ => null,
                }
            )
            .FirstOrDefault(d => d is not null)
        ?? "this value";

    private static string OfValue(SyntaxNode node, SyntaxToken before)
    {
        if (
            before.Kind
            is SyntaxKind.Plus
                or SyntaxKind.Minus
                or SyntaxKind.Times
                or SyntaxKind.Divide
                or SyntaxKind.Range
        )
        {
            return $"expected a value after '{Excerpt.Of(before.Text)}'";
        }

        return node.Parent switch
        {
            PropertySyntax property => $"expected a value for `{Excerpt.Of(property.Name.Text)}`",
            SeriesEntrySyntax entry when ReferenceEquals(entry.Value, node) =>
                $"expected an amount for `{Excerpt.Of(entry.Key.ToString())}`",
            SeriesEntrySyntax => "expected a year, such as `2017/18`",
            LetSyntax let => $"expected a value for `{Excerpt.Of(let.Name.Text)}`",
            FundingSyntax funding =>
                $"expected an amount by year for `{funding.Keyword.Text} {Excerpt.Of(funding.Name.Text)}`",
            CallExpressionSyntax call =>
                $"expected a value for `{Excerpt.Of(call.Name.Text)}` to work on",
            _ => "expected a value",
        };
    }

    private static string OfName(DeclarationSyntax declaration)
    {
        var definition = declaration.Definition;
        var keyword = definition.Keyword;
        return definition.Header switch
        {
            { Separator: { } separator, Names: [{ Targets: [var target, ..] }, ..] } =>
                $"expected two {target.Keyword()}s joined by `{separator}`, such as `{keyword} {definition.Example}`",
            { Names: [{ Role: HeaderNameRole.Refers } name, ..] } =>
                $"expected the name of {Articles.Either([.. name.Targets.Select(target => target.Describe())])} after `{keyword}`",
            { Names: [{ Role: HeaderNameRole.NamesRule }, ..] } =>
                $"expected the rule that is accepted, such as `{keyword} {definition.Example}`",
            _ => $"expected a name for this {keyword}, such as `{keyword} {definition.Example}`",
        };
    }
}
