using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary><c>keyword name "Title" { … }</c>; its kind says which.</summary>
public sealed class DeclarationSyntax : MemberSyntax
{
    internal DeclarationSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The name it gives or refers to; a token of no kind where its kind has none.</summary>
    public SyntaxToken Name => TokenOf(SyntaxKind.Word, 1);

    /// <summary>The second name, behind <c>with</c> in a relationship; a token of no kind elsewhere.</summary>
    public SyntaxToken SecondName =>
        Definition.Header.Names.Length > 1 ? TokenOf(SyntaxKind.Word, 3) : default;

    /// <summary>The title, where there is one.</summary>
    public TitleSyntax? Title => FirstChild<TitleSyntax>();

    /// <summary>The block.</summary>
    public BlockSyntax Block => FirstChild<BlockSyntax>()!;
}
