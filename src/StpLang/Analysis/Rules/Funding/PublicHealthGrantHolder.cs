using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PublicHealthGrantHolder()
    : DeclarationRule<Budget>(
        DiagnosticCategory.Funding.Error(
            "STP2010",
            "public_health_grant_holder",
            "A public health grant held by a body that is not an upper-tier council",
            "LAC(DH)(2016)3"
        )
    )
{
    public override void Check(Budget budget, RuleContext context)
    {
        if (
            budget.Kind != BudgetKind.PublicHealthGrant
            || budget.Find(Budget.HolderProperty) is not { } holder
            || context.Model.Find(budget.Holder!)
                is not Partner { IsUpperTierCouncil: false } partner
        )
        {
            return;
        }

        context.Report(
            new Finding(
                holder.Origin,
                $"the public health grant is paid to upper-tier councils; {partner.Called()} is {partner.Describe()}"
            )
            {
                Help =
                    "name the county, unitary or metropolitan council or London borough it is paid to; if this is money the council passes on, let programmes draw on the council's grant",
                Related = [new Related(partner.Origin, $"is {partner.Describe()}")],
            }
        );
    }
}
