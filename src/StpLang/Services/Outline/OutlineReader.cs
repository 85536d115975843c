using System.Collections.Immutable;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Services.Outline;

/// <summary>Reads the outline of a file off its syntax, so that it is there however faulty the file is.</summary>
internal static class OutlineReader
{
    /// <summary>The items of declarations.</summary>
    public static ImmutableArray<OutlineItem> Read(
        IEnumerable<MemberSyntax> members,
        CancellationToken cancellationToken
    )
    {
        var items = ImmutableArray.CreateBuilder<OutlineItem>();
        foreach (var member in members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(Read(member, cancellationToken));
        }

        return items.ToImmutable();
    }

    private static OutlineItem Read(MemberSyntax member, CancellationToken cancellationToken)
    {
        var (name, place) = NameOf(member);
        var title = TitleOf(member);
        return new OutlineItem(
            member.DeclarationKind,
            name.Length > 0 ? name
                : title.Length > 0 ? title
                : member.Keyword.Text,
            name.Length > 0 ? title : "",
            member.Span,
            place,
            member is DeclarationSyntax { Block: var block }
                ? Read(block.Declarations, cancellationToken)
                : []
        );
    }

    // A name of another declaration says nothing without the keyword: `from grant`.
    private static (string Name, TextSpan Place) NameOf(MemberSyntax member)
    {
        var (name, second) = member switch
        {
            DeclarationSyntax declaration => (declaration.Name, declaration.SecondName),
            LetSyntax let => (let.Name, default),
            FundingSyntax funding => (funding.Name, default),
            _ => (default(SyntaxToken), default(SyntaxToken)),
        };
        if (name.IsMissing)
        {
            return ("", member.Keyword.Span);
        }

        var own = member.Definition.Header.Names[0].IsDeclaring;
        return (
            own ? name.Text
            : second.IsMissing ? $"{member.Keyword.Text} {name.Text}"
            : $"{member.Keyword.Text} {name.Text} with {second.Text}",
            name.Span
        );
    }

    private static string TitleOf(MemberSyntax member) =>
        member switch
        {
            DeclarationSyntax { Title: { } title } => title.Value,
            IncludeSyntax include => include.Path.Value,
            _ => "",
        };
}
