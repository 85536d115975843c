using StpLang.Syntax.Green;

namespace StpLang.Syntax.Diagnostics;

/// <summary>
/// What the findings in a child of a file need to know of those beside it, and no more: while that stays, they do. Of a
/// declaration that is whether what it lacks at its end is explained by stray text behind it; of stray text, what it follows.
/// </summary>
/// <param name="LastSound">The last token before it that is in its place.</param>
/// <param name="Run">The token before it, where that fits nowhere: what goes on is no new finding.</param>
/// <param name="IsBeforeSkipped">Whether the token behind it fits nowhere.</param>
internal readonly record struct SyntaxNeighbours(
    GreenToken? LastSound,
    GreenToken? Run,
    bool IsBeforeSkipped
)
{
    /// <summary>Those of a child of a file.</summary>
    public static SyntaxNeighbours Of(GreenBranch file, int child)
    {
        var isBeforeSkipped =
            child + 1 < file.ChildCount && file.ChildAt(child + 1).FirstToken()!.IsSkipped;
        if (child == 0 || file.ChildAt(child).Kind != SyntaxKind.Stray)
        {
            return new SyntaxNeighbours(null, null, isBeforeSkipped);
        }

        var before = file.ChildAt(child - 1);
        var last = before.LastToken();
        return new SyntaxNeighbours(
            LastSoundIn(before),
            last is { IsSkipped: true } ? last : null,
            isBeforeSkipped
        );
    }

    private static GreenToken? LastSoundIn(GreenNode node)
    {
        if (node is GreenToken token)
        {
            return token is { FullWidth: > 0, IsSkipped: false } ? token : null;
        }

        for (var i = node.ChildCount - 1; i >= 0; i--)
        {
            if (LastSoundIn(node.ChildAt(i)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
