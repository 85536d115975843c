using StpLang.Diagnostics;
using StpLang.Syntax;

namespace StpLang.Cli.Reports.Sarif;

/// <summary>Which declaration a place is in, by the names of a plan, which stay when lines shift.</summary>
internal static class EnclosingDeclaration
{
    /// <summary>The declarations around a place, outermost first: <c>programme falls_prevention / from grant</c>; empty outside of all.</summary>
    /// <param name="location">The place.</param>
    /// <param name="compilation">The plan; null where the place is in none.</param>
    public static string Of(Location location, Compilation? compilation)
    {
        var tree = compilation?.SyntaxTrees.FirstOrDefault(each =>
            each.FilePath == location.FilePath
        );
        if (tree is null || location.Span.Start > tree.Text.Length)
        {
            return "";
        }

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
        }

        return string.Join(" / ", headers);
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
            header += word.Text.Length == 0 ? "" : $" {word.Text}";
        }

        return header.TrimStart();
    }
}
