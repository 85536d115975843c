using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Reports.Content;

namespace StpLang.Reports.Sections;

/// <summary>What was found, the worst first, and what the plan answers.</summary>
internal static class FindingsSection
{
    public static SectionKind Kind { get; } = new("findings", "Findings");

    public static Section Of(PlanReading reading)
    {
        var all = reading.AllFindings;
        return all.IsEmpty
            ? new Section(Kind, "Nothing was found.")
            : new Section(Kind, PointOf(reading)) { Tables = [TableOf(reading)] };
    }

    private static string PointOf(PlanReading reading)
    {
        var all = reading.AllFindings;
        var open = all.Where(finding => finding.Acceptance is null).ToList();
        var counts = Wording.List(
            new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Note }
                .Select(severity =>
                    (Severity: severity, Count: open.Count(finding => finding.Severity == severity))
                )
                .Where(each => each.Count > 0)
                .Select(each => Wording.Count(each.Count, each.Severity.ToKeyword()))
        );
        var accepted = all.Length - open.Count;
        var shown =
            all.Length > reading.Findings.Length
                ? $" The worst {reading.Findings.Length:N0} are shown; `stp check` shows all."
                : "";
        return $"{(open.Count == 0 ? "No finding is" : counts + (open.Count == 1 ? " is" : " are"))} open; the plan accepts {accepted:N0}, with a reason.{shown}";
    }

    private static Table TableOf(PlanReading reading) =>
        new(
            "findings-table",
            "Findings, the worst first",
            [
                new Column("Finding"),
                new Column("Where"),
                new Column("How much it matters"),
                new Column("What the plan answers"),
                new Column("Why it is asked"),
            ],
            [.. reading.Findings.Select((finding, i) => RowOf(finding, i, reading))]
        );

    private static Row RowOf(Diagnostic finding, int index, PlanReading reading) =>
        new([
            new Cell(
                finding.Help is { } help
                    ? $"{finding.Message}. What to do: {help}"
                    : finding.Message
            ),
            new Cell(Places.Of(finding.Location, reading.Check.Compilation))
            {
                Target = reading.DeclarationOf(finding) is { } declaration
                    ? reading.LinesOf(declaration)
                    : null,
            },
            new Cell(
                finding.Acceptance is null
                    ? finding.Severity.ToKeyword()
                    : $"{finding.Severity.ToKeyword()}, accepted"
            ),
            AnswerOf(finding),
            new Cell(
                $"{finding.Descriptor.Basis} ({finding.Descriptor.Id} {finding.Descriptor.Name}, {finding.Descriptor.Page})"
            ),
        ])
        {
            Id = reading.IdOf(index),
        };

    private static Cell AnswerOf(Diagnostic finding) =>
        finding.Acceptance is not { } acceptance ? new Cell("nothing")
        : acceptance.Until is { } until
            ? new Cell($"{acceptance.Because} (until {Wording.Day(until)})")
        : new Cell(acceptance.Because);
}
