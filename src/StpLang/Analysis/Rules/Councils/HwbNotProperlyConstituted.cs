using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class HwbNotProperlyConstituted()
    : DeclarationRule<Partner>(
        DiagnosticCategory.Councils.Error(
            "STP4006",
            "hwb_not_properly_constituted",
            "A health and wellbeing board that lacks a seat the law asks for, or whose council cannot have one",
            "Health and Social Care Act 2012 s.194"
        )
    )
{
    // The seats of Health and Social Care Act 2012 s.194(2), each with its paragraph.
    private static readonly (MemberRole Role, string Member, char Paragraph)[] Seats =
    [
        (MemberRole.Councillor, "councillor", 'a'),
        (MemberRole.DirectorAdultSocialCare, "director of adult social services", 'b'),
        (MemberRole.DirectorChildrensServices, "director of children's services", 'c'),
        (MemberRole.DirectorPublicHealth, "director of public health", 'd'),
        (MemberRole.Healthwatch, "Healthwatch member", 'e'),
    ];

    public override void Check(Partner board, RuleContext context)
    {
        if (board.Kind != PartnerKind.HealthAndWellbeingBoard)
        {
            return;
        }

        if (
            board.Council is { } name
            && context.Model.Find(name) is Partner { IsUpperTierCouncil: false } council
        )
        {
            // Whose seats are filled does not matter on a board that the law does not know.
            context.Report(OfNoUpperTierCouncil(board, council));
        }
        else
        {
            CheckSeats(board, context);
        }
    }

    private static Finding OfNoUpperTierCouncil(Partner board, Partner council) =>
        new(
            board.Origin,
            $"{board.Called()} belongs to {council.Called()}, but only an upper-tier council has a health and wellbeing board (s.194(1))"
        )
        {
            Help =
                "name as `council` the county, unitary, metropolitan or London borough council whose board it is",
            Related =
            [
                new Related(
                    council.Find(Partner.KindProperty)!.Origin,
                    "not an upper-tier council"
                ),
            ],
        };

    private static void CheckSeats(Partner board, RuleContext context)
    {
        var roles = board.Members.Select(member => member.Role).ToHashSet();
        if (roles.Count == 0)
        {
            return;
        }

        // A mayor or leader may sit on it instead of a councillor: s.194(4).
        if (roles.Contains(MemberRole.Mayor))
        {
            roles.Add(MemberRole.Councillor);
        }

        (MemberRole Role, string Member, char Paragraph)[] seats =
        [
            .. Seats,
            context.AsOf < IntegratedCareBoards.Since
                ? (MemberRole.Ccg, "CCG member", 'f')
                : (MemberRole.Icb, "integrated care board member", 'f'),
        ];
        var missing = Array.FindAll(seats, seat => !roles.Contains(seat.Role));
        if (missing.Length == 0)
        {
            return;
        }

        var mayors = missing is [{ Role: MemberRole.Councillor }, ..]
            ? board
                .Members.Where(member => member.Role == MemberRole.Other && IsMayor(member))
                .ToList()
            : [];
        var lacking = Wording.List(
            missing.Select(seat => $"no {seat.Member} (s.194(2)({seat.Paragraph}))")
        );
        context.Report(
            new Finding(board.Origin, $"{board.Called()} lists {lacking}")
            {
                Help =
                    "add a `member` for each seat that the Health and Social Care Act 2012 asks for"
                    + (
                        missing is [{ Role: MemberRole.Councillor }, ..]
                            ? "; an elected mayor or a leader of the council is `role: mayor`"
                            : ""
                    ),
                Related =
                [
                    .. mayors.Select(member => new Related(
                        member.Origin,
                        "if this is the elected mayor or the leader, say `role: mayor`"
                    )),
                ],
                Fixes =
                [
                    .. mayors.Select(member => new Fix(
                        $"Say that {Wording.Quote(member.Title)} is the elected mayor or leader: `role: mayor`",
                        FixStep.State(member, Member.RoleProperty, MemberRole.Mayor.Word())
                    )),
                    new Fix(
                        missing.Length == 1
                            ? "Add the missing `member`, to be filled in"
                            : "Add the missing members, to be filled in",
                        [
                            .. missing.Select(seat => new FixStep.AddTo(
                                board.Extent,
                                $"member {FixText.ToBeStated} {{ role: {seat.Role.Word()} }}"
                            )),
                        ]
                    ),
                ],
            }
        );
    }

    private static bool IsMayor(Member member) =>
        member.Title.Contains("mayor", StringComparison.OrdinalIgnoreCase)
        || member.Title.Contains("leader", StringComparison.OrdinalIgnoreCase);
}
