using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>Whether what stands behind a caret is the rest of a declaration whose first word is still to be written.</summary>
internal static class HeaderAhead
{
    /// <summary>Whether it can be that of a kind of declaration.</summary>
    public static bool Fits(DeclarationDefinition definition, Caret caret)
    {
        var next = caret.Next;
        var header = definition.Header;
        return next.Kind switch
        {
            SyntaxKind.Word => header.Names is [var name, ..]
                && IsName(name, next.Text, caret)
                && GoesOn(definition, After(next, caret)),
            SyntaxKind.Text => header.Names.IsEmpty
                && header.Title == TitlePresence.Required
                && GoesOn(definition, After(next, caret)),
            SyntaxKind.OpenBrace => header.Names.IsEmpty && header.Title == TitlePresence.None,
            _ => false,
        };
    }

    private static SyntaxToken After(SyntaxToken token, Caret caret) =>
        Surroundings.TokenAfter(caret.Semantics.SyntaxTree.Root, token.Span.End);

    private static bool IsName(HeaderName name, string word, Caret caret) =>
        name.Role switch
        {
            HeaderNameRole.Refers => caret.Semantics.Compilation.Names.Find(word) is { } named
                && name.Targets.Contains(named.Kind),
            HeaderNameRole.NamesRule => caret.Document.Plan.Catalogue.Find(word) is not null,
            _ => true,
        };

    private static bool GoesOn(DeclarationDefinition definition, SyntaxToken next) =>
        next.Kind switch
        {
            SyntaxKind.Colon => definition.Body == DeclarationBody.Value,
            SyntaxKind.Equals => definition.Body == DeclarationBody.Definition,
            SyntaxKind.Word when next.Text == definition.Header.Separator => true,
            SyntaxKind.OpenBrace or SyntaxKind.Text => definition.Body == DeclarationBody.Block
                && definition.Header.Names.Length < 2,
            _ => definition.Body == DeclarationBody.Nothing,
        };
}
