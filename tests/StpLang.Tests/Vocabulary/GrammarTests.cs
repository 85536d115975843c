using StpLang.Syntax.Parsing;
using StpLang.Vocabulary;

namespace StpLang.Tests.Vocabulary;

/// <summary>The grammar and the vocabulary agree on what declarations look like.</summary>
public class GrammarTests
{
    public static TheoryData<DeclarationKind> Kinds => [.. Enum.GetValues<DeclarationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_keyword_has_the_header_of_its_definition(DeclarationKind kind)
    {
        var definition = PlanVocabulary.Get(kind);
        var shape = Keywords.ShapeOf(Keywords.Find(definition.Keyword));
        Assert.Equal(definition.Keyword, shape.Text);
        Assert.Equal(kind, SyntaxFacts.DeclarationKindOf(shape.Kind));
        Assert.Equal(definition.Keyword, SyntaxFacts.KeywordOf(shape.Kind));
        Assert.Equal(definition.IsTopLevel, shape.IsTop);
        Assert.Equal(definition.IsTopLevel, SyntaxFacts.IsTopDeclaration(shape.Kind));
        Assert.Equal(definition.Header.Names.Length, shape.Names);
        Assert.Equal(definition.Header.Title != TitlePresence.None, shape.HasTitle);
        Assert.Equal(
            definition.Body switch
            {
                DeclarationBody.Block => HeaderEnd.Block,
                DeclarationBody.Value => HeaderEnd.Colon,
                DeclarationBody.Definition => HeaderEnd.Equals,
                _ => HeaderEnd.Nothing,
            },
            shape.End
        );
    }

    [Fact]
    public void Every_keyword_is_of_the_vocabulary() =>
        Assert.Equal(
            PlanVocabulary.Declarations.Select(d => d.Keyword).Order(StringComparer.Ordinal),
            Keywords.Declarations.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_function_is_called_by_name() =>
        Assert.All(
            PlanVocabulary.Functions.Where(f => !f.IsInfix),
            f =>
                Assert.IsType<CallExpressionSyntax>(
                    SyntaxTree
                        .Parse($"let a = {f.Name}(1)")
                        .Root.DescendantNodesAndSelf()
                        .OfType<LetSyntax>()
                        .Single()
                        .Value
                )
        );
}
