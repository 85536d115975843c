using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Values;

namespace StpLang.Reports.Sections;

/// <summary>What each budget and pool holds, what is drawn on it, and where its money flows.</summary>
internal static class MoneySection
{
    public const string TableId = "money-table";

    private const string Rule = "over_committed_source";

    // More bands than this cannot be told apart.
    private const int MostEnds = 8;
    private const int MostBars = 15;

    public static SectionKind Kind { get; } = new("money", "Money held, drawn and left");

    public static Section Of(PlanReading reading)
    {
        var sources = reading.Model.Commitments;
        return sources.IsEmpty
            ? new Section(Kind, "The plan states no budget and no pool.")
            : new Section(Kind, PointOf(sources))
            {
                Pictures = [PictureOf(sources), .. FlowOf(sources, reading)],
                Tables = [TableOf(sources, reading), .. Draws(sources, reading)],
            };
    }

    private static string PointOf(ImmutableArray<Commitment> sources)
    {
        var over = sources
            .Where(source => source.Years.Any(year => year.Left < Money.Zero))
            .ToList();
        var held = Sum(sources.Where(source => source.Source is Budget), year => year.Held);
        var left = Sum(sources.Where(source => source.Source is Budget), year => year.Left);
        var drawn =
            over.Count == 0
                ? "none is drawn on for more than it holds"
                : $"more is drawn than held on {Wording.Few([.. over.Select(source => PlanReading.Called(source.Source))])}";
        return $"Budgets hold {held} over all years, of which {left} is left; {drawn}.";
    }

    /// <summary>Drawn and left, or drawn beyond what there is, of each source over all years; the largest first.</summary>
    internal static BarPicture PictureOf(ImmutableArray<Commitment> sources)
    {
        Bar[] bars =
        [
            .. sources
                .OrderByDescending(source => Sum([source], year => year.Held).Pounds)
                .Take(MostBars)
                .Select(BarOf),
        ];
        var title =
            sources.Length > MostBars
                ? $"The {MostBars} largest budgets and pools over all years"
                : "Budgets and pools over all years";
        return new BarPicture("money-held", title, Axis.OfMoney(Bar.EndsOf(bars)), [.. bars])
        {
            Key =
            [
                (Fill.Blue, "drawn, and there"),
                (Fill.Open, "left"),
                (Fill.Hatched, "drawn beyond what there is"),
            ],
        };
    }

    private static Bar BarOf(Commitment source)
    {
        var covered = new Money(
            source.Years.Sum(year => Math.Min(year.Held.Pounds, year.Drawn.Pounds))
        );
        var left = new Money(source.Years.Sum(year => Math.Max(0m, year.Left.Pounds)));
        var over = new Money(source.Years.Sum(year => Math.Max(0m, -year.Left.Pounds)));
        var held = Sum([source], year => year.Held);
        var drawn = Sum([source], year => year.Drawn);
        return new Bar(
            $"{PlanReading.Called(source.Source)}: {held} held, {drawn} drawn"
                + (over > Money.Zero ? $", {over} too much" : ""),
            [
                .. Segment.Stack([
                    (covered.Pounds, Fill.Blue),
                    (left.Pounds, Fill.Open),
                    (over.Pounds, Fill.Hatched),
                ]),
            ]
        )
        {
            IsIllustrative = PlanReading.IsMadeUp(source.Source),
        };
    }

    private static Table TableOf(ImmutableArray<Commitment> sources, PlanReading reading)
    {
        FinancialYear[] years =
        [
            .. sources
                .SelectMany(source => source.Years)
                .Select(year => year.Year)
                .Distinct()
                .Order(),
        ];
        return Table.Of(
            TableId,
            "Held, drawn and left by budget and pool",
            [
                new Column("Budget or pool"),
                new Column("Figure"),
                .. Column.Numbers(years.Select(year => year.ToString())),
            ],
            [.. sources.SelectMany(source => FiguresOf(source, reading))],
            figure => RowOf(figure.Source, figure.Name, figure.CellOf, years, reading)
        );
    }

    private static IEnumerable<(
        Commitment Source,
        string Name,
        Func<CommitmentYear, Cell> CellOf
    )> FiguresOf(Commitment source, PlanReading reading) =>
        [
            (source, "held", year => reading.Amount(year.Held, source.Source)),
            (source, "drawn", year => reading.Amount(year.Drawn, source.Source)),
            (
                source,
                "left",
                year =>
                    reading.Amount(year.Left, source.Source) with
                    {
                        Warning = year.Left < Money.Zero ? "more drawn than held" : null,
                        WarningTarget =
                            year.Left < Money.Zero ? reading.FindingOn(source.Source, Rule) : null,
                    }
            ),
        ];

    private static Row RowOf(
        Commitment source,
        string figure,
        Func<CommitmentYear, Cell> cellOf,
        FinancialYear[] years,
        PlanReading reading
    ) =>
        new([
            reading.Head(source.Source),
            new Cell(figure),
            .. years.Select(year =>
                source.Years.FirstOrDefault(each => each.Year == year) is { } stated
                    ? cellOf(stated)
                    : new Cell("none")
            ),
        ]);

    private static IEnumerable<FlowPicture> FlowOf(
        ImmutableArray<Commitment> sources,
        PlanReading reading
    )
    {
        var flows = sources
            .SelectMany(source =>
                source.Draws.Select(draw =>
                    (From: source.Source, To: draw.Taker, Amount: Money.ToPenny(draw.Amount.Total))
                )
            )
            .Where(flow => flow.To is Programme && flow.Amount > Money.Zero)
            .ToList();
        if (flows.Count == 0)
        {
            yield break;
        }

        var from = Largest(flows.Select(flow => (flow.From, flow.Amount)));
        var to = Largest(flows.Select(flow => (flow.To, flow.Amount)));
        yield return new FlowPicture(
            "money-flow",
            "Where the money of budgets and pools goes: to which programmes, over all years",
            [
                .. flows
                    .GroupBy(flow =>
                        (
                            From: Name(flow.From, from, "Other sources"),
                            To: Name(flow.To, to, "Other programmes")
                        )
                    )
                    .Select(flow =>
                        (
                            flow.Key.From,
                            flow.Key.To,
                            new Money(flow.Sum(each => each.Amount.Pounds))
                        )
                    ),
            ]
        )
        {
            IsIllustrative = flows.Exists(flow => PlanReading.IsMadeUp(flow.From)),
        };

        static string Name(Declaration end, HashSet<Declaration> largest, string other) =>
            largest.Contains(end) ? PlanReading.Called(end) : other;
    }

    private static HashSet<Declaration> Largest(
        IEnumerable<(Declaration End, Money Amount)> ends
    ) =>
        [
            .. ends.GroupBy(each => each.End, each => each.Amount.Pounds)
                .OrderByDescending(each => each.Sum())
                .Take(MostEnds)
                .Select(each => each.Key),
        ];

    private static IEnumerable<Table> Draws(ImmutableArray<Commitment> sources, PlanReading reading)
    {
        var draws = sources
            .SelectMany(source => source.Draws.Select(draw => (source.Source, Draw: draw)))
            .ToList();
        if (draws.Count > 0)
        {
            yield return Table.Of(
                "money-flow-table",
                "Who draws how much on which budget or pool",
                [
                    new Column("From"),
                    new Column("To"),
                    new Column("By year"),
                    new Column("All years", IsNumber: true),
                ],
                draws,
                each => RowOf(each.Source, each.Draw, reading)
            );
        }
    }

    private static Row RowOf(Declaration source, Draw draw, PlanReading reading) =>
        new([
            reading.Head(source),
            reading.Head(draw.Taker),
            new Cell(Words.Of(new SeriesValue(draw.Amount), reading.Called))
            {
                Target = reading.LinesOf(draw.Taker),
            },
            reading.Amount(Money.ToPenny(draw.Amount.Total), draw.Declaration),
        ]);

    private static Money Sum(IEnumerable<Commitment> sources, Func<CommitmentYear, Money> figure) =>
        new(sources.SelectMany(source => source.Years).Sum(year => figure(year).Pounds));
}
