using StpLang.Checking;
using StpLang.CodeFixes;
using StpLang.Tests.Binding;

namespace StpLang.Tests.Checking;

/// <summary>A brace too many or too few is told where it is, which the layout of the lines shows, and nothing that follows from it.</summary>
public class BraceTests
{
    /// <summary>Texts with the brace marked, the finding, and the text that its fix makes.</summary>
    public static TheoryData<string, string, string> Slips { get; } =
        new()
        {
            // Too many: behind a property, figures by year, a block of one line, at the end of a block.
            {
                "programme p {\n  kind: enabler [|}|]\n  lead: county\n}",
                "this '}' is one too many: it ends `programme p` before all of it is told; remove it",
                "programme p {\n  kind: enabler \n  lead: county\n}"
            },
            {
                "budget b {\n  kind: other\n  amount: { 2017/18: £1m } [|}|]\n  holder: county\n}",
                "this '}' is one too many: it ends `budget b` before all of it is told; remove it",
                "budget b {\n  kind: other\n  amount: { 2017/18: £1m } \n  holder: county\n}"
            },
            {
                "programme p {\n  kind: enabler\n  cohort { size: 2  who: \"x\" } [|}|]\n  lead: county\n}",
                "this '}' is one too many: it ends `programme p` before all of it is told; remove it",
                "programme p {\n  kind: enabler\n  cohort { size: 2  who: \"x\" } \n  lead: county\n}"
            },
            {
                "programme p {\n  kind: enabler\n  cohort {\n    size: 2\n  } [|}|]\n  lead: county\n}",
                "this '}' is one too many: it ends `programme p` before all of it is told; remove it",
                "programme p {\n  kind: enabler\n  cohort {\n    size: 2\n  } \n  lead: county\n}"
            },
            {
                "programme p {\n  kind: enabler\n  cohort {\n    size: 2 [|}|]\n    who: \"x\"\n  }\n}",
                "this '}' is one too many: it ends `cohort` before all of it is told; remove it",
                "programme p {\n  kind: enabler\n  cohort {\n    size: 2 \n    who: \"x\"\n  }\n}"
            },
            {
                "programme p {\n  kind: enabler\n  cohort { [|}|]\n    who: \"x\"\n  }\n}",
                "this '}' is one too many: it ends `cohort` before all of it is told; remove it",
                "programme p {\n  kind: enabler\n  cohort { \n    who: \"x\"\n  }\n}"
            },
            // Nothing is laid out: the last one is meant.
            {
                "partner p { kind: ccg [|}|] source: \"x\" }",
                "this '}' is one too many: it ends `partner p` before all of it is told; remove it",
                "partner p { kind: ccg  source: \"x\" }"
            },
            // Too few: of a block of one line, of several lines.
            {
                "programme p {\n  kind: enabler\n  cohort { size: 2  who: \"x\"[||]\n  lead: county\n}",
                "expected '}' to close `cohort`, opened on line 3",
                "programme p {\n  kind: enabler\n  cohort { size: 2  who: \"x\" }\n  lead: county\n}"
            },
            {
                "programme p {\n  kind: enabler\n  cohort {\n    who: \"x\"[||]\n  milestone \"M\" { due: 2017-04-01 }\n}",
                "expected '}' to close `cohort`, opened on line 3",
                "programme p {\n  kind: enabler\n  cohort {\n    who: \"x\"\n  }\n  milestone \"M\" { due: 2017-04-01 }\n}"
            },
            {
                "programme p {\n  kind: enabler\n  cohort {\n    who: \"x\"[||]\n}",
                "expected '}' to close `cohort`, opened on line 3",
                "programme p {\n  kind: enabler\n  cohort {\n    who: \"x\"\n  }\n}"
            },
        };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_brace_is_told_where_it_is(string marked, string message, string mended)
    {
        var text = AnnotatedText.Parse(marked);
        var compilation = Compilation.Create(SyntaxTree.Parse(text.Text + Findings.Plan));
        var finding = Assert.Single(compilation.GetDiagnostics());
        Assert.Equal(message, finding.Message);
        Assert.Equal(text.Spans, [finding.Location.Span]);

        var found = PlanCheck.Of(compilation).Findings.Single(each => each.Message == message);
        var changed = EditedPlan.Of(compilation, found.Fixes[0].Edits);
        Assert.Equal(mended + Findings.Plan, changed.SyntaxTrees[0].Text.ToString());
        Assert.Empty(changed.GetDiagnostics());
    }
}
