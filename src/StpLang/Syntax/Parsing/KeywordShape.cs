namespace StpLang.Syntax.Parsing;

/// <summary>What the header of a declaration looks like.</summary>
/// <param name="Token">The parser's type for the keyword.</param>
/// <param name="Kind">The node it makes; none for a word that begins no declaration.</param>
/// <param name="IsTop">Whether it stands at the top of a file.</param>
/// <param name="Names">How many names follow: 0, 1 or, joined by <c>with</c>, 2.</param>
/// <param name="HasTitle">Whether a title may follow.</param>
/// <param name="End">What follows the header.</param>
internal sealed record KeywordShape(
    int Token,
    SyntaxKind Kind = SyntaxKind.None,
    bool IsTop = false,
    int Names = 0,
    bool HasTitle = false,
    HeaderEnd End = HeaderEnd.Nothing
)
{
    /// <summary>Whether a token behind the keyword is what its header begins with.</summary>
    public bool Begins(SyntaxKind? next) =>
        next
        == (
            Names > 0 ? SyntaxKind.Word
            : HasTitle ? SyntaxKind.Text
            : SyntaxKind.OpenBrace
        );
}
