using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Analysis.Rules.JointWorking;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Vocabulary;

namespace StpLang.Reports.Sections;

/// <summary>How well NHS bodies and councils work together, and which programmes rest on it.</summary>
internal static class RelationshipsSection
{
    public static SectionKind Kind { get; } =
        new("relationships", "How well partners work together");

    public static Section Of(PlanReading reading)
    {
        var stated = reading
            .Model.Of(DeclarationKind.Relationship)
            .OfType<Relationship>()
            .GroupBy(PartnerPair.Of)
            .ToDictionary(each => each.Key, each => each.First());
        var shared = Shared(reading);
        var open = shared.Keys.Count(pair => !stated.ContainsKey(pair));
        return new Section(Kind, PointOf(stated.Count, shared.Count, open))
        {
            Tables =
            [
                .. Matrix(stated, shared, reading),
                .. new[]
                {
                    reading.PropertiesOf(
                        "relationships-table",
                        "The relationships that the plan states",
                        stated.Values,
                        each =>
                            $"{reading.Called(each.Name)} with {reading.Called(((Relationship)each).SecondName)}"
                    ),
                }.OfType<Table>(),
            ],
        };
    }

    private static string PointOf(int stated, int shared, int open) =>
        shared == 0
            ? $"No programme is shared by an NHS body and a council; {Wording.Count(stated, "relationship")} {(stated == 1 ? "is" : "are")} stated."
            : $"{Wording.Count(shared, "pair")} of an NHS body and a council share a programme; of {(open == 0 ? "each" : open == shared ? "none" : $"all but {open:N0}")} the plan says how well they work together.";

    // By pair of an NHS body and a council the programmes that both deliver.
    private static Dictionary<PartnerPair, List<string>> Shared(PlanReading reading)
    {
        var nhs = Names(reading, partner => partner.IsNhs);
        var councils = Names(reading, partner => partner.IsCouncil);
        var shared = new Dictionary<PartnerPair, List<string>>();
        foreach (var programme in reading.Model.Programmes)
        {
            foreach (var one in programme.Partners.Where(nhs.Contains))
            {
                foreach (var other in programme.Partners.Where(councils.Contains))
                {
                    var pair = PartnerPair.Of(one, other);
                    if (!shared.TryGetValue(pair, out var programmes))
                    {
                        shared.Add(pair, programmes = []);
                    }

                    programmes.Add(PlanReading.Called(programme));
                }
            }
        }

        return shared;
    }

    private static HashSet<string> Names(PlanReading reading, Func<Partner, bool> isWanted) =>
        reading
            .Model.Partners.Where(isWanted)
            .Select(each => each.Name)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Table> Matrix(
        Dictionary<PartnerPair, Relationship> stated,
        Dictionary<PartnerPair, List<string>> shared,
        PlanReading reading
    )
    {
        HashSet<string> joined =
        [
            .. stated
                .Keys.Concat(shared.Keys)
                .SelectMany(pair => new[] { pair.First, pair.Second }),
        ];
        Partner[] partners =
        [
            .. reading.Model.Partners.Where(partner => joined.Contains(partner.Name)),
        ];
        Partner[] councils = [.. partners.Where(partner => partner.IsCouncil)];
        Partner[] others = [.. partners.Where(partner => !partner.IsCouncil)];
        if (councils.Length > 0 && others.Length > 0)
        {
            yield return new Table(
                "relationships-matrix",
                "How well each works with each council, and the programmes that rest on it",
                [
                    new Column("Partner"),
                    .. councils.Select(council => new Column(PlanReading.Called(council))),
                ],
                [
                    .. others.Select(other => new Row([
                        reading.Head(other),
                        .. councils.Select(council =>
                            CellOf(
                                PartnerPair.Of(other.Name, council.Name),
                                stated,
                                shared,
                                reading
                            )
                        ),
                    ])),
                ]
            );
        }
    }

    private static Cell CellOf(
        PartnerPair pair,
        Dictionary<PartnerPair, Relationship> stated,
        Dictionary<PartnerPair, List<string>> shared,
        PlanReading reading
    )
    {
        var programmes = shared.GetValueOrDefault(pair) ?? [];
        var rests = programmes.Count == 0 ? "" : $": {Wording.Few(programmes)}";
        if (!stated.TryGetValue(pair, out var relationship))
        {
            return programmes.Count == 0
                ? new Cell("share no programme")
                : new Cell($"{Cell.NotStatedText}{rests}")
                {
                    Warning = "not stated though they share work",
                };
        }

        var strength = relationship.Strength is { } known
            ? Words.Plain(known.Word())
            : Cell.NotStatedText;
        return new Cell(strength + rests)
        {
            Target = reading.LinesOf(relationship),
            IsIllustrative = PlanReading.IsMadeUp(relationship),
            Heat = relationship.Strength is { } heat ? (int)heat + 1 : 0,
        };
    }
}
