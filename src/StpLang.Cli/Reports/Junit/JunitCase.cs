using System.Collections.Immutable;
using System.Text;
using StpLang.Cli.Rendering;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports.Junit;

/// <summary>What became of a rule on a plan, as test results have it.</summary>
/// <param name="Name">The rule.</param>
/// <param name="Outcome">What became of it.</param>
internal sealed record JunitCase(string Name, JunitOutcome Outcome)
{
    /// <summary>Why it did not pass, one line.</summary>
    public string Message { get; private init; } = "";

    /// <summary>The kind of failure: the severity; null where it is none.</summary>
    public string? Type { get; private init; }

    /// <summary>All findings of the rule, in lines.</summary>
    public string Lines { get; private init; } = "";

    /// <summary>The case of a plan whose file cannot be read.</summary>
    public static JunitCase Unreadable(string failure) =>
        new("read the plan", JunitOutcome.Broke)
        {
            Message = ReportText.Line($"it cannot be read: {failure}"),
            Type = "unreadable",
            Lines = ReportText.Line(failure),
        };

    /// <summary>A case for each rule.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="findings">What they found.</param>
    /// <param name="whyNot">Why a rule without findings says nothing of the plan; null where its silence is an answer.</param>
    public static ImmutableArray<JunitCase> Of(
        IEnumerable<DiagnosticDescriptor> rules,
        IEnumerable<Diagnostic> findings,
        Func<DiagnosticDescriptor, string?>? whyNot = null
    )
    {
        var byRule = findings.ToLookup(finding => finding.Descriptor);
        return [.. rules.Select(rule => Of(rule, [.. byRule[rule]], whyNot?.Invoke(rule)))];
    }

    private static JunitCase Of(
        DiagnosticDescriptor rule,
        ImmutableArray<Diagnostic> findings,
        string? whyNot
    )
    {
        var name = ReportText.Rule(rule);
        var failures = findings
            .Where(finding =>
                finding.Acceptance is null && finding.Severity == DiagnosticSeverity.Error
            )
            .ToList();
        if (failures is [var first, ..])
        {
            var message = ReportText.Line(first.Message);
            return new JunitCase(name, JunitOutcome.Failed)
            {
                Message =
                    failures.Count == 1
                        ? message
                        : $"{failures.Count:N0} findings, the first: {message}",
                Type = DiagnosticSeverity.Error.ToKeyword(),
                Lines = LinesOf(findings),
            };
        }

        var answers = findings
            .Where(finding => finding.Acceptance is not null)
            .ByWeight()
            .Select(ReportText.Answer)
            .ToList();
        return (answers, findings) switch
        {
            ([var answer, ..], _) => new JunitCase(name, JunitOutcome.Skipped)
            {
                Message =
                    answers.Count == 1
                        ? answer
                        : $"{answers.Count:N0} findings, the first {answer}",
                Lines = LinesOf(findings),
            },
            (_, []) when whyNot is not null => new JunitCase(name, JunitOutcome.Skipped)
            {
                Message = whyNot,
            },
            _ => new JunitCase(name, JunitOutcome.Passed) { Lines = LinesOf(findings) },
        };
    }

    private static string LinesOf(ImmutableArray<Diagnostic> findings)
    {
        var lines = new StringBuilder();
        foreach (var finding in findings)
        {
            var place = ReportText.Place(finding.Location);
            lines.Append(lines.Length == 0 ? "" : "\n");
            lines.Append($"{place}: {finding.Severity.ToKeyword()}: ");
            lines.Append(ReportText.Line(finding.Message));
            foreach (var detail in ReportText.Details(finding))
            {
                lines.Append("\n  ").Append(detail);
            }

            if (finding.Acceptance is not null)
            {
                lines.Append("\n  ").Append(ReportText.Answer(finding));
            }
        }

        return lines.ToString();
    }
}
