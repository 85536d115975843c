using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PublicHealthGrantPurpose()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Error(
            "STP2011",
            "public_health_grant_purpose",
            "The public health grant pays for a programme that is no public health function",
            "LAC(DH)(2016)3: exclusively for public health functions"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (programme.PublicHealthFunction)
        {
            return;
        }

        var grants = Draw.Of(programme)
            .Where(draw => IsPublicHealthGrant(context.Model.Find(draw.Source)))
            .ToList();
        if (grants is not [var first, ..])
        {
            return;
        }

        // One that says `no` is believed; one that says nothing may only have left it out.
        var saysNo = programme.Find(Programme.PublicHealthFunctionProperty) is not null;
        context.Report(
            new Finding(
                first.Declaration.Origin,
                saysNo
                    ? $"the ring-fenced public health grant cannot pay for {programme.Quoted()}, which you say is no public health function"
                    : $"the ring-fenced public health grant pays only for public health functions, and {programme.Quoted()} does not say it is one"
            )
            {
                Help = saysNo
                    ? "pay for it from another budget"
                    : "say `public_health_function: yes` if it is one, else pay for it from another budget",
                Related =
                [
                    .. grants
                        .Skip(1)
                        .Select(draw => new Related(
                            draw.Declaration.Origin,
                            "draws on a public health grant too"
                        )),
                ],
            }
        );
    }

    private static bool IsPublicHealthGrant(Declaration? source) =>
        source is Budget { Kind: BudgetKind.PublicHealthGrant };
}
