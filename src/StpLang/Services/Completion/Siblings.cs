using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>What stands beside a caret in the same block.</summary>
internal static class Siblings
{
    /// <summary>What the others of a kind are about that is given once for each thing; nothing for another kind.</summary>
    public static IReadOnlySet<string> NamedBy(DeclarationDefinition definition, Caret caret)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        if (!definition.MayRepeat && BlockAround(caret) is { } block)
        {
            foreach (var each in block.Declarations)
            {
                if (
                    each.DeclarationKind == definition.Kind
                    && !each.FullSpan.Contains(caret.Span.Start)
                )
                {
                    named.Add(NameOf(each));
                }
            }
        }

        return named;
    }

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
