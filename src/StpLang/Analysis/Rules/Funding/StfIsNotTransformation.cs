using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class StfIsNotTransformation()
    : DeclarationRule(
        DiagnosticCategory.Funding.Warning(
            "STP2009",
            "stf_is_not_transformation",
            "The STF counted on to pay for a programme, or where no trust has accepted a control total",
            "King's Fund commentary: the fund goes to deficits rather than transformation"
        ),
        DeclarationKind.Gap,
        DeclarationKind.Programme
    )
{
    private const int MostTrustsShown = 10;

    // Trusts are paid it until then; what a footprint is told of later years is its share of all new money.
    private static readonly FinancialYear LastForTrusts = new(2018);

    public override void Check(Declaration declaration, RuleContext context)
    {
        if (declaration is Gap gap)
        {
            CheckGap(gap, context);
            return;
        }

        foreach (var draw in Draw.Of(declaration))
        {
            if (
                context.Model.Find(draw.Source) is Budget { Kind: BudgetKind.Stf } budget
                && draw.Amount.Entries.Any(entry => entry.Year <= LastForTrusts)
            )
            {
                context.Report(
                    new Finding(
                        draw.Declaration.Origin,
                        $"{declaration.Quoted()} draws on {budget.Quoted()}, which is STF: that is paid to trusts that meet their control totals, not for change"
                    )
                    {
                        Help =
                            "name money that is meant for change, such as transformation funding",
                        Related =
                        [
                            new Related(
                                budget.Find(Budget.KindProperty)!.Origin,
                                $"{budget.Quoted()} is STF"
                            ),
                        ],
                    }
                );
            }
        }
    }

    private static void CheckGap(Gap gap, RuleContext context)
    {
        if (gap.Find(Gap.StfProperty) is not { } stf)
        {
            return;
        }

        ImmutableArray<(FinancialYear Year, Money Amount)> counted =
        [
            .. gap
                .Stf.Entries.Where(entry => entry.Money > Money.Zero && entry.Year <= LastForTrusts)
                .Select(entry => (entry.Year, entry.Money)),
        ];
        List<Partner> trusts = [.. context.Model.Partners.Where(partner => partner.IsTrust)];
        if (
            counted.IsEmpty
            || trusts.Exists(trust => trust.ControlTotal == PartnerControlTotal.Accepted)
        )
        {
            return;
        }

        List<PropertyValue> declined =
        [
            .. trusts
                .Select(trust => trust.Find(Partner.ControlTotalProperty))
                .OfType<PropertyValue>(),
        ];
        var why =
            trusts.Count == 0 ? "names no trust among its partners"
            : declined.Count == trusts.Count ? "says that every trust declined its control total"
            : "names no trust that accepted its control total";
        context.Report(
            new Finding(
                stf.OriginOf(counted.Select(each => each.Year)),
                $"the gap counts on STF of {Wording.ByYear(counted)}, but the plan {why}"
            )
            {
                Help =
                    "the fund is paid to trusts that meet their control totals: state `control_total: accepted` of those that did, or leave the STF out",
                Related =
                [
                    .. declined
                        .Take(MostTrustsShown)
                        .Select(each => new Related(each.Origin, "declined its control total")),
                ],
            }
        );
    }
}
