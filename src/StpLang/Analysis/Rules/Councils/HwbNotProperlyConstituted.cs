using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class HwbNotProperlyConstituted()
    : DeclarationRule(
        DiagnosticCategory.Councils.Error(
            "STP4006",
            "hwb_not_properly_constituted",
            "A health and wellbeing board that lacks a seat the law asks for, or whose council cannot have one",
            "Health and Social Care Act 2012 s.194"
        ),
        DeclarationKind.Partner
    )
{
    // The seats of Health and Social Care Act 2012 s.194(2), each with its paragraph.
    private static readonly (string Role, string Member, char Paragraph)[] Seats =
    [
        ("councillor", "councillor", 'a'),
        ("director_adult_social_care", "director of adult social services", 'b'),
        ("director_childrens_services", "director of children's services", 'c'),
        ("director_public_health", "director of public health", 'd'),
        ("healthwatch", "Healthwatch member", 'e'),
        ("ccg", "CCG member", 'f'),
    ];

    public override void Check(Declaration declaration, RuleContext context)
    {
        if (((Partner)declaration).Kind != PartnerKind.HealthAndWellbeingBoard)
        {
            return;
        }

        if (
            declaration.Reference(PartnerDefinition.Council) is { } name
            && context.Model.Find(name) is Partner { IsUpperTierCouncil: false } council
        )
        {
            // Whose seats are filled does not matter on a board that the law does not know.
            context.Report(OfNoUpperTierCouncil(declaration, council));
        }
        else
        {
            CheckSeats(declaration, context);
        }
    }

    private static Finding OfNoUpperTierCouncil(Declaration board, Declaration council) =>
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
                    council.Find(PartnerDefinition.Kind)!.Origin,
                    "not an upper-tier council"
                ),
            ],
        };

    private static void CheckSeats(Declaration board, RuleContext context)
    {
        var roles = board
            .NestedOf(DeclarationKind.Member)
            .Select(member => member.Choice(MemberDefinition.Role))
            .ToHashSet();
        if (roles.Count == 0)
        {
            return;
        }

        var missing = Array.FindAll(Seats, seat => !roles.Contains(seat.Role));
        if (missing.Length == 0)
        {
            return;
        }

        var seats = Wording.List(
            missing.Select(seat => $"no {seat.Member} (s.194(2)({seat.Paragraph}))")
        );
        context.Report(
            new Finding(board.Origin, $"{board.Called()} lists {seats}")
            {
                Help =
                    "add a `member` for each seat that the Health and Social Care Act 2012 asks for",
                Fixes =
                [
                    new Fix(
                        missing.Length == 1
                            ? "Add the missing `member`, to be filled in"
                            : "Add the missing members, to be filled in",
                        [
                            .. missing.Select(seat => new FixStep.AddTo(
                                board.Extent,
                                $"member {FixText.ToBeStated} {{ role: {seat.Role} }}"
                            )),
                        ]
                    ),
                ],
            }
        );
    }
}
