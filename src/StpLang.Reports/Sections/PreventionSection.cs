using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Reports.Sections;

/// <summary>What goes to prevention, and what each grant is spent on.</summary>
internal static class PreventionSection
{
    public static SectionKind Kind { get; } =
        new("prevention", "Prevention, and what grants are spent on");

    public static Section Of(PlanReading reading)
    {
        var programmes = reading.Model.Funding;
        var cost = Sum(programmes);
        var prevention = Sum(programmes.Where(each => each.Programme.IsPrevention));
        return new Section(
            Kind,
            cost == Money.Zero
                ? "No programme states a cost, so the share of prevention cannot be said."
                : $"Of what programmes cost over all years, prevention is {Words.Share(prevention, cost)}."
        )
        {
            Pictures = cost == Money.Zero ? [] : [PictureOf(programmes)],
            Tables = [.. YearTable(programmes), .. PurposeTable(reading)],
        };
    }

    private static Money Sum(IEnumerable<ProgrammeFunding> programmes) =>
        new(programmes.SelectMany(each => each.Years).Sum(year => year.Cost.Pounds));

    private static IEnumerable<(FinancialYear Year, Money Prevention, Money All)> ByYear(
        ImmutableArray<ProgrammeFunding> programmes
    ) =>
        programmes
            .SelectMany(each =>
                each.Years.Select(year => (each.Programme.IsPrevention, Year: year))
            )
            .GroupBy(each => each.Year.Year)
            .OrderBy(year => year.Key)
            .Select(year =>
                (
                    year.Key,
                    new Money(
                        year.Where(each => each.IsPrevention).Sum(each => each.Year.Cost.Pounds)
                    ),
                    new Money(year.Sum(each => each.Year.Cost.Pounds))
                )
            );

    private static BarPicture PictureOf(ImmutableArray<ProgrammeFunding> programmes)
    {
        var isMadeUp = programmes.Any(each => PlanReading.IsMadeUp(each.Programme));
        Bar[] bars =
        [
            .. ByYear(programmes)
                .Select(year => new Bar(
                    $"{year.Year}: prevention {Words.Share(year.Prevention, year.All)}",
                    [
                        .. Segment.Stack([
                            (year.Prevention.Pounds, Fill.Turquoise),
                            ((year.All - year.Prevention).Pounds, Fill.Blue),
                        ]),
                    ]
                )
                {
                    IsIllustrative = isMadeUp,
                }),
        ];
        return new BarPicture(
            "prevention-share",
            "What prevention costs beside all else, by year",
            Axis.OfMoney(Bar.EndsOf(bars)),
            [.. bars]
        )
        {
            Key = [(Fill.Turquoise, "prevention"), (Fill.Blue, "all else")],
        };
    }

    private static IEnumerable<Table> YearTable(ImmutableArray<ProgrammeFunding> programmes)
    {
        var isMadeUp = programmes.Any(each => PlanReading.IsMadeUp(each.Programme));
        Row[] rows =
        [
            .. ByYear(programmes)
                .Select(year => new Row([
                    new Cell(year.Year.ToString()),
                    Amount(year.Prevention),
                    Amount(year.All),
                    new Cell(Words.Share(year.Prevention, year.All)),
                ])),
        ];
        if (rows.Length > 0)
        {
            yield return new Table(
                "prevention-table",
                "Cost of prevention by year",
                [new Column("Year"), .. Column.Numbers(["Prevention", "All programmes", "Share"])],
                [.. rows]
            );
        }

        Cell Amount(Money amount) =>
            Cell.Of(amount) with
            {
                Target = ProgrammesSection.TableId,
                IsIllustrative = isMadeUp,
            };
    }

    private static IEnumerable<Table> PurposeTable(PlanReading reading)
    {
        var spent = reading
            .Model.Commitments.SelectMany(source =>
                source.Draws.Select(draw =>
                    (
                        Source: KindOf(source.Source),
                        Purpose: PurposeOf(draw.Taker),
                        Amount: draw.Amount.Total,
                        IsMadeUp: PlanReading.IsMadeUp(draw.Taker)
                    )
                )
            )
            .ToList();
        string[] purposes = [.. spent.Select(each => each.Purpose).Distinct()];
        if (spent.Count > 0)
        {
            yield return new Table(
                "prevention-grants",
                "What each kind of money is spent on, over all years",
                [new Column("Kind of money"), .. Column.Numbers(purposes.Select(Words.Title))],
                [
                    .. spent
                        .GroupBy(each => each.Source)
                        .Select(kind => new Row([
                            new Cell(Words.Title(kind.Key)),
                            .. purposes.Select(purpose =>
                                AmountOf(kind.Where(each => each.Purpose == purpose).ToList())
                            ),
                        ])),
                ]
            );
        }

        static Cell AmountOf(
            List<(string Source, string Purpose, decimal Amount, bool IsMadeUp)> spent
        ) =>
            spent.Count == 0
                ? new Cell("none")
                : Cell.Of(Money.ToPenny(spent.Sum(each => each.Amount))) with
                {
                    Target = "money-flow-table",
                    IsIllustrative = spent.Exists(each => each.IsMadeUp),
                };
    }

    private static string KindOf(Declaration source) =>
        source is Budget { Kind: { } kind } ? kind.Word() : source.Definition.Keyword;

    private static string PurposeOf(Declaration taker) =>
        taker is Programme { Kind: { } kind } ? kind.Word() : "paid into pools";
}
