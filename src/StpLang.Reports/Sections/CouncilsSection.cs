using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Reports.Sections;

/// <summary>Which councils take part, how, and which of the footprint are missing.</summary>
internal static class CouncilsSection
{
    public static SectionKind Kind { get; } = new("councils", "Councils and their boards");

    public static Section Of(PlanReading reading)
    {
        var councils = reading.Model.Councils;
        var missing = Missing(reading);
        return new Section(Kind, PointOf(councils, missing, reading))
        {
            Pictures = [.. PictureOf(councils, missing)],
            Tables =
            [
                .. TableOf(councils, missing, reading),
                .. new[]
                {
                    PositionTable(reading),
                    StanceTable(reading),
                    StageTable(reading),
                }.OfType<Table>(),
            ],
        };
    }

    private static List<MissingCouncil> Missing(PlanReading reading) =>
        reading.Model.Plan is { } plan
            ? MissingCouncil.Among(
                MissingCouncil.CouncilsOf(plan, reading.Register),
                reading.Model.Partners
            )
            : [];

    private static string PointOf(
        ImmutableArray<CouncilInvolvement> councils,
        List<MissingCouncil> missing,
        PlanReading reading
    )
    {
        var upper = councils.Where(each => each.Council.IsUpperTierCouncil).ToList();
        var point =
            upper.Count == 0
                ? "No upper-tier council is among the partners"
                : $"{Wording.Count(upper.Count, "upper-tier council")} {(upper.Count == 1 ? "is" : "are")} among the partners: "
                    + Wording.Few([
                        .. upper.Select(each =>
                            $"{PlanReading.Called(each.Council)} ({PositionOf(each)})"
                        ),
                    ]);
        var known =
            missing.Count > 0
                ? $" Missing: {Wording.List(missing.Select(each => $"{each.Council.Name} ({new Percent(each.Council.Share * 100m)} of the footprint)"))}."
            : reading.Register.IsGiven ? ""
            : " Which councils of the footprint are missing can be said where a register of councils is given.";
        return $"{point}.{known}";
    }

    private static string PositionOf(CouncilInvolvement council) =>
        council.Position is { } position ? Words.Plain(position.Word()) : "position not stated";

    private static IEnumerable<BarPicture> PictureOf(
        ImmutableArray<CouncilInvolvement> councils,
        List<MissingCouncil> missing
    )
    {
        Bar[] bars =
        [
            .. councils
                .Where(each => each.Share is not null)
                .Select(each => new Bar(
                    $"{PlanReading.Called(each.Council)}: {each.Share} of the footprint, {PositionOf(each)}",
                    [new Segment(0m, each.Share!.Value.Value, Fill.Blue)]
                )),
            .. missing.Select(each => new Bar(
                $"{each.Council.Name}: {new Percent(each.Council.Share * 100m)} of the footprint, missing",
                [new Segment(0m, each.Council.Share * 100m, Fill.Hatched)]
            )),
        ];
        if (bars.Length > 0)
        {
            yield return new BarPicture(
                "councils-share",
                "Share of the footprint of each council",
                Axis.OfPercent([
                    100m,
                    .. bars.SelectMany(bar => bar.Segments).Select(each => each.To),
                ]),
                [.. bars]
            )
            {
                Key =
                    missing.Count == 0
                        ? []
                        : [(Fill.Blue, "among the partners"), (Fill.Hatched, "missing")],
            };
        }
    }

    private static IEnumerable<Table> TableOf(
        ImmutableArray<CouncilInvolvement> councils,
        List<MissingCouncil> missing,
        PlanReading reading
    )
    {
        Row[] rows =
        [
            .. councils.Select(each => new Row([
                reading.Head(each.Council),
                new Cell(each.Council.IsUpperTierCouncil ? "upper" : "district"),
                each.Share is { } share ? new Cell(share.ToString()) : Cell.NotStated,
                each.Position is { } position
                    ? new Cell(Words.Plain(position.Word()))
                    : Cell.NotStated,
                new Cell(PartOf(each.Development)),
                new Cell(PartOf(each.Implementation)),
                new Cell(BodiesOf(each.Council, reading)),
            ])),
            .. missing.Select(each => new Row([
                new Cell($"{each.Council.Name} ({each.Council.Code})") { Warning = "missing" },
                new Cell("upper"),
                new Cell(new Percent(each.Council.Share * 100m).ToString()),
                Cell.NotStated,
                new Cell(PartOf(CouncilPart.None)),
                new Cell(PartOf(CouncilPart.None)),
                Cell.NotStated,
            ])),
        ];
        if (rows.Length > 0)
        {
            yield return new Table(
                "councils-table",
                "What part each council takes",
                [
                    new Column("Council"),
                    new Column("Tier"),
                    new Column("Share of the footprint", IsNumber: true),
                    new Column("Position"),
                    new Column("While the plan was written"),
                    new Column("In carrying it out"),
                    new Column("Boards and scrutiny"),
                ],
                [.. rows]
            );
        }
    }

    private static string PartOf(CouncilPart part) =>
        part switch
        {
            CouncilPart.Councillors => "councillors",
            CouncilPart.Officers => "officers",
            _ => "no part stated",
        };

    // The boards and committees that belong to a council.
    private static string BodiesOf(Partner council, PlanReading reading)
    {
        var bodies = reading
            .Model.Partners.Where(each => each.Council == council.Name)
            .Select(PlanReading.Called);
        return Wording.List(bodies) is { Length: > 0 } list ? list : "none named";
    }

    private static IEnumerable<Involves> Involvements(PlanReading reading) =>
        reading
            .Model.Of(DeclarationKind.Governance)
            .SelectMany(governance => governance.Nested.OfType<Involves>());

    private static Table? PositionTable(PlanReading reading) =>
        reading.PropertiesOf(
            "councils-positions",
            "What each council or board said, and when",
            Involvements(reading),
            involves => reading.Called(involves.Name)
        );

    private static Table? StanceTable(PlanReading reading) =>
        reading.PropertiesOf(
            "councils-stances",
            "What each said of single programmes and decisions",
            Involvements(reading).SelectMany(involves => involves.Nested.OfType<Stance>()),
            stance => reading.Called(stance.Parent!.Name)
        );

    private static Table? StageTable(PlanReading reading)
    {
        Row[] rows =
        [
            .. Involvements(reading)
                .SelectMany(involves =>
                    involves
                        .Nested.Where(each => each is Development or Implementation)
                        .Select(stage => new Row([
                            reading.Head(involves) with
                            {
                                Text = reading.Called(involves.Name),
                            },
                            new Cell(Words.Title(stage.Definition.Keyword)),
                            new Cell(
                                string.Join(
                                    "; ",
                                    stage.Properties.Select(property =>
                                        $"{Words.Plain(property.Definition.Name)}: {Words.Of(property.Value, reading.Called)}"
                                    )
                                )
                            ),
                        ]))
                ),
        ];
        return rows.Length == 0
            ? null
            : new Table(
                "councils-stages",
                "How each council or board takes part",
                [new Column("Council or board"), new Column("Stage"), new Column("How")],
                [.. rows]
            );
    }
}
