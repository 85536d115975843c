using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class PreventionOnShrinkingMoney()
    : DeclarationRule(
        DiagnosticCategory.Prevention.Warning(
            "STP3004",
            "prevention_on_shrinking_money",
            "A prevention programme that rests wholly on a public health grant that falls",
            "King's Fund report on the 44 STPs, February 2017 on public health cuts"
        ),
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (!((Programme)declaration).IsPrevention)
        {
            return;
        }

        Draw[] draws = [.. Draw.Of(declaration).Where(draw => draw.Amount.Total > 0m)];
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

        var grants = sources.Select(source => source!);
        var what =
            sources.Length == 1
                ? $"the public health grant, which falls {Fall(sources[0]!)}"
                : $"public health grants that fall: {Wording.Few([.. grants.Select(grant => $"{grant.Called()} {Fall(grant)}")])}";
        context.Report(
            new Finding(
                draws[0].Declaration.Origin,
                $"{declaration.Quoted()} rests wholly on {what}"
            )
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
                        grant.Find(BudgetDefinition.Amount)!.Origin,
                        $"falls {Fall(grant)}"
                    )),
                ],
            }
        );
    }

    private static bool IsShrinkingGrant(Declaration? source) =>
        source?.Kind == DeclarationKind.Budget
        && source.Choice(BudgetDefinition.Kind) == "public_health_grant"
        && source.MoneyByYear(BudgetDefinition.Amount).Entries is [var first, .., var last]
        && last.Amount < first.Amount;

    private static string Fall(Declaration grant)
    {
        var entries = grant.MoneyByYear(BudgetDefinition.Amount).Entries;
        return $"from {Amount(entries[0])} to {Amount(entries[^1])}";
    }

    private static string Amount(YearAmount entry) => $"{new Money(entry.Amount)} in {entry.Year}";

    private static IEnumerable<(FinancialYear Year, Money Amount)> Given(Draw draw) =>
        draw.Amount.Entries.Select(entry => (entry.Year, new Money(entry.Amount)));
}
