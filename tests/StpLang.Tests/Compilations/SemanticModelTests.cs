using StpLang.Symbols;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Tests.Compilations;

public class SemanticModelTests
{
    /// <summary>How a program reads a plan with the library.</summary>
    [Fact]
    public void Reading_a_plan_from_a_program()
    {
        var tree = SyntaxTree.Parse(
            """
            plan norfolk "Norfolk and Waveney STP" {
              footprint: "E54000022"
              window: 2016/17..2020/21
              as_of: 2016-10-21
            }
            partner county "Norfolk County Council" { kind: county_council }
            budget grant "Public health grant" {
              kind: public_health_grant
              holder: county
              amount: { 2016/17: £40.6m, 2017/18: £39.6m }
            }
            """,
            "plan.stp"
        );
        var compilation = Compilation.Create(tree);
        Assert.False(compilation.HasErrors);

        var grant = compilation.Model.Find("grant")!;
        var amount = Assert.IsType<SeriesValue>(grant[BudgetDefinition.Amount]).Series;
        Assert.Equal(39_600_000m, amount[FinancialYear.Parse("2017/18")]);

        var written = grant.Find(BudgetDefinition.Amount)!;
        Assert.Equal(
            "plan.stp(10,30)",
            compilation.LocationOf(written.OriginOf(FinancialYear.Parse("2017/18"))).ToString()
        );
    }

    private const string Text = """
        plan p { footprint: "x"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county { kind: other_kind }
        partner kind { kind: ccg }
        partner ccg { kind: ccg }
        let uplift = 2%
        budget grant { kind: other  holder: county  amount: { 2016/17: £2m } }
        programme falls {
          kind: prevention
          with: [county, ccg]
          from grant: { 2016/17: £1m }
          cost: uplift of grant.amount
          outcome hips { unit: "each"  gap: care_and_quality  direction: up  baseline: { 2015/16: 1 }  target: falls.hips.baseline }
        }
        relationship county with ccg { strength: limited }
        budget grant { kind: other }
        """;

    [Fact]
    public void What_declarations_declare()
    {
        var (model, tree, _) = At("$0plan p");
        Assert.Equal(
            [
                "plan p",
                "partner county",
                "partner kind",
                "partner ccg",
                "let uplift",
                "budget grant",
                "programme falls",
                null,
                "budget grant",
            ],
            tree.Root.ChildNodes()
                .OfType<MemberSyntax>()
                .Select(m => model.GetDeclaredSymbol(m)?.ToString())
        );
        var budgets = tree
            .Root.ChildNodes()
            .OfType<DeclarationSyntax>()
            .Where(m => m.DeclarationKind == DeclarationKind.Budget)
            .ToList();
        Assert.NotSame(model.GetDeclaredSymbol(budgets[0]), model.GetDeclaredSymbol(budgets[1]));
        Assert.All(
            budgets,
            b =>
                Assert.Equal(
                    b.Name.Span,
                    model.Compilation.LocationOf(model.GetDeclaredSymbol(b)!).Span
                )
        );
    }

    [Fact]
    public void The_declaration_of_a_node()
    {
        var (model, tree, position) = At("outcome $0hips");
        var outcome = (MemberSyntax)tree.Root.FindToken(position).Parent!;
        Assert.Equal("outcome hips", model.GetDeclaration(outcome)!.ToString());
        Assert.Equal(
            "programme falls",
            model.GetDeclaration((MemberSyntax)outcome.Parent!.Parent!)!.ToString()
        );
        var let = tree.Root.ChildNodes().OfType<LetSyntax>().Single();
        Assert.Null(model.GetDeclaration(let));
    }

    [Theory]
    [InlineData("cost: $0uplift of", "2%")]
    [InlineData("of $0grant.amount", "{ 2016/17: £2m }")]
    [InlineData("target: $0falls.hips.baseline", "{ 2015/16: 1 }")]
    [InlineData("holder: $0county", null)]
    [InlineData("kind: $0prevention", null)]
    [InlineData("kind: $0ccg }\nlet", null)]
    public void The_value_of_an_expression(string marked, string? expected)
    {
        var (model, tree, position) = At(marked);
        var expression = Assert.IsAssignableFrom<ExpressionSyntax>(
            tree.Root.FindToken(position).Parent
        );
        Assert.Equal(expected, model.GetValue(expression)?.ToString());
    }

    [Fact]
    public void The_names_there_are()
    {
        var (model, _, _) = At("$0plan p");
        Assert.Equal(
            ["ccg", "county", "grant", "kind"],
            model
                .LookupSymbols(
                    PropertyType.Reference(DeclarationKind.Partner, DeclarationKind.Budget)
                )
                .Select(s => s.Name)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(8, model.LookupSymbols(null).OfType<DeclaredSymbol>().Count());
    }

    [Fact]
    public void A_tree_of_another_compilation_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Compilation.Create(SyntaxTree.Parse("")).GetSemanticModel(SyntaxTree.Parse(""))
        );

    private static (SemanticModel Model, SyntaxTree Tree, int Position) At(string marked)
    {
        var mark = AnnotatedText.Parse(marked);
        var start = Text.IndexOf(mark.Text, StringComparison.Ordinal);
        Assert.True(start >= 0, mark.Text);
        var tree = SyntaxTree.Parse(Text);
        return (
            Compilation.Create(tree).GetSemanticModel(tree),
            tree,
            start + mark.Position!.Value
        );
    }
}
