using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PublicHealthGrantHolder()
    : DeclarationRule(
        DiagnosticCategory.Funding.Error(
            "STP2010",
            "public_health_grant_holder",
            "A public health grant held by a body that is not an upper-tier council",
            "LAC(DH)(2016)3"
        ),
        DeclarationKind.Budget
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (
            declaration.Choice(BudgetDefinition.Kind) != "public_health_grant"
            || declaration.Find(BudgetDefinition.Holder) is not { } holder
            || context.Model.Find(declaration.Reference(BudgetDefinition.Holder)!) is not { } body
        )
        {
            return;
        }

        var partner = (Partner)body;
        if (partner.IsUpperTierCouncil)
        {
            return;
        }

        context.Report(
            new Finding(
                holder.Origin,
                $"the public health grant is paid to upper-tier councils; {body.Called()} is {partner.Describe()}"
            )
            {
                Help =
                    "name the county, unitary or metropolitan council or London borough it is paid to; if this is money the council passes on, let programmes draw on the council's grant",
                Related = [new Related(body.Origin, $"is {partner.Describe()}")],
            }
        );
    }
}
