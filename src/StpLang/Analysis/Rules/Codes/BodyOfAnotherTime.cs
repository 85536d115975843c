using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Codes;

internal sealed class BodyOfAnotherTime()
    : DeclarationRule<Partner>(
        DiagnosticCategory.Codes.Error(
            "STP1035",
            "body_of_another_time",
            "A partner of a kind that there is not on the day of the plan",
            "Health and Care Act 2022: integrated care boards took over from CCGs on 1 July 2022"
        )
    )
{
    public override void Check(Partner partner, RuleContext context)
    {
        var isAfter = context.AsOf >= IntegratedCareBoards.Since;
        var isWrong = partner.Kind switch
        {
            PartnerKind.Ccg => isAfter,
            PartnerKind.IntegratedCareBoard or PartnerKind.IntegratedCarePartnership => !isAfter,
            _ => false,
        };
        if (!isWrong)
        {
            return;
        }

        var kind = partner.Find(Partner.KindProperty)!;
        var since = Wording.Day(IntegratedCareBoards.Since);
        context.Report(
            new Finding(
                kind.Origin,
                isAfter
                    ? $"there are no CCGs since {since}, and this plan speaks as of {Wording.Day(context.AsOf)}; their work is that of integrated care boards"
                    : $"{partner.Called()} is {partner.Describe()}, of which there are none before {since}; this plan speaks as of {Wording.Day(context.AsOf)}"
            )
            {
                Help = isAfter
                    ? "name the integrated care board, `kind: integrated_care_board`"
                    : "name the body of that day, such as a CCG, or correct `as_of`",
                Fixes = isAfter
                    ?
                    [
                        new Fix(
                            $"Say that {partner.Quoted()} is an integrated care board",
                            new FixStep.Replace(kind.Origin, PartnerKind.IntegratedCareBoard.Word())
                        ),
                    ]
                    : [],
            }
        );
    }
}
