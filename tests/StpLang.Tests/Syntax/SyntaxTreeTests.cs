namespace StpLang.Tests.Syntax;

public class SyntaxTreeTests
{
    [Fact]
    public void Finds_the_token_at_every_position()
    {
        foreach (var text in Examples.All)
        {
            var tree = SyntaxTree.Parse(text);
            foreach (var token in tree.Root.DescendantTokens().Where(t => t.FullSpan.Length > 0))
            {
                Assert.Equal(token, tree.Root.FindToken(token.Position));
                Assert.Equal(token, tree.Root.FindToken(token.FullSpan.End - 1));
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => SyntaxTree.Parse("a").Root.FindToken(2));
    }

    [Theory]
    [InlineData("budget gr$0ant { }", "grant", SyntaxKind.Declaration)]
    [InlineData("budget b { amount: { 2016/17: £$01m } }", "£1m", SyntaxKind.LiteralExpression)]
    [InlineData("budget b { source: \"a\" $0\"b\" }", "\"b\"", SyntaxKind.TextExpression)]
    [InlineData("let a = b.$0c[2016/17]", "c", SyntaxKind.NameExpression)]
    [InlineData("let a = 1 $0+ 2", "+", SyntaxKind.OperationExpression)]
    [InlineData("gap { }$0", "", SyntaxKind.File)]
    public void A_token_knows_its_node(string marked, string token, SyntaxKind parent)
    {
        var text = AnnotatedText.Parse(marked);
        var found = SyntaxTree.Parse(text.Text).Root.FindToken(text.Position!.Value);
        Assert.Equal(token, found.Text);
        Assert.Equal(parent, found.Parent!.Kind);
    }

    [Fact]
    public void Trivia_belong_to_the_token_before_up_to_the_end_of_the_line()
    {
        var tree = SyntaxTree.Parse("// one\n\ngap { // two\n  // three\n}\n");
        var brace = tree.Root.FindToken(tree.Text.ToString().IndexOf('{'));
        Assert.Equal(
            [SyntaxKind.Whitespace, SyntaxKind.Comment, SyntaxKind.EndOfLine],
            brace.TrailingTrivia.Select(t => t.Kind)
        );
        Assert.Equal(
            ["// one", "\n", "\n"],
            tree.Root.FindToken(0).LeadingTrivia.Select(t => t.Text)
        );
        foreach (var token in tree.Root.DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                Assert.Equal(trivia.Text, tree.Text.ToString(trivia.Span));
            }
        }
    }

    [Theory]
    [InlineData("/// One.\n///Two. \ngap { }", "One.\nTwo.")]
    [InlineData("/// One.\n// Not this.\n//// Nor this.\n/// Two.\ngap { }", "One.\nTwo.")]
    [InlineData("/// The file.\n\n/// One.\n///\n/// Two.\ngap { }", "One.\n\nTwo.")]
    [InlineData("/// The file.\r\n \r\ngap { }", "")]
    [InlineData("/// The file.\n\n// No more than this.\ngap { }", "")]
    [InlineData("// One.\ngap { }", "")]
    [InlineData("gap { /// inside\n }", "")]
    public void Documentation_is_the_lines_of_three_slashes_before(string text, string expected) =>
        Assert.Equal(expected, SyntaxTree.Parse(text).Root.Declarations.Single().Documentation);

    [Fact]
    public void A_declaration_has_its_parts()
    {
        var tree = SyntaxTree.Parse(
            "relationship a with b { strength: limited }\n"
                + "programme p \"Two \" \"texts\" { from grant: £1m, cost: 2% of a.b[2016/17] + total(c)\n gap { } }\n"
                + "let x = -(1 + y)\ninclude \"z.stp\"\n"
        );
        Assert.Empty(tree.GetDiagnostics());
        var declarations = tree.Root.Declarations.ToArray();
        var relationship = Assert.IsType<DeclarationSyntax>(declarations[0]);
        Assert.Equal(
            ("relationship", "a", "b"),
            (relationship.Keyword.Text, relationship.Name.Text, relationship.SecondName.Text)
        );
        Assert.Null(relationship.Title);

        var programme = Assert.IsType<DeclarationSyntax>(declarations[1]);
        Assert.Equal("Two texts", programme.Title!.Value);
        var funding = Assert.IsType<FundingSyntax>(programme.Block.Declarations.First());
        Assert.Equal(("grant", "£1m"), (funding.Name.Text, funding.Value.ToString()));
        var cost = Assert.IsType<OperationExpressionSyntax>(
            programme.Block.Properties.Single().Value
        );
        Assert.Equal(["2%", "a.b[2016/17]", "total(c)"], cost.Operands.Select(o => o.ToString()));
        var name = Assert.IsType<NameExpressionSyntax>(cost.Operands.ElementAt(1));
        Assert.Equal(["a", "b"], name.Names.Select(n => n.Text));
        Assert.Equal("2016/17", name.Index!.ToString());

        var let = Assert.IsType<LetSyntax>(declarations[2]);
        Assert.Equal(("x", "-(1 + y)"), (let.Name.Text, let.Value.ToString()));
        Assert.Equal("z.stp", Assert.IsType<IncludeSyntax>(declarations[3]).Path.Value);
    }

    [Theory]
    [InlineData("budget a { board: c }", SyntaxKind.Property)]
    [InlineData("budget a { let: c }", SyntaxKind.Property)]
    [InlineData("budget with { }", SyntaxKind.Declaration)]
    [InlineData("let of = plan", SyntaxKind.Let)]
    [InlineData("budget budget { }", SyntaxKind.Declaration)]
    public void Keywords_are_words_elsewhere(string text, SyntaxKind expected)
    {
        var tree = SyntaxTree.Parse(text);
        Assert.Empty(tree.GetDiagnostics());
        Assert.Contains(tree.Root.DescendantNodesAndSelf(), n => n.Kind == expected);
    }
}
