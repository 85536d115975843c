using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Values;

namespace StpLang.Reports.Sections;

/// <summary>What the programmes cost and what of that is paid for, year by year.</summary>
internal static class FiguresSection
{
    public static SectionKind Kind { get; } = new("figures", "Key figures");

    public static Section Of(PlanReading reading)
    {
        var years = YearSums.Of(reading.Model);
        var cost = new Money(years.Sum(year => year.Cost.Pounds));
        var unfunded = new Money(years.Sum(year => year.Unfunded.Pounds));
        return new Section(Kind, PointOf(reading, cost, unfunded))
        {
            Pictures = years.IsEmpty ? [] : [PictureOf(years, reading)],
            Tables = years.IsEmpty ? [] : [TableOf(years, reading)],
        };
    }

    private static string PointOf(PlanReading reading, Money cost, Money unfunded)
    {
        var count = reading.Model.Programmes.Count;
        if (cost == Money.Zero)
        {
            return count == 0
                ? "The plan states no programme."
                : $"The plan has {Wording.Count(count, "programme")} and states a cost for none.";
        }

        var paid =
            unfunded == Money.Zero
                ? "all of it is paid for in every year"
                : $"{Words.Share(unfunded, cost)} has no source that pays for it";
        return $"The plan has {Wording.Count(count, "programme")} that cost {cost} together; {paid}.";
    }

    private static BarPicture PictureOf(ImmutableArray<YearSums> years, PlanReading reading)
    {
        Bar[] bars = [.. years.Select(year => BarOf(year, reading))];
        return new BarPicture(
            "figures-by-year",
            "What programmes cost in each year, and what is paid for",
            Axis.OfMoney(Bar.EndsOf(bars)),
            [.. bars]
        )
        {
            Key = [(Fill.Blue, "given by sources"), (Fill.Hatched, "no source pays for it")],
        };
    }

    private static Bar BarOf(YearSums year, PlanReading reading) =>
        new(
            $"{year.Year}: cost {year.Cost}, given {year.Funded}"
                + (year.Unfunded == Money.Zero ? "" : $", short {year.Unfunded}"),
            [
                .. Segment.Stack([
                    (year.Funded.Pounds, Fill.Blue),
                    (year.Unfunded.Pounds, Fill.Hatched),
                ]),
            ]
        )
        {
            IsIllustrative = reading.HasMadeUpProgrammes,
        };

    private static Table TableOf(ImmutableArray<YearSums> years, PlanReading reading)
    {
        var isMadeUp = reading.HasMadeUpProgrammes;
        return new Table(
            "figures-table",
            "All programmes together, by year",
            [
                new Column("Year"),
                .. Column.Numbers(["Cost", "Given by sources", "No source pays for it"]),
            ],
            [
                .. years.Select(year => new Row([
                    new Cell(year.Year.ToString()),
                    Total(year.Cost),
                    Total(year.Funded),
                    Total(year.Unfunded),
                ])),
            ]
        );

        Cell Total(Money amount) =>
            Cell.Of(amount) with
            {
                Target = ProgrammesSection.TableId,
                IsIllustrative = isMadeUp,
            };
    }
}
