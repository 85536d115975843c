using StpLang.Diagnostics;
using StpLang.Syntax;

namespace StpLang;

/// <summary>Reads what a place of a plan is about.</summary>
internal static class SubjectReader
{
    /// <summary>What a place is about; null outside of all declarations, and of all files of the plan.</summary>
    /// <param name="location">The place.</param>
    /// <param name="compilation">The plan; null where the place is in none.</param>
    public static FindingSubject? Of(Location location, Compilation? compilation)
    {
        var tree = compilation?.SyntaxTrees.FirstOrDefault(each =>
            each.FilePath == location.FilePath
        );
        if (tree is null || location.Span.Start > tree.Text.Length)
        {
            return null;
        }

        string? property = null;
        var headers = new List<string>();
        for (
            var node = tree.Root.FindToken(location.Span.Start).Parent;
            node is not null;
            node = node.Parent
        )
        {
            if (node is MemberSyntax member)
            {
                headers.Insert(0, HeaderOf(member));
            }
            else if (node is PropertySyntax within && headers.Count == 0)
            {
                property ??= Excerpt.Of(within.Name.Text);
            }
        }

        return headers.Count == 0
            ? null
            : new FindingSubject(string.Join(" / ", headers), property);
    }

    private static string HeaderOf(MemberSyntax member) =>
        member switch
        {
            DeclarationSyntax declaration => Join(
                declaration.Keyword,
                declaration.Name,
                declaration.SecondName
            ),
            FundingSyntax funding => Join(funding.Keyword, funding.Name),
            LetSyntax let => Join(let.Keyword, let.Name),
            _ => Join(member.Keyword),
        };

    private static string Join(params ReadOnlySpan<SyntaxToken> words)
    {
        var header = "";
        foreach (var word in words)
        {
            header += word.Text.Length == 0 ? "" : $" {Excerpt.Of(word.Text)}";
        }

        return header.TrimStart();
    }
}
