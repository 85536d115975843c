using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>The text that titles a declaration or names an included file.</summary>
public sealed class TitleSyntax : SyntaxNode
{
    internal TitleSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The texts, which are one text.</summary>
    public IEnumerable<SyntaxToken> Texts => ChildTokens().Where(t => !t.IsSkipped);

    /// <summary>What they say together; empty where there is no text.</summary>
    public string Value =>
        ChildCount == 1 && ChildAt(0).Token is { IsMissing: false, IsSkipped: false } only
            ? only.ValueText
            : string.Concat(Texts.Where(t => !t.IsMissing).Select(t => t.ValueText));
}
