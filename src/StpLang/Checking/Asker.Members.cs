using System.Runtime.InteropServices;
using StpLang.Binding;
using StpLang.Model;

namespace StpLang.Checking;

/// <content>Declarations with many members: each member is asked by itself, and one that is as it was is not asked again.</content>
internal sealed partial class Asker
{
    private UnitAnswers AskOfMembers(
        BoundUnit bound,
        RuleSet due,
        ChangedReads? changed,
        UnitAnswers before
    )
    {
        var known = new Dictionary<object, UnitAnswers>(
            before.Members.Length,
            ReferenceEqualityComparer.Instance
        );
        foreach (var (identity, answers) in before.Members)
        {
            if (identity is not null)
            {
                known.TryAdd(identity, answers);
            }
        }

        var own = before.Members is [var first, ..] ? first.Answers : UnitAnswers.None;
        var members = new MemberAnswers[bound.Members.Length + 1];
        members[0] = new MemberAnswers(null, AskAlone(bound, due, own));
        for (var i = 0; i < bound.Members.Length; i++)
        {
            var member = bound.Members[i];
            var old = known.GetValueOrDefault(member.Identity);
            var rules = old is null ? RuleSet.All : DueOf(old, bound, due, changed);
            members[i + 1] = new MemberAnswers(
                member.Identity,
                old is not null && rules.IsEmpty ? old : AskOf(member, bound, rules, old)
            );
        }

        return Together(members, bound.Declaration!);
    }

    private UnitAnswers AskAlone(BoundUnit bound, RuleSet due, UnitAnswers before)
    {
        Begin(before.Reads.Length);
        _unit = bound.Unit;
        AskOfOne(bound.Declaration!, due);
        return ToAnswers(due, before);
    }

    private UnitAnswers AskOf(BoundMember member, BoundUnit bound, RuleSet due, UnitAnswers? before)
    {
        Begin();
        _unit = bound.Unit;
        AskOfEach(member.Declaration, due);
        var answers = ToAnswers(due, before ?? UnitAnswers.None);
        return answers with { RestsOnParent = member.Declaration.IsParentRead };
    }

    // The rules to ask again of a member that is as it was.
    private static RuleSet DueOf(
        UnitAnswers old,
        BoundUnit bound,
        RuleSet due,
        ChangedReads? changed
    )
    {
        if (old.RestsOnParent)
        {
            return due;
        }

        // Where the text around is another one, so is the place of what was found.
        foreach (var finding in old.Findings)
        {
            if (!ReferenceEquals(finding.Origin.Unit, bound.Unit))
            {
                return RuleSet.All;
            }
        }

        var rules = default(RuleSet);
        foreach (var read in old.Reads)
        {
            if (changed?.Contains(read.Read) == true)
            {
                rules |= read.Rules;
            }
        }

        return rules;
    }

    private UnitAnswers Together(MemberAnswers[] members, Declaration top)
    {
        Begin();
        foreach (var (_, answers) in members)
        {
            _findings.AddRange(answers.Findings);
            _failures.AddRange(answers.Failures);
            _withheld |= answers.Withheld;
            _held |= answers.Held;
        }

        _findings.Sort(ByPlace);
        return new UnitAnswers
        {
            Findings = [.. _findings],
            Withheld = _withheld,
            Held = _held,
            Failures = [.. _failures],
            Members = ImmutableCollectionsMarshal.AsImmutableArray(members),
            Accepts = top.HoldsAcceptances ? [.. AcceptsIn(top)] : [],
        };
    }
}
