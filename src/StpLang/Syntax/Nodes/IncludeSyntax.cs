using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary><c>include "partners.stp"</c></summary>
public sealed class IncludeSyntax : MemberSyntax
{
    internal IncludeSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The path of the file.</summary>
    public TitleSyntax Path => FirstChild<TitleSyntax>()!;
}
