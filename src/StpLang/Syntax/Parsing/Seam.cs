using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// A place between two children of a file, or of a block, where it can be cut: a line begins there, with a keyword and what
/// its header needs.
/// </summary>
/// <remarks>
/// Such a line ends whatever is open before it and begins a declaration whatever stands before it. So what is behind a
/// seam reads the same with anything before it that leads to this place, and what is before one depends on the first two
/// tokens behind it only, for no more of them are looked at ahead.
/// </remarks>
internal static class Seam
{
    /// <summary>
    /// How far behind a token its kind is decided at most: <c>2016-10-2</c> is five tokens until another digit makes it a
    /// date.
    /// </summary>
    public const int LookAhead = 16;

    /// <summary>Whether there is one before a child of a file or block.</summary>
    public static bool IsBefore(GreenBranch parent, int index) =>
        parent.ChildAt(index) is GreenBranch child
        && SyntaxFacts.IsDeclaration(child.Kind)
        && (index == 0 || parent.ChildAt(index - 1).LastToken()!.EndsLine)
        && Keywords.BeginsHeader(child.FirstToken()!.Keyword, SecondToken(child)?.Kind);

    /// <summary>How many characters from a child's beginning on decide that there is a seam before it.</summary>
    public static int WidthOf(GreenNode child) =>
        child is GreenBranch branch
            ? branch.FirstToken()!.FullWidth + (SecondToken(branch)?.FullWidth ?? 0) + LookAhead
            : child.FullWidth;

    private static GreenToken? SecondToken(GreenBranch declaration)
    {
        for (var i = 1; i < declaration.ChildCount; i++)
        {
            if (declaration.ChildAt(i) is { FullWidth: > 0 } child)
            {
                return child.FirstToken();
            }
        }

        return null;
    }
}
