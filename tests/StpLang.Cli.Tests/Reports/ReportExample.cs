using System.Collections.Immutable;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Cli.Checking;
using StpLang.Cli.Rendering;
using StpLang.Cli.Reports;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Text;

namespace StpLang.Cli.Tests.Reports;

/// <summary>Runs of <c>stp check</c> for reports to tell of.</summary>
internal static class ReportExample
{
    /// <summary>The folder that files are named from.</summary>
    public static ReportFolder Folder { get; } = new(Path.GetFullPath("/work folder"));

    private static readonly CheckOptions Options = new()
    {
        Rules = [new LargeBudget(), new LonelyPartner()],
    };

    /// <summary>
    /// Plans with everything a report tells of: findings of each severity, related places in other files, help, an
    /// acceptance with and one without an end, fixes in several files, settings in error, a plan that is sound and one that cannot be
    /// read.
    /// </summary>
    public static CheckReport Report { get; } =
        Of(
            new()
            {
                ["plans/north.stp"] = """
                include "money/north & coast.stp"

                plan north "North Exampleshire STP" {
                  footprint: "E54000013"
                  window:    2016/17..2020/21
                  as_of:     2016-10-21
                }

                partner county "Exampleshire County Council" {
                  kind: county_council
                  accepts lonely_partner { because: "its neighbours join in 2018" }
                }

                let spare = £1m

                """,
                ["plans/money/north & coast.stp"] = """
                budget grant "Grant" {
                  kind:   other
                  holder: county
                  amount: { 2016/17..2020/21: £2m }
                }

                budget reserve "Reserve" {
                  kind:   other
                  holder: county
                  amount: { 2016/17..2020/21: £2m }
                  accepts TEST0001 {
                    because: "the county decides on it in its February budget"
                    until:   2018-03-31
                  }
                }

                """,
                ["plans/sound.stp"] = """
                plan sound "Sound STP" {
                  footprint: "E54000013"
                  window:    2016/17..2020/21
                  as_of:     2016-10-21
                }

                """,
                ["/elsewhere/south.stp"] = """
                plan south "South Exampleshire STP" {
                  footprint: "E54000013"
                  window:    2016/17..2020/21
                  as_of:     2016-10-21
                }

                budget grant "Grant" {
                  kind:   other
                  holder: countty
                  amount: { 2016/17..2020/21: £2m }
                }

                """,
            },
            "plans/north.stp",
            "plans/gone.stp",
            "plans/sound.stp",
            "/elsewhere/south.stp"
        ) with
        {
            Problems = [UnknownSetting()],
        };

    /// <summary>A report on plans in memory, of those rules that the tests bring.</summary>
    public static CheckReport Of(Dictionary<string, string> files, params string[] plans) =>
        new(
            [.. plans.Select(plan => Load(plan, new MemorySourceFiles(files)))],
            new RuleCatalogue([
                MeaningRules.UnresolvedName,
                MeaningRules.UnusedDefinition,
                CheckingRules.UnknownSetting,
                .. Options.Rules.Select(rule => rule.Descriptor),
            ]),
            TimeSpan.FromMilliseconds(1234)
        );

    /// <summary>A report of findings that belong to no plan.</summary>
    public static CheckReport Of(params ImmutableArray<Diagnostic> problems) =>
        new([], StandardRules.Catalogue, TimeSpan.Zero) { Problems = problems };

    /// <summary>A finding in text in memory.</summary>
    public static Diagnostic Finding(
        string message,
        string file = "plan.stp",
        string text = "some text",
        TextSpan? span = null,
        DiagnosticSeverity severity = DiagnosticSeverity.Error
    ) =>
        new(
            MeaningRules.UnresolvedName,
            message,
            new Location(file, SourceText.From(text), span ?? new TextSpan(0, 4))
        )
        {
            Severity = severity,
        };

    /// <summary>The report as a format writes it.</summary>
    public static string Write(IReportFormat format, CheckReport report)
    {
        using var output = new MemoryStream();
        format.Write(report, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static CheckedPlan Load(string path, MemorySourceFiles files) =>
        Compilation.TryCreate(path, files, out var compilation, out var failure)
            ? new CheckedPlan(PlanCheck.Of(compilation, Options), [], default)
            : CheckedPlan.Unreadable(path, failure);

    private static Diagnostic UnknownSetting()
    {
        var settings = SourceText.From("[*.stp]\nstp_registre = codes.csv\n");
        var codes = SourceText.From("code,name\nE1,North\nE2,South\n");
        return new Diagnostic(
            CheckingRules.UnknownSetting,
            "no setting called `stp_registre`; did you mean `stp_register`?",
            new Location(".editorconfig", settings, new TextSpan(8, 12))
        )
        {
            Fixes =
            [
                new CodeFix(
                    "Replace `stp_registre` by `stp_register`",
                    [
                        new CodeEdit(
                            new Location(".editorconfig", settings, new(8, 12)),
                            "stp_register"
                        ),
                    ],
                    IsSafe: true
                ),
                new CodeFix(
                    "Take the setting out, and the codes with it",
                    [
                        new CodeEdit(new Location("codes.csv", codes, new(19, 9)), ""),
                        new CodeEdit(new Location("codes.csv", codes, new(10, 9)), ""),
                        new CodeEdit(new Location(".editorconfig", settings, new(8, 25)), ""),
                        new CodeEdit(
                            new Location("notes.txt", SourceText.From(""), default),
                            "codes.csv is gone\n"
                        ),
                    ]
                ),
            ],
        };
    }
}
