using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Syntax.Diagnostics;
using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>
/// What stands in one place at the top of a file, apart from where that is: a declaration, or text that belongs to none. It
/// holds what can be known without looking anything up, so an edit elsewhere leaves it as it is.
/// </summary>
internal sealed class DeclarationUnit(GreenNode green, Lineage lineage) : TextUnit(lineage), INamed
{
    private DeclaredName[]? _names;
    private SyntaxFindings? _syntaxFindings;

    public GreenNode Green => green;

    public override int Width => green.FullWidth;

    public bool IsDeclaration => SyntaxFacts.IsDeclaration(green.Kind);

    public bool IsInclude => green.Kind == SyntaxKind.Include;

    /// <summary>Whether it is text that belongs to no declaration.</summary>
    public bool IsStray => green.HasProblems && !IsDeclaration;

    /// <summary>The names it gives, in the order of the text.</summary>
    public DeclaredName[] Names =>
        _names ??= IsDeclaration ? DeclaredName.Of((GreenBranch)green) : [];

    /// <summary>Its syntax with positions from where its text begins; made anew, for nothing keeps it.</summary>
    public MemberSyntax CreateSyntax() =>
        (MemberSyntax)SyntaxFacts.CreateNode((GreenBranch)green, null, 0);

    /// <summary>What is wrong with its syntax, where it stands beside others.</summary>
    public Finding[] FindInSyntax(SyntaxNeighbours neighbours)
    {
        var known = _syntaxFindings;
        if (known is null || known.Neighbours != neighbours)
        {
            var found = SyntaxDiagnostics.Of(this, green, neighbours);
            _syntaxFindings = known = new SyntaxFindings(neighbours, found);
        }

        return known.Findings;
    }

    /// <summary>Whether a word stands anywhere in it.</summary>
    public bool Mentions(string word) => Mentions(green, word);

    /// <summary>The place of a name that it gives.</summary>
    public Origin OriginOf(int name) => new(this, Names[name].Span);

    /// <summary>Whether another one gives the same names to the same kinds of thing.</summary>
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

    private static bool Mentions(GreenNode node, string word)
    {
        if (node is GreenToken token)
        {
            return token.Kind == SyntaxKind.Word && token.TextSpan.SequenceEqual(word);
        }

        for (var i = 0; i < node.ChildCount; i++)
        {
            if (Mentions(node.ChildAt(i), word))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record SyntaxFindings(SyntaxNeighbours Neighbours, Finding[] Findings);
}
