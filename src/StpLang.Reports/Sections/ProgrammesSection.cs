using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Reports.Sections;

/// <summary>What each programme costs and lacks in each year, and how certain the money is.</summary>
internal static class ProgrammesSection
{
    public const string TableId = "programmes-table";

    private const string Rule = "underfunded_programme";
    private const int MostNamed = 3;
    private const int Heats = 4;

    public static SectionKind Kind { get; } = new("programmes", "Cost and shortfall by programme");

    public static Section Of(PlanReading reading)
    {
        var funding = reading.Model.Funding;
        if (funding.IsEmpty)
        {
            return new Section(Kind, "The plan states no programme.");
        }

        FinancialYear[] years =
        [
            .. funding.SelectMany(each => each.Years).Select(year => year.Year).Distinct().Order(),
        ];
        var certainty = Certainties.Of(reading.Model);
        return new Section(Kind, PointOf(funding))
        {
            Pictures = years.Length == 0 ? [] : [PictureOf(years, certainty, reading)],
            Tables =
                years.Length == 0
                    ? []
                    :
                    [
                        CostTable(funding, years, reading),
                        CertaintyTable(years, certainty, reading),
                    ],
        };
    }

    private static string PointOf(ImmutableArray<ProgrammeFunding> funding)
    {
        var open = funding
            .Select(each =>
                (each.Programme, Sum: new Money(each.Years.Sum(year => year.Unfunded.Pounds)))
            )
            .Where(each => each.Sum > Money.Zero)
            .OrderByDescending(each => each.Sum.Pounds)
            .ToList();
        if (open.Count == 0)
        {
            return "Every programme with a cost is paid for in every year.";
        }

        var worst = Wording.Few(
            [.. open.Select(each => $"{PlanReading.Called(each.Programme)} ({each.Sum})")],
            MostNamed
        );
        return $"{Wording.Count(open.Count, "programme")} of {funding.Length:N0} {(open.Count == 1 ? "is" : "are")} not paid for in full: {worst}.";
    }

    private static BarPicture PictureOf(
        FinancialYear[] years,
        Certainties certainty,
        PlanReading reading
    )
    {
        Bar[] bars = [.. years.Select(year => BarOf(year, certainty, reading))];
        return new(
            "programmes-certainty",
            "How certain the money of all programmes is, by year",
            Axis.OfMoney(Bar.EndsOf(bars)),
            [.. bars]
        )
        {
            Key =
            [
                .. Certainties
                    .Kinds.Where(kind => years.Any(year => certainty.Of(kind, year) != Money.Zero))
                    .Select(kind => (Certainties.FillOf(kind), Certainties.Called(kind))),
            ],
        };
    }

    private static Bar BarOf(FinancialYear year, Certainties certainty, PlanReading reading)
    {
        var parts = Certainties
            .Kinds.Select(kind => (Kind: kind, Amount: certainty.Of(kind, year)))
            .Where(each => each.Amount != Money.Zero)
            .ToList();
        return new Bar(
            $"{year}: {string.Join(", ", parts.Select(each => $"{each.Amount} {Certainties.Called(each.Kind)}"))}",
            [
                .. Segment.Stack(
                    parts.Select(each => (each.Amount.Pounds, Certainties.FillOf(each.Kind)))
                ),
            ]
        )
        {
            IsIllustrative = reading.HasMadeUpProgrammes,
        };
    }

    private static Table CostTable(
        ImmutableArray<ProgrammeFunding> funding,
        FinancialYear[] years,
        PlanReading reading
    )
    {
        var most = funding
            .SelectMany(each => each.Years)
            .Select(year => year.Cost.Pounds)
            .DefaultIfEmpty()
            .Max();
        var sums = YearSums.Of(reading.Model).ToDictionary(year => year.Year);
        return new Table(
            TableId,
            "Cost by programme and year, and what no source pays for",
            [
                new Column("Programme"),
                new Column("Kind"),
                .. Column.Numbers(years.Select(year => year.ToString())),
            ],
            [
                .. funding.Select(each => RowOf(each, years, most, reading)),
                new Row([
                    new Cell("All programmes"),
                    Cell.Empty,
                    .. years.Select(year =>
                        Cell.Of(sums[year].Cost) with
                        {
                            Warning = ShortBy(sums[year].Unfunded),
                            IsIllustrative = reading.HasMadeUpProgrammes,
                        }
                    ),
                ])
                {
                    IsTotal = true,
                },
            ]
        );
    }

    private static Row RowOf(
        ProgrammeFunding funding,
        FinancialYear[] years,
        decimal most,
        PlanReading reading
    )
    {
        var programme = funding.Programme;
        return new Row([
            reading.Head(programme),
            new Cell(programme.Kind is { } kind ? Words.Plain(kind.Word()) : Cell.NotStatedText),
            .. years.Select(year =>
                CellOf(
                    Array.Find([.. funding.Years], each => each.Year == year),
                    programme,
                    most,
                    reading
                )
            ),
        ]);
    }

    private static Cell CellOf(
        ProgrammeFundingYear? year,
        Programme programme,
        decimal most,
        PlanReading reading
    )
    {
        if (year is null)
        {
            return new Cell("none");
        }

        return reading.Amount(year.Cost, programme) with
        {
            Heat =
                most > 0m && year.Cost > Money.Zero
                    ? Math.Max(1, (int)Math.Ceiling(year.Cost.Pounds / most * Heats))
                    : 0,
            Warning = ShortBy(year.Unfunded),
            WarningTarget = year.Unfunded > Money.Zero ? reading.FindingOn(programme, Rule) : null,
        };
    }

    private static string? ShortBy(Money amount) =>
        amount > Money.Zero ? $"short by {amount}" : null;

    private static Table CertaintyTable(
        FinancialYear[] years,
        Certainties certainty,
        PlanReading reading
    ) =>
        new(
            "programmes-certainty-table",
            "How certain the money of all programmes is",
            [new Column("Money"), .. Column.Numbers(years.Select(year => year.ToString()))],
            [
                .. Certainties
                    .Kinds.Where(kind => years.Any(year => certainty.Of(kind, year) != Money.Zero))
                    .Select(kind => new Row([
                        new Cell(Words.Title(Certainties.Called(kind))),
                        .. years.Select(year =>
                            Cell.Of(certainty.Of(kind, year)) with
                            {
                                Target =
                                    kind == Certainties.Unfunded ? TableId : MoneySection.TableId,
                                IsIllustrative = reading.HasMadeUpProgrammes,
                            }
                        ),
                    ])),
            ]
        );
}
