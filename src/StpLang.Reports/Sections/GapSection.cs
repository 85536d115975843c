using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Values;

namespace StpLang.Reports.Sections;

/// <summary>How the finance gap is closed, a bridge for each year that the plan states.</summary>
internal static class GapSection
{
    private const string Rule = "gap_does_not_add_up";

    public static SectionKind Kind { get; } = new("gap", "How the gap closes");

    public static Section Of(PlanReading reading)
    {
        if (reading.Model.GapBridge is not { Years.IsEmpty: false } bridge)
        {
            return new Section(
                Kind,
                "The plan states no finance gap, so it cannot be said whether one closes."
            );
        }

        return new Section(Kind, PointOf(bridge))
        {
            Pictures = [.. bridge.Years.Select(year => PictureOf(year, bridge))],
            Tables = [TableOf(bridge, reading)],
        };
    }

    private static string PointOf(GapBridge bridge)
    {
        var last = bridge.Years[^1];
        var measure = bridge.IsCumulative ? ", all years so far added up" : "";
        if (last.DoNothing is not { } doNothing)
        {
            return $"For {last.Year} the plan does not say what the gap would be if nothing were done, so the bridge has no beginning.";
        }

        var begin =
            $"If nothing is done, {doNothing} is missing in {last.Year}{measure}; after what the plan counts on, {last.Remaining} is still open.";
        return (last.Residual, last.Unaccounted) switch
        {
            (null, _) => $"{begin} What gap it leaves the plan does not say.",
            (_, { } unaccounted) when unaccounted == Money.Zero =>
                $"{begin} That is what the plan says.",
            ({ } residual, { } unaccounted) =>
                $"{begin} The plan says {residual}: {(unaccounted > Money.Zero ? unaccounted : -unaccounted)} is not explained.",
            _ => begin,
        };
    }

    /// <summary>The bridge of a year. What is not stated is never drawn.</summary>
    internal static BarPicture PictureOf(GapBridgeYear year, GapBridge bridge)
    {
        var bars = ImmutableArray.CreateBuilder<Bar>();
        var isMadeUp = PlanReading.IsMadeUp(bridge.Gap);
        var open = year.DoNothing?.Pounds;
        Add("Gap if nothing is done", year.DoNothing, 0m, Fill.Blue);
        Step(
            bridge.SolutionsAreStated ? "Solutions" : "Solutions: savings of the programmes",
            StatedIn(Gap.SolutionsProperty, year.Solutions, !bridge.SolutionsAreStated),
            -1m,
            Fill.Turquoise
        );
        Step(
            "What solutions cost",
            StatedIn(Gap.InvestmentProperty, year.Investment),
            1m,
            Fill.Orange
        );
        Step(
            "Sustainability and Transformation Fund",
            StatedIn(Gap.StfProperty, year.Stf),
            -1m,
            Fill.Purple
        );
        Add("Gap that is open by these figures", year.Remaining, 0m, Fill.Blue);
        Add("Gap that the plan says stays open", year.Residual, 0m, Fill.Grey);
        if (
            year is { Unaccounted: { } unaccounted, Residual: { } residual }
            && unaccounted != Money.Zero
        )
        {
            Add("Not explained", unaccounted, residual.Pounds, Fill.Hatched);
        }

        return new BarPicture(
            $"gap-{year.Year.StartYear}",
            $"From the gap if nothing is done to the gap that stays open, {year.Year}",
            Axis.OfMoney(Bar.EndsOf(bars)),
            bars.ToImmutable()
        );

        void Add(string label, Money? amount, decimal from, Fill fill) =>
            bars.Add(
                new Bar(
                    $"{label}: {amount?.ToString() ?? Cell.NotStatedText}",
                    amount is { } stated ? [new Segment(from, from + stated.Pounds, fill)] : []
                )
                {
                    IsIllustrative = isMadeUp && amount is not null,
                }
            );

        // Moves what is open; where nothing says what there was to begin with, from nothing.
        void Step(string label, Money? amount, decimal sign, Fill fill)
        {
            var from = open ?? 0m;
            var moved = sign * (amount?.Pounds ?? 0m);
            bars.Add(
                new Bar(
                    $"{label}: {(amount is { } stated ? new Money(sign * stated.Pounds).ToString() : Cell.NotStatedText)}",
                    amount is null ? [] : [new Segment(from, from + moved, fill)]
                )
                {
                    IsIllustrative = isMadeUp && amount is not null,
                }
            );
            open = open is null ? null : from + moved;
        }

        Money? StatedIn(
            Vocabulary.PropertyDefinition property,
            Money amount,
            bool isWorkedOut = false
        ) => isWorkedOut || Gives(bridge.Gap, property, year.Year) ? amount : null;
    }

    private static bool Gives(
        Gap gap,
        Vocabulary.PropertyDefinition property,
        FinancialYear year
    ) => gap.MoneyByYear(property).TryGet(year, out _);

    private static Table TableOf(GapBridge bridge, PlanReading reading)
    {
        var gap = bridge.Gap;
        return new Table(
            "gap-table",
            $"The gap by year{(bridge.IsCumulative ? ", all years so far added up" : "")}",
            [
                new Column("Step"),
                .. Column.Numbers(bridge.Years.Select(year => year.Year.ToString())),
            ],
            [
                RowOf("Gap if nothing is done", year => year.DoNothing),
                RowOf(
                    bridge.SolutionsAreStated ? "Less solutions" : "Less savings of the programmes",
                    year =>
                        Stated(
                            year,
                            Gap.SolutionsProperty,
                            year.Solutions,
                            !bridge.SolutionsAreStated
                        ),
                    bridge.SolutionsAreStated ? null : ProgrammesSection.TableId
                ),
                RowOf(
                    "Plus what solutions cost",
                    year => Stated(year, Gap.InvestmentProperty, year.Investment)
                ),
                RowOf(
                    "Less Sustainability and Transformation Fund",
                    year => Stated(year, Gap.StfProperty, year.Stf)
                ),
                RowOf("Gap that is open by these figures", year => year.Remaining) with
                {
                    IsTotal = true,
                },
                RowOf("Gap that the plan says stays open", year => year.Residual),
                UnaccountedRow(bridge, reading),
            ]
        );

        Money? Stated(
            GapBridgeYear year,
            Vocabulary.PropertyDefinition property,
            Money amount,
            bool isWorkedOut = false
        ) => isWorkedOut || Gives(gap, property, year.Year) ? amount : null;

        Row RowOf(string head, Func<GapBridgeYear, Money?> amount, string? target = null) =>
            new([
                new Cell(head),
                .. bridge.Years.Select(year =>
                {
                    var cell = reading.Amount(amount(year), gap);
                    return target is null ? cell : cell with { Target = target };
                }),
            ]);
    }

    private static Row UnaccountedRow(GapBridge bridge, PlanReading reading) =>
        new([
            new Cell("Not explained"),
            .. bridge.Years.Select(year =>
                year.Unaccounted is not { } unaccounted
                    ? new Cell("cannot be said")
                    : reading.Amount(unaccounted, bridge.Gap) with
                    {
                        Warning = unaccounted == Money.Zero ? null : "does not add up",
                        WarningTarget = reading.FindingOn(bridge.Gap, Rule),
                    }
            ),
        ]);
}
