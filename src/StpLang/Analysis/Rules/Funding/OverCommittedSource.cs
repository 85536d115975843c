using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class OverCommittedSource()
    : DeclarationRule(
        DiagnosticCategory.Funding.Error(
            "STP2006",
            "over_committed_source",
            "A budget or pool on which more is drawn in a year than it holds",
            "arithmetic on the plan"
        ),
        DeclarationKind.Budget,
        DeclarationKind.Pool
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        var commitment = Commitment.Of(declaration, context.Model);
        // What holds less than nothing is wrong whoever draws.
        List<CommitmentYear> over =
        [
            .. commitment.Years.Where(year => year.Left < Money.Zero && year.Held >= Money.Zero),
        ];
        if (over.Count > 0)
        {
            context.Report(Finding(commitment, over));
        }
    }

    private static Finding Finding(Commitment commitment, List<CommitmentYear> over)
    {
        var source = commitment.Source;
        var isPool = source is Pool;
        ImmutableArray<FinancialYear> years = [.. over.Select(year => year.Year)];
        ImmutableArray<Draw> draws =
        [
            .. commitment.Draws.Where(draw =>
                years.Any(year => draw.Amount.MoneyIn(year) != Money.Zero)
            ),
        ];
        return new Finding(
            isPool ? source.Origin : source.Find(Budget.AmountProperty)!.OriginOf(years),
            Message(source, isPool, draws, over)
        )
        {
            Stake = new Stake(new Money(over.Sum(year => -year.Left.Pounds)), "drawn too much"),
            Help = isPool
                ? "lower a draw, find other money for it, or raise a contribution"
                : "lower a draw, find other money for it, or raise the amount if more money is certain",
            Related =
            [
                .. isPool
                    ? SumParts
                        .Of(
                            Draw.Of(source)
                                .Select(draw =>
                                    Part($"{Wording.Quote(draw.Source)} contributes", draw, years)
                                )
                        )
                        .ToRelated()
                    : [],
                .. SumParts
                    .Of(draws.Select(draw => Part($"{draw.Taker.Quoted()} draws", draw, years)))
                    .ToRelated(),
            ],
        };
    }

    private static SumPart Part(string says, Draw draw, ImmutableArray<FinancialYear> years) =>
        SumPart.Of(draw.Declaration.Origin, says, draw.Amount, years);

    private static string Message(
        Declaration source,
        bool isPool,
        ImmutableArray<Draw> draws,
        List<CommitmentYear> over
    )
    {
        var (who, draw) = Takers(draws);
        var first = over[0];
        if (!over.TrueForAll(year => year.Held == first.Held && year.Drawn == first.Drawn))
        {
            var excess = Wording.ByYear(over.Select(year => (year.Year, -year.Left)));
            return $"{who} {draw} more on {source.Quoted()} than it {(isPool ? "receives" : "holds")}, by {excess}";
        }

        var aYear = over.Count == 1 ? "" : " a year";
        var holds = $"{source.Quoted()} {(isPool ? "receives" : "holds")}";
        var when = Wording.InYears(over.Select(year => year.Year));
        return first.Held == Money.Zero
            ? $"{holds} nothing {when} but {who} {draw} {first.Drawn}{aYear}"
            : $"{holds} {first.Held}{aYear} {when} but {who} {draw} {first.Drawn}{aYear}, {-first.Left} too much";
    }

    private static (string Who, string Draw) Takers(ImmutableArray<Draw> draws)
    {
        List<Declaration> takers = [.. draws.Select(draw => draw.Taker).Distinct()];
        var pools = takers.Count(taker => taker is Pool);
        var programmes = takers.Count - pools;
        return takers switch
        {
            [var only] => (only.Quoted(), "draws"),
            [var one, var other] => ($"{one.Quoted()} and {other.Quoted()}", "draw"),
            _ when pools == 0 => (Wording.Count(programmes, "programme"), "draw"),
            _ when programmes == 0 => (Wording.Count(pools, "pool"), "draw"),
            _ => (
                $"{Wording.Count(programmes, "programme")} and {Wording.Count(pools, "pool")}",
                "draw"
            ),
        };
    }
}
