using StpLang.Analysis;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Values;

namespace StpLang.Reports.Sections;

/// <summary>How much of each total is invented to show the form, or has no source.</summary>
internal static class BasisSection
{
    private static readonly string[] States = ["from a source", "illustrative", "without a source"];
    private static readonly Fill[] Fills = [Fill.Blue, Fill.Orange, Fill.Hatched];

    public static SectionKind Kind { get; } = new("basis", "What the figures rest on");

    public static Section Of(PlanReading reading)
    {
        var totals = Totals(reading)
            .Where(total => Array.Exists(total.Parts, part => part != 0m))
            .ToList();
        if (totals.Count == 0)
        {
            return new Section(Kind, "The plan states no money.");
        }

        return new Section(Kind, string.Join(" ", totals.Select(PointOf)))
        {
            Pictures = [PictureOf(totals)],
            Tables = [TableOf(totals)],
        };
    }

    private static IEnumerable<(string Name, decimal[] Parts)> Totals(PlanReading reading)
    {
        var model = reading.Model;
        yield return (
            "Cost of programmes",
            Split(
                model.Funding.Select(each =>
                    ((Declaration)each.Programme, each.Years.Sum(year => year.Cost.Pounds))
                )
            )
        );
        yield return (
            "Held by budgets",
            Split(
                model
                    .Commitments.Where(each => each.Source is Budget)
                    .Select(each => (each.Source, each.Years.Sum(year => year.Held.Pounds)))
            )
        );
        if (model.GapBridge is { } bridge)
        {
            yield return (
                "Gap if nothing is done",
                Split([(bridge.Gap, bridge.Years.Sum(year => year.DoNothing?.Pounds ?? 0m))])
            );
        }
    }

    private static decimal[] Split(IEnumerable<(Declaration Declaration, decimal Amount)> amounts)
    {
        var parts = new decimal[States.Length];
        foreach (var (declaration, amount) in amounts)
        {
            var source = PlanReading.SourceOf(declaration);
            parts[
                source.IsIllustrative ? 1
                : string.IsNullOrWhiteSpace(source.Source) ? 2
                : 0
            ] += amount;
        }

        return parts;
    }

    private static string PointOf((string Name, decimal[] Parts) total)
    {
        var all = new Money(total.Parts.Sum());
        var parts = States
            .Select((state, i) => (State: state, Amount: new Money(total.Parts[i])))
            .Where(part => part.Amount != Money.Zero)
            .ToList();
        return parts is [var only]
            ? $"{total.Name}: all of {all} is {only.State}."
            : $"{total.Name}: {Wording.List(parts.Select(part => $"{Words.Share(part.Amount, all)} is {part.State}"))}.";
    }

    private static BarPicture PictureOf(List<(string Name, decimal[] Parts)> totals)
    {
        Bar[] bars =
        [
            .. totals.Select(total => new Bar(
                $"{total.Name}: {string.Join(", ", States.Select((state, i) => $"{new Money(total.Parts[i])} {state}"))}",
                [.. Segment.Stack(total.Parts.Select((part, i) => (part, Fills[i])))]
            )),
        ];
        return new BarPicture(
            "basis-totals",
            "What each total rests on",
            Axis.OfMoney(Bar.EndsOf(bars)),
            [.. bars]
        )
        {
            Key = [.. States.Select((state, i) => (Fills[i], state))],
        };
    }

    private static Table TableOf(List<(string Name, decimal[] Parts)> totals) =>
        new(
            "basis-table",
            "How much of each total is from a source, illustrative, or without either, over all years",
            [new Column("Total"), .. Column.Numbers(States.Select(Words.Title))],
            [
                .. totals.Select(total => new Row([
                    new Cell(total.Name),
                    .. total.Parts.Select(part => Cell.Of(new Money(part))),
                ])),
            ]
        );
}
