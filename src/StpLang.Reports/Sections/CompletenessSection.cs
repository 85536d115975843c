using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;

namespace StpLang.Reports.Sections;

/// <summary>Every rule that was asked, and how the plan answers it: the sheet that reviewers of Better Care Fund plans fill in.</summary>
internal static class CompletenessSection
{
    public static SectionKind Kind { get; } = new("completeness", "What was asked, and answered");

    // In the order that they are told and drawn in.
    private static readonly (string Answer, Fill Fill)[] Answers =
    [
        (Met, Fill.Blue),
        (Accepted, Fill.Turquoise),
        (Found, Fill.Hatched),
        (NotAsked, Fill.Orange),
        (NotApplicable, Fill.Open),
    ];

    private const string Met = "answered";
    private const string Accepted = "accepted";
    private const string Found = "open";
    private const string NotAsked = "could not be asked";
    private const string NotApplicable = "not applicable";

    public static Section Of(PlanReading reading)
    {
        var rows = Rows(reading).ToList();
        var counts = Answers.Select(answer =>
            (answer.Answer, Count: rows.Count(row => row.Answer == answer.Answer))
        );
        var told = Wording.List(
            counts.Where(each => each.Count > 0).Select(each => $"{each.Count:N0} {each.Answer}")
        );
        return new Section(
            Kind,
            $"{Wording.Count(rows.Count, "rule")} were put to the plan: {told}."
        )
        {
            Pictures = [PictureOf(rows)],
            Tables = [TableOf(rows)],
        };
    }

    private static IEnumerable<(
        DiagnosticDescriptor Rule,
        string Answer,
        int Findings,
        int Accepted
    )> Rows(PlanReading reading)
    {
        var findings = reading.AllFindings.ToLookup(finding => finding.Descriptor.Id);
        var notAsked = reading.NotAsked.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (
            var rule in reading
                .Check.Options.Rules.Select(rule => rule.Descriptor)
                .Distinct()
                .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        )
        {
            var accepted = findings[rule.Id].Count(finding => finding.Acceptance is not null);
            var open = findings[rule.Id].Count() - accepted;
            var answer =
                open > 0 ? Found
                : accepted > 0 ? Accepted
                : notAsked.Contains(rule.Id) ? NotAsked
                : !AppliesTo(rule, reading) ? NotApplicable
                : Met;
            yield return (rule, answer, open + accepted, accepted);
        }
    }

    private static bool AppliesTo(DiagnosticDescriptor rule, PlanReading reading) =>
        reading.Model.Plan is not { } plan
        || (
            (plan.Kind is not { } kind || rule.Scope.Plans.Contains(kind))
            && (plan.AsOf is not { } day || rule.Scope.HoldsOn(day))
        );

    private static BarPicture PictureOf(
        List<(DiagnosticDescriptor Rule, string Answer, int Findings, int Accepted)> rows
    )
    {
        var groups = rows.GroupBy(row => row.Rule.Category.Title).ToList();
        return new BarPicture(
            "completeness-groups",
            "How the plan answers the rules of each group",
            Axis.OfCounts(groups.Select(group => (decimal)group.Count())),
            [.. groups.Select(group => BarOf(group.Key, [.. group.Select(row => row.Answer)]))]
        )
        {
            Key =
            [
                .. Answers
                    .Where(answer => rows.Exists(row => row.Answer == answer.Answer))
                    .Select(answer => (answer.Fill, answer.Answer)),
            ],
        };
    }

    private static Bar BarOf(string group, string[] answers)
    {
        var counts = Answers
            .Select(each =>
                (each.Answer, each.Fill, Count: answers.Count(answer => answer == each.Answer))
            )
            .Where(each => each.Count > 0)
            .ToList();
        return new Bar(
            $"{group}: {string.Join(", ", counts.Select(each => $"{each.Count} {each.Answer}"))}",
            [.. Segment.Stack(counts.Select(each => ((decimal)each.Count, each.Fill)))]
        );
    }

    private static Table TableOf(
        List<(DiagnosticDescriptor Rule, string Answer, int Findings, int Accepted)> rows
    ) =>
        new(
            "completeness-table",
            "Every rule, and how the plan answers it",
            [
                new Column("Rule"),
                new Column("Asks about"),
                new Column("Answer"),
                new Column("Findings", IsNumber: true),
                new Column("Of them accepted", IsNumber: true),
            ],
            [
                .. rows.Select(row => new Row([
                    new Cell($"{row.Rule.Id} {row.Rule.Name}"),
                    new Cell(row.Rule.Title),
                    new Cell(row.Answer),
                    Cell.Of(row.Findings),
                    Cell.Of(row.Accepted),
                ])),
            ]
        );
}
