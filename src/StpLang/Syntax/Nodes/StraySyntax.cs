using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>What stands between two declarations of a file and belongs to neither: as much as there is of it.</summary>
public sealed class StraySyntax : SyntaxNode
{
    internal StraySyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }
}
