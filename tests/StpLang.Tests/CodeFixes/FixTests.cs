using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Tests.Analysis;

namespace StpLang.Tests.CodeFixes;

/// <summary>Every fix of every finding in the cases of the rules and in the invalid examples.</summary>
public class FixTests
{
    public static TheoryData<string> Rules =>
        [.. StandardRules.All.Select(rule => rule.Descriptor.Id)];

    public static TheoryData<string> Invalid { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("examples", "invalid"), "STP*.stp")
            .Select(p => Path.GetFileName(p))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_fix_of_a_rule_removes_its_finding_and_breaks_nothing(string id)
    {
        var rule = StandardRules.All.Single(r => r.Descriptor.Id == id);
        var cases = RuleCases.Of(rule);
        foreach (var each in cases.Cases.Where(c => c.Kind == RuleCases.Breaks))
        {
            RemovesEveryFinding(cases.Check(each));
        }
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void A_fix_of_an_error_removes_it_and_breaks_nothing(string name)
    {
        var path = Repository.PathOf("examples", "invalid", name);
        var file = SourceFile.Of(name, File.ReadAllBytes(path));
        if (file.NotText is null)
        {
            RemovesEveryFinding(PlanCheck.Of(Compilation.Create(file)));
        }
    }

    private static void RemovesEveryFinding(PlanCheck check)
    {
        foreach (var finding in check.Findings)
        {
            foreach (var fix in finding.Fixes)
            {
                var after = check.WithCompilation(EditedPlan.Of(check.Compilation, fix.Edits));
                var text = string.Join("\n", after.Compilation.SyntaxTrees.Select(t => t.Text));
                Assert.Equal(
                    SyntaxErrorsOf(check).Where(e => e != WithoutLines(finding.Message)).Order(),
                    SyntaxErrorsOf(after).Order()
                );
                Assert.True(
                    Count(after, finding) < Count(check, finding),
                    $"`{fix.Title}` leaves {finding}\n{text}"
                );
                // What a fix puts in is itself sound: no name, type or value is wrong in it.
                Assert.True(
                    MeaningErrorsOf(after) <= MeaningErrorsOf(check),
                    $"`{fix.Title}` brings in an error\n{text}"
                );
            }
        }
    }

    private static IEnumerable<string> SyntaxErrorsOf(PlanCheck check) =>
        check
            .Findings.Where(f => f.Descriptor.Category == DiagnosticCategory.Syntax)
            .Select(f => WithoutLines(f.Message));

    // A line that a fix puts in moves those below.
    private static string WithoutLines(string message) =>
        System.Text.RegularExpressions.Regex.Replace(message, @"on line \d+", "");

    private static int MeaningErrorsOf(PlanCheck check) =>
        check.Findings.Count(f => f.IsError && f.Descriptor.Category == DiagnosticCategory.Meaning);

    // What is accepted is answered.
    private static int Count(PlanCheck check, Diagnostic finding) =>
        check.Findings.Count(f =>
            f.Descriptor == finding.Descriptor
            && f.Message == finding.Message
            && f.Acceptance is null
        );
}
