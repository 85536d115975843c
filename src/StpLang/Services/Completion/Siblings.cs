using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>What stands beside a caret in the same block.</summary>
internal static class Siblings
{
    /// <summary>Whether another declaration of a kind that is given once for each thing is about a thing already.</summary>
    public static bool Name(DeclarationDefinition definition, string name, Caret caret) =>
        !definition.MayRepeat
        && BlockAround(caret) is { } block
        && block
            .Declarations.Where(each =>
                each.DeclarationKind == definition.Kind && !each.FullSpan.Contains(caret.Span.Start)
            )
            .Any(each => NameOf(each) == name);

    private static BlockSyntax? BlockAround(Caret caret) =>
        caret.Place.Kind == PlaceKind.Member
            ? (caret.Around as DeclarationSyntax)?.Block
            : caret.Around?.Parent as BlockSyntax;

    private static string NameOf(MemberSyntax member) =>
        member switch
        {
            DeclarationSyntax declaration => declaration.Name.Text,
            FundingSyntax funding => funding.Name.Text,
            _ => "",
        };
}
