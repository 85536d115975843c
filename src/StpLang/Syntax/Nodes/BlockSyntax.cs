using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary><c>{ … }</c> with properties and nested declarations.</summary>
public sealed class BlockSyntax : SyntaxNode
{
    internal BlockSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The opening brace.</summary>
    public SyntaxToken OpenBrace => TokenOf(SyntaxKind.OpenBrace);

    /// <summary>The closing brace.</summary>
    public SyntaxToken CloseBrace => TokenOf(SyntaxKind.CloseBrace);

    /// <summary>The properties.</summary>
    public IEnumerable<PropertySyntax> Properties => ChildNodes().OfType<PropertySyntax>();

    /// <summary>The first property of a name, or null.</summary>
    public PropertySyntax? FindProperty(string name)
    {
        for (var i = 0; i < ChildCount; i++)
        {
            if (
                Green.ChildAt(i).Kind == SyntaxKind.Property
                && ChildAt(i).Node is PropertySyntax property
                && property.Name.Text == name
            )
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The nested declarations.</summary>
    public IEnumerable<MemberSyntax> Declarations => ChildNodes().OfType<MemberSyntax>();
}
