using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

/// <summary>What the law lets a body delegate to a board: to which form of board, from which day and until when.</summary>
/// <remarks>
/// Sources: NHS Act 2006 s.14Z3 and s.14Z9 (CCGs, inserted by the Health and Social Care Act 2012 s.26; joint committees by
/// SI 2014/2436 art. 2 and 3), s.65Z5 and s.65Z6 (since 1 July 2022, inserted by the Health and Care Act 2022 s.71); SI 2000/617
/// reg. 10(2).
/// </remarks>
internal static class BoardPowers
{
    /// <summary>The first day of joint committees of CCGs: SI 2014/2436 art. 1(2).</summary>
    public static readonly DateOnly JointCommitteesSince = new(2014, 10, 1);

    /// <summary>
    /// What a board is in law: what it says, else what its members can only be: CCGs a joint committee of theirs, councils one of
    /// theirs. A board of both is a partnership unless it says otherwise.
    /// </summary>
    public static BoardForm FormIn(this Board board, PlanModel model)
    {
        if (board.Form is { } form)
        {
            return form;
        }

        if (board.Statutory)
        {
            return BoardForm.StatutoryBody;
        }

        var members = board
            .Members.Select(name => model.Find(name, Partner.Sort) as Partner)
            .ToList();
        return members.Count == 0 ? BoardForm.Partnership
            : members.TrueForAll(member => member?.Kind == PartnerKind.Ccg)
                ? BoardForm.CcgJointCommittee
            : members.TrueForAll(member => member?.IsCouncil == true)
                ? BoardForm.CouncilJointCommittee
            : BoardForm.Partnership;
    }

    /// <summary>A form with its article: "a joint committee of CCGs".</summary>
    public static string Describe(this BoardForm form) =>
        form switch
        {
            BoardForm.CommitteesInCommon => "a meeting of committees in common",
            BoardForm.CcgJointCommittee => "a joint committee of CCGs",
            BoardForm.Section75Committee => "a joint committee under section 75",
            BoardForm.CouncilJointCommittee => "a joint committee of councils",
            BoardForm.IcbCommittee => "a joint committee of an integrated care board",
            BoardForm.StatutoryBody => "a statutory body",
            _ => "a partnership",
        };

    /// <summary>Whether a form decides only what is delegated to it: not one that decides for itself, and not one that cannot decide.</summary>
    public static bool NeedsDelegation(this BoardForm form) =>
        form
            is BoardForm.CcgJointCommittee
                or BoardForm.Section75Committee
                or BoardForm.CouncilJointCommittee
                or BoardForm.IcbCommittee;

    /// <summary>Why no such board can be on a day; null where it can.</summary>
    public static string? WhyNotOn(this BoardForm form, DateOnly day) =>
        form switch
        {
            BoardForm.CcgJointCommittee when day >= IntegratedCareBoards.Since =>
                $"there are no CCGs since {Wording.Day(IntegratedCareBoards.Since)}",
            BoardForm.CcgJointCommittee when day < JointCommitteesSince =>
                $"CCGs may form joint committees since {Wording.Day(JointCommitteesSince)}",
            BoardForm.IcbCommittee when day < IntegratedCareBoards.Since =>
                $"the law knows such committees since {Wording.Day(IntegratedCareBoards.Since)}",
            _ => null,
        };

    /// <summary>Whether the law lets a body delegate to such a board.</summary>
    public static bool Takes(this BoardForm form, Partner body) =>
        form switch
        {
            // s.14Z3(2A), and s.14Z9(1B) with NHS England.
            BoardForm.CcgJointCommittee => body.Kind is PartnerKind.Ccg or PartnerKind.NhsEngland,
            BoardForm.Section75Committee => body.IsNhs || body.IsCouncil,
            BoardForm.CouncilJointCommittee => body.IsCouncil
                || body.Kind == PartnerKind.CombinedAuthority,
            // s.65Z5(2): integrated care boards, trusts and NHS England; councils take part and delegate nothing by it.
            BoardForm.IcbCommittee => body.IsNhs && body.Kind != PartnerKind.Ccg,
            BoardForm.CommitteesInCommon or BoardForm.StatutoryBody => true,
            _ => false,
        };
}
