using StpLang.Notation;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>A name that a top declaration, or one nested in it, gives.</summary>
/// <param name="Name">The name as it is referred to; empty for a plan without one.</param>
/// <param name="Kind">What sort of declaration has it.</param>
/// <param name="Span">Where it stands, from where the top declaration's text begins.</param>
internal readonly record struct DeclaredName(string Name, DeclarationKind Kind, TextSpan Span)
{
    /// <summary>The names a top declaration gives, in the order of the text.</summary>
    public static DeclaredName[] Of(GreenBranch declaration)
    {
        var names = new List<DeclaredName>(1);
        Collect(declaration, 0, "", names);
        return [.. names];
    }

    private static void Collect(
        GreenBranch declaration,
        int offset,
        string parent,
        List<DeclaredName> names
    )
    {
        var kind = SyntaxFacts.DeclarationKindOf(declaration);
        var role = PlanVocabulary.Get(kind).Header.Names is [var header, ..]
            ? header.Role
            : HeaderNameRole.Refers;
        var meant = role == HeaderNameRole.Refers ? null : HeaderReader.Of(declaration);
        var start = offset;
        var name = "";
        var words = 0;
        if (meant is not null)
        {
            name = meant.Name;
            words = 2;
            names.Add(
                new DeclaredName(
                    role == HeaderNameRole.Declares || parent.Length == 0
                        ? name
                        : $"{parent}.{name}",
                    kind,
                    meant.NameSpan.Shift(start)
                )
            );
        }

        for (var i = 0; i < declaration.ChildCount; i++)
        {
            var child = declaration.ChildAt(i);
            if (
                child is GreenToken { Kind: SyntaxKind.Word, IsSkipped: false } token
                && ++words == 2
            )
            {
                name = token.Text;
                if (role is HeaderNameRole.Declares or HeaderNameRole.DeclaresInParent)
                {
                    var path =
                        role == HeaderNameRole.Declares || parent.Length == 0
                            ? name
                            : $"{parent}.{name}";
                    if (name.Length > 0 || kind == DeclarationKind.Plan)
                    {
                        names.Add(
                            new DeclaredName(
                                path,
                                kind,
                                new TextSpan(offset + token.LeadingTextWidth, token.Width)
                            )
                        );
                    }
                }
            }
            else if (child is GreenBranch { Kind: SyntaxKind.Block } block)
            {
                CollectBlock(block, offset, name, names);
            }

            offset += child.FullWidth;
        }
    }

    private static void CollectBlock(
        GreenBranch block,
        int offset,
        string parent,
        List<DeclaredName> names
    )
    {
        foreach (var child in block.Children)
        {
            if (child is GreenBranch branch && SyntaxFacts.IsDeclaration(branch.Kind))
            {
                Collect(branch, offset, parent, names);
            }

            offset += child.FullWidth;
        }
    }
}
