using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>
/// A top declaration, apart from where it stands: what can be known of it without looking anything up. An edit
/// elsewhere leaves it as it is.
/// </summary>
internal sealed class DeclarationUnit(GreenBranch green, Lineage lineage) : TextUnit(lineage)
{
    private DeclaredName[]? _names;

    public GreenBranch Green => green;

    public override int Width => green.FullWidth;

    public bool IsInclude => green.Kind == SyntaxKind.Include;

    /// <summary>The names it gives, in the order of the text.</summary>
    public DeclaredName[] Names => _names ??= DeclaredName.Of(green);

    /// <summary>Its syntax with positions from where its text begins; made anew, for nothing keeps it.</summary>
    public MemberSyntax CreateSyntax() => (MemberSyntax)SyntaxFacts.CreateNode(green, null, 0);

    /// <summary>Whether a word stands anywhere in it.</summary>
    public bool Mentions(string word) => Mentions(green, word);

    /// <summary>Whether another declaration gives the same names to the same kinds of thing.</summary>
    public bool DeclaresSameAs(DeclarationUnit other)
    {
        if (Names.Length != other.Names.Length)
        {
            return false;
        }

        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].Kind != other.Names[i].Kind || Names[i].Name != other.Names[i].Name)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Mentions(GreenBranch branch, string word)
    {
        foreach (var child in branch.Children)
        {
            if (
                child is GreenToken { Kind: SyntaxKind.Word } token
                    ? token.TextSpan.SequenceEqual(word)
                    : child is GreenBranch inner && Mentions(inner, word)
            )
            {
                return true;
            }
        }

        return false;
    }
}
