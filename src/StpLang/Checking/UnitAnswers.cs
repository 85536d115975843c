using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Checking;

/// <summary>What the rules on declarations say of a top declaration and of what is nested in it.</summary>
internal sealed record UnitAnswers
{
    /// <summary>Nothing is said, and nothing was read: most declarations.</summary>
    public static UnitAnswers None { get; } = new();

    /// <summary>What was found, in the order of the text.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What was read beside the declaration itself.</summary>
    public ImmutableArray<RuleRead> Reads { get; init; } = [];

    /// <summary>The rules whose answer cannot be known while what they read is in error; what they last said is kept.</summary>
    public RuleSet Withheld { get; init; }

    /// <summary>The rules whose answer rests on what something in error said before.</summary>
    public RuleSet Held { get; init; }

    /// <summary>The rules that broke.</summary>
    public ImmutableArray<RuleFailure> Failures { get; init; } = [];

    /// <summary>
    /// Of a declaration with many members: what is said of it alone, then of each member. All else here, but for what was read,
    /// is of them together.
    /// </summary>
    public ImmutableArray<MemberAnswers> Members { get; init; } = [];

    /// <summary>Whether a rule may have read what stands around it, which nobody takes a note of.</summary>
    public bool RestsOnParent { get; init; }

    /// <summary>Every <c>accepts</c> in it.</summary>
    public ImmutableArray<Accepts> Accepts { get; init; } = [];

    /// <summary>All that was read, members included; some of it several times.</summary>
    public IEnumerable<RuleRead> AllReads =>
        Members.IsEmpty ? Reads : Members.SelectMany(member => member.Answers.Reads);

    /// <summary>Whether nothing else was read than for other answers.</summary>
    public bool HasSameReads(UnitAnswers other)
    {
        if (Members.Length != other.Members.Length || !AreSame(Reads, other.Reads))
        {
            return false;
        }

        for (var i = 0; i < Members.Length; i++)
        {
            if (!AreSame(Members[i].Answers.Reads, other.Members[i].Answers.Reads))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it is right to keep one object for both.</summary>
    public bool IsPlain =>
        Findings.IsEmpty
        && Withheld.IsEmpty
        && Held.IsEmpty
        && Failures.IsEmpty
        && Accepts.IsEmpty
        && Members.IsEmpty
        && !RestsOnParent;

    private static bool AreSame(ImmutableArray<RuleRead> left, ImmutableArray<RuleRead> right) =>
        left == right || left.AsSpan().SequenceEqual(right.AsSpan());
}
