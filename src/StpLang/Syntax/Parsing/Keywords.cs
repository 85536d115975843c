using StpLang.Grammar;
using StpLang.Vocabulary;

namespace StpLang.Syntax.Parsing;

/// <summary>The words of the language and the shape of the header each of them begins.</summary>
internal static class Keywords
{
    private static readonly KeywordShape?[] Shapes = new KeywordShape?[
        (int)Keyword.Declaration + DeclarationTable.Count
    ];

    /// <summary>The words that begin a declaration.</summary>
    public static IEnumerable<string> Declarations =>
        PlanVocabulary.Declarations.Select(each => each.Keyword);

    public static Keyword Find(ReadOnlySpan<char> text) =>
        text switch
        {
            "with" => Keyword.With,
            "of" => Keyword.Of,
            _ when DeclarationTable.Find(text) is { } kind => Keyword.Declaration + (byte)kind,
            _ => Keyword.None,
        };

    /// <summary>The kind of declaration that a word begins.</summary>
    public static DeclarationKind KindOf(Keyword keyword) =>
        (DeclarationKind)(keyword - Keyword.Declaration);

    public static KeywordShape ShapeOf(Keyword keyword) =>
        Shapes[(int)keyword] ??= keyword switch
        {
            Keyword.None => new KeywordShape(StpLexer.WORD),
            Keyword.With => new KeywordShape(StpLexer.WITH),
            Keyword.Of => new KeywordShape(StpLexer.OF),
            _ => ShapeOf(PlanVocabulary.Get(KindOf(keyword))),
        };

    private static KeywordShape ShapeOf(DeclarationDefinition definition) =>
        new(
            StpLexer.INCLUDE + (int)definition.Kind,
            SyntaxFacts.NodeKindOf(definition.Kind),
            definition.IsTopLevel,
            definition.Header.Names.Length,
            definition.Header.Title != TitlePresence.None,
            definition.Body switch
            {
                DeclarationBody.Block => HeaderEnd.Block,
                DeclarationBody.Value => HeaderEnd.Colon,
                DeclarationBody.Definition => HeaderEnd.Equals,
                _ => HeaderEnd.Nothing,
            }
        );
}
