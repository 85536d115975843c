using StpLang.Syntax.Parsing;
using StpLang.Vocabulary;

namespace StpLang.Tests.Vocabulary;

/// <summary>The grammar and the vocabulary agree on what declarations look like.</summary>
public class GrammarTests
{
    public static TheoryData<DeclarationKind> Kinds => [.. Enum.GetValues<DeclarationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_grammar_reads_a_declaration_as_it_is_defined(DeclarationKind kind)
    {
        var definition = PlanVocabulary.Get(kind);
        foreach (var header in HeadersOf(definition.Header))
        {
            var text = $"{definition.Keyword}{header}{BodyOf(definition)}";
            var tree = SyntaxTree.Parse(text);
            var declaration = Assert.Single(tree.Root.Declarations);
            Assert.Equal(kind, declaration.DeclarationKind);
            Assert.Empty(tree.GetDiagnostics());
            Assert.Equal(text, declaration.ToFullString());
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_keyword_begins_its_declaration(DeclarationKind kind) =>
        Assert.Equal(kind, Keywords.KindOf(Keywords.Find(kind.Keyword())));

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

    // With and without a title, where both are allowed.
    private static IEnumerable<string> HeadersOf(DeclarationHeader header)
    {
        var names = string.Join(
            $" {header.Separator}",
            header.Names.Select((_, index) => $" name_{(char)('a' + index)}")
        );
        if (header.Title != TitlePresence.Required)
        {
            yield return names;
        }

        if (header.Title != TitlePresence.None)
        {
            yield return $"{names} \"Title\"";
        }
    }

    private static string BodyOf(DeclarationDefinition definition) =>
        definition.Body switch
        {
            DeclarationBody.Block => " { }",
            DeclarationBody.Value => ": { 2017/18: £2m }",
            DeclarationBody.Definition => " = 2%",
            _ => "",
        };
}
