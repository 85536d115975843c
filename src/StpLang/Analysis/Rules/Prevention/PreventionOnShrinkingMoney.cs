using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class PreventionOnShrinkingMoney()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Prevention.Warning(
            "STP3004",
            "prevention_on_shrinking_money",
            "A prevention programme that rests wholly on a public health grant that falls",
            "King's Fund report on the 44 STPs, February 2017 on public health cuts"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (!programme.IsPrevention)
        {
            return;
        }

        Draw[] draws =
        [
            .. Draw.Of(programme).Where(draw => Money.ToPenny(draw.Amount.Total) > Money.Zero),
        ];
        Declaration?[] sources =
        [
            .. draws
                .Select(draw => draw.Source)
                .Distinct(StringComparer.Ordinal)
                .Select(context.Model.Find),
        ];
        if (sources.Length == 0 || !Array.TrueForAll(sources, IsShrinkingGrant))
        {
            return;
        }

        Budget[] grants = [.. sources.Cast<Budget>()];
        var what =
            sources.Length == 1
                ? $"the public health grant, which falls {Fall(grants[0])}"
                : $"public health grants that fall: {Wording.Few([.. grants.Select(grant => $"{grant.Called()} {Fall(grant)}")])}";
        context.Report(
            new Finding(draws[0].Declaration.Origin, $"{programme.Quoted()} rests wholly on {what}")
            {
                Help = "say what pays for it as the grant falls: add a `from` another budget",
                Related =
                [
                    .. draws
                        .Skip(1)
                        .Select(draw => new Related(
                            draw.Declaration.Origin,
                            $"gives {Wording.ByYear(Given(draw))}"
                        )),
                    .. grants.Select(grant => new Related(
                        grant.Find(Budget.AmountProperty)!.Origin,
                        $"falls {Fall(grant)}"
                    )),
                ],
            }
        );
    }

    private static bool IsShrinkingGrant(Declaration? source) =>
        source is Budget { Kind: BudgetKind.PublicHealthGrant } grant
        && grant.Amount.Entries is [var first, .., var last]
        && last.Money < first.Money;

    private static string Fall(Budget grant)
    {
        var entries = grant.Amount.Entries;
        return $"from {Amount(entries[0])} to {Amount(entries[^1])}";
    }

    private static string Amount(YearAmount entry) => $"{entry.Money} in {entry.Year}";

    private static IEnumerable<(FinancialYear Year, Money Amount)> Given(Draw draw) =>
        draw.Amount.Entries.Select(entry => (entry.Year, entry.Money));
}
