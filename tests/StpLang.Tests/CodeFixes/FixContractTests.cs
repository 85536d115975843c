using StpLang.Checking;
using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Workspaces;

namespace StpLang.Tests.CodeFixes;

/// <summary>What every fix keeps to that is offered, also in a text that is broken.</summary>
public class FixContractTests
{
    private static readonly string[] Tokens =
    [
        "{",
        "}",
        "[",
        ")",
        ":",
        ",",
        "\"",
        "£",
        "-",
        "from",
        "plan",
        "budget",
        "include",
        "Kind:",
        "ammount:",
        "workstream",
        "lead: nobody",
        "2016/2017",
        "word",
    ];

    [Theory]
    [InlineData("budget \"Grant\" from")]
    [InlineData("budget \"\" budget")]
    [InlineData("partner \"\ninclude")]
    [InlineData("plan\nw:2ap")]
    [InlineData("gap { do_nothing: { 2020/21: £2m } do_nothin: { 2020/21: £3m } }")]
    [InlineData("pool p { hosts: a Hosts: b }")]
    [InlineData("programme p { kind: enabler\n  lead =\n}")]
    [InlineData("programme p { kind: enabler\n  • lead ->\n  staff\t\n}")]
    [InlineData(
        "programme p {\n  cohort { } }\n  lead:\n  cost: { 2017/18: TBC, 2018/19: £1m, 2018/19: ? }\n}"
    )]
    [InlineData(
        "plan p { as_of: 2016-02-30 accepts STP9999 { because: \"y\" } }\ninclude \"a.stp\""
    )]
    public void In_a_text_that_is_broken(string text) => Holds(text, text);

    [Fact]
    public void In_examples_with_tokens_deleted_doubled_and_put_in()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < Scale.Of(2_000); i++)
        {
            var text = Examples.All[random.Next(Examples.All.Count)];
            Holds(Broken(text, random), $"seed {seed}, {i}");
        }
    }

    private static string Broken(string text, Random random)
    {
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var tokens = SyntaxTree
                .Parse(text)
                .Root.DescendantTokens()
                .Where(token => token.Span.Length > 0)
                .ToList();
            if (tokens.Count == 0)
            {
                return text;
            }

            var span = tokens[random.Next(tokens.Count)].Span;
            text = random.Next(3) switch
            {
                0 => text.Remove(span.Start, span.Length),
                1 => text.Insert(span.End, $" {text[span.Start..span.End]}"),
                _ => text.Insert(span.Start, Tokens[random.Next(Tokens.Length)] + " "),
            };
        }

        return text;
    }

    private static void Holds(string text, string which)
    {
        var check = Check(text);
        foreach (var finding in check.Findings)
        {
            foreach (var fix in finding.Fixes)
            {
                var changed = EditedPlan
                    .Of(check.Compilation, fix.Edits)
                    .SyntaxTrees[0]
                    .Text.ToString();
                var after = Check(changed);
                var said = $"{which}: `{fix.Title}` for {finding}\n{changed}";
                Assert.True(changed != text, $"changes nothing: {said}");
                Assert.True(Count(after, finding) < Count(check, finding), $"is left: {said}");
                Assert.True(Errors(after) <= Errors(check), $"brings errors in: {said}");
                Assert.True(
                    Errors(after, DiagnosticCategory.Syntax)
                        <= Errors(check, DiagnosticCategory.Syntax),
                    $"breaks the syntax: {said}"
                );
            }
        }

        var once = FixRun.Of(check).Check.Compilation.SyntaxTrees[0].Text.ToString();
        Assert.Empty(FixRun.Of(Check(once)).Applied);
    }

    private static PlanCheck Check(string text) =>
        PlanCheck.Of(Compilation.Create(SyntaxTree.Parse(text)));

    private static int Errors(PlanCheck check, DiagnosticCategory? category = null) =>
        // All of them, also those of which another tells the cause.
        check.Compilation.Findings.All.Count(finding =>
            finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error
            && (category is null || finding.Descriptor.Category == category)
        );

    // What is accepted then is answered.
    private static int Count(PlanCheck check, Diagnostic finding) =>
        check.Findings.Count(each =>
            each.Descriptor == finding.Descriptor
            && WithoutLine(each) == WithoutLine(finding)
            && (each.Acceptance is null || finding.Acceptance is not null)
        );

    // A line that a fix puts in moves those below.
    private static string WithoutLine(Diagnostic finding) => finding.Message.Split(" on line ")[0];
}
