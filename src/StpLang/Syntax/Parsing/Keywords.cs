using StpLang.Grammar;
using StpLang.Vocabulary;

namespace StpLang.Syntax.Parsing;

/// <summary>The words of the language, and what the vocabulary says of those that begin a declaration.</summary>
internal static class Keywords
{
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

    /// <summary>The parser's type for a word; the tokens of declarations are in the order of their kinds.</summary>
    public static int TokenOf(Keyword keyword) =>
        keyword switch
        {
            Keyword.None => StpLexer.WORD,
            Keyword.With => StpLexer.WITH,
            Keyword.Of => StpLexer.OF,
            _ => StpLexer.INCLUDE + (int)KindOf(keyword),
        };

    /// <summary>The kind of declaration that a word begins.</summary>
    public static DeclarationKind KindOf(Keyword keyword) =>
        (DeclarationKind)(keyword - Keyword.Declaration);

    /// <summary>The declaration that a word begins; null where it begins none.</summary>
    public static DeclarationDefinition? DefinitionOf(Keyword keyword) =>
        keyword < Keyword.Declaration ? null : PlanVocabulary.Get(KindOf(keyword));

    /// <summary>Whether a word begins a declaration, and a token behind it is what the header of that begins with.</summary>
    public static bool BeginsHeader(Keyword keyword, SyntaxKind? next) =>
        DefinitionOf(keyword) is { Header: var header }
        && next
            == (
                header.Names.Length > 0 ? SyntaxKind.Word
                : header.Title != TitlePresence.None ? SyntaxKind.Text
                : SyntaxKind.OpenBrace
            );
}
