using StpLang.Syntax;
using StpLang.Syntax.Green;

namespace StpLang.Formatting;

/// <summary>
/// Finds the members that are left as they are because their syntax is faulty, together with whatever stands on their
/// lines: how the parser reads what is faulty depends on where its lines begin.
/// </summary>
internal static class FaultyText
{
    /// <summary>The index behind the last member that stands on the lines of the one given.</summary>
    public static int EndOfLines(ReadOnlySpan<GreenNode> members, int index)
    {
        while (index < members.Length - 1 && !EndsLine(members[index]))
        {
            index++;
        }

        return index + 1;
    }

    /// <summary>The index behind the last of the faulty members that begin with one; that index itself where it is sound.</summary>
    public static int EndOfFaulty(ReadOnlySpan<GreenNode> members, int index, bool isTop)
    {
        var start = index;
        while (index < members.Length)
        {
            var end = EndOfLines(members, index);
            var isFaulty =
                IsAnyFaulty(members[index..end], isTop)
                // A comma says where a member ends, which matters to what is faulty beside it.
                || (index > start && members[index].Kind == SyntaxKind.Comma)
                || (
                    end < members.Length
                    && members[end - 1].Kind == SyntaxKind.Comma
                    && IsAnyFaulty(members[end..EndOfLines(members, end)], isTop)
                );
            if (!isFaulty)
            {
                break;
            }

            index = end;
        }

        return index;
    }

    /// <summary>Whether one of some members is to be left as it is.</summary>
    private static bool IsAnyFaulty(ReadOnlySpan<GreenNode> members, bool isTop)
    {
        foreach (var member in members)
        {
            if (
                member.HasProblems && !(member is GreenBranch branch && IsFrameSound(branch, isTop))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether only members inside a declaration are faulty, its header and braces are not, and these stand on lines
    /// of their own: then it is laid out around them.
    /// </summary>
    private static bool IsFrameSound(GreenBranch member, bool isTop)
    {
        if (
            member.ChildAt(member.ChildCount - 1)
                is not GreenBranch { Kind: SyntaxKind.Block } block
            || member.Kind == SyntaxKind.Block
        )
        {
            return false;
        }

        foreach (var child in member.Children[..^1])
        {
            if (child.HasProblems)
            {
                return false;
            }
        }

        return block.ChildCount > 2
            && block.ChildAt(0) is GreenToken { HasProblems: false, EndsLine: true }
            && EndsLine(block.ChildAt(block.ChildCount - 2))
            && !block.ChildAt(block.ChildCount - 1).HasProblems
            && (!isTop || member.FirstToken()!.LeadingText is "" or [.., '\n' or '\r']);
    }

    private static bool EndsLine(GreenNode node) => node.LastToken() is { EndsLine: true };
}
