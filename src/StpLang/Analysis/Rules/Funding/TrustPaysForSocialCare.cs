using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class TrustPaysForSocialCare()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Note(
            "STP2025",
            "trust_pays_for_social_care",
            "Care that a council leads and a trust pays for",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: NHS trusts investing in social care"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (
            programme.Lead is not { } lead
            || context.Model.Find(lead, Partner.Sort)
                is not Partner { IsUpperTierCouncil: true } council
        )
        {
            return;
        }

        foreach (var draw in Draw.Of(programme))
        {
            if (
                context.Model.Find(draw.Source, Budget.Sort) is Budget { Holder: { } holder } budget
                && context.Model.Find(holder, Partner.Sort) is Partner { IsTrust: true }
                && draw.Amount.Entries.Where(entry => entry.Money > Money.Zero).ToList()
                    is [_, ..] paid
            )
            {
                var trust = context.Called(holder);
                context.Report(
                    new Finding(
                        draw.Declaration.Origin,
                        $"{trust} pays for {programme.Quoted()}, which {context.Called(council.Name)} leads: {draw.Gives(paid.Select(entry => entry.Year))} of care that ends when the trust needs its money for its own services"
                    )
                    {
                        Help =
                            "say in `risk` what happens then, and by when the council's own money takes over",
                        Related = [new Related(budget.Origin, $"money of {trust}")],
                    }
                );
            }
        }
    }
}
