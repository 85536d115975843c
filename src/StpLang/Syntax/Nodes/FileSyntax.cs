using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>A whole file.</summary>
public sealed class FileSyntax : SyntaxNode
{
    internal FileSyntax(GreenBranch green)
        : base(green, null, 0) { }

    /// <summary>The declarations at the top, in the order of the text.</summary>
    public IEnumerable<MemberSyntax> Declarations => ChildNodes().OfType<MemberSyntax>();

    /// <summary>The token at the end of the text, with the trivia before it.</summary>
    public SyntaxToken EndOfFile => ChildAt(ChildCount - 1).Token;
}
