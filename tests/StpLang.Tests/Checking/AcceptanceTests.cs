using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Files;

namespace StpLang.Tests.Checking;

/// <summary>Findings are answered where they are, for as long as the answer holds, and answers to nothing are found.</summary>
public class AcceptanceTests
{
    private const string Because = "{ because: \"as agreed\" }";

    [Theory]
    // On the declaration, in one inside it, and in the plan.
    [InlineData("", "accepts STP2005 " + Because, "STP2005 accepted")]
    [InlineData("", "accepts underfunded_programme " + Because, "STP2005 accepted")]
    [InlineData("accepts STP2005 " + Because, "", "STP2005 accepted")]
    // Not from beside it.
    [InlineData(
        "",
        "outcome falls \"Falls\" { accepts STP2005 " + Because + " }",
        "STP1021 STP2005",
        "STP2005"
    )]
    // As long as it holds: the plan speaks as of 21 October 2016.
    [InlineData(
        "",
        "accepts STP2005 { because: \"as agreed\"  until: 2016-10-21 }",
        "STP2005 accepted"
    )]
    [InlineData(
        "",
        "accepts STP2005 { because: \"as agreed\"  until: 2016-10-20 }",
        "STP1022 2016-10-20",
        "STP2005"
    )]
    // One that has run out leaves it to another further out.
    [InlineData(
        "accepts STP2005 " + Because,
        "accepts STP2005 { because: \"as agreed\"  until: 2016-10-20 }",
        "STP1022 2016-10-20",
        "STP2005 accepted"
    )]
    // The nearest answers; the one in the plan has nothing left to answer.
    [InlineData(
        "accepts STP2005 " + Because,
        "accepts STP2005 " + Because,
        "STP1021 STP2005",
        "STP2005 accepted"
    )]
    // What it cannot answer.
    [InlineData("", "accepts STP9999 " + Because, "STP1020 STP9999", "STP2005")]
    [InlineData("", "accepts STP1001 " + Because, "STP1020 STP1001", "STP2005")]
    [InlineData("", "accepts STP1021 " + Because, "STP1020 STP1021", "STP2005")]
    [InlineData(
        "",
        "accepts underfunded_program " + Because,
        "STP1020 underfunded_program",
        "STP2005"
    )]
    public void A_finding_is_answered_by(
        string inPlan,
        string inProgramme,
        params string[] expected
    )
    {
        var check = Check(inPlan, inProgramme);
        Assert.Equal(
            expected.Order(),
            check
                .Findings.Where(f =>
                    f.Descriptor.Id is "STP2005" or "STP1020" or "STP1021" or "STP1022"
                )
                .Select(Describe)
                .Order()
        );
    }

    [Fact]
    public void An_answer_carries_its_reason_and_its_end_and_no_longer_counts()
    {
        var check = Check("", "accepts STP2005 { because: \"as agreed\"  until: 2018-03-31 }");
        var accepted = Assert.Single(check.Findings, f => f.Acceptance is not null);
        Assert.Equal(DiagnosticSeverity.Error, accepted.Severity);
        Assert.False(accepted.IsError);
        Assert.Equal("as agreed", accepted.Acceptance!.Because);
        Assert.Equal(new DateOnly(2018, 3, 31), accepted.Acceptance.Until);
        Assert.StartsWith(
            "accepts STP2005",
            accepted.Location.Text.ToString(accepted.Acceptance.Location.Span)
        );
    }

    [Fact]
    public void An_unknown_rule_is_asked_back() =>
        Assert.Contains(
            Check("", "accepts underfunded_program " + Because).Findings,
            f => f.Message.Contains("did you mean `underfunded_programme`?")
        );

    // Whether it is needed is not known before the error is mended.
    [Fact]
    public void An_answer_is_not_called_needless_while_the_rule_could_not_judge() =>
        Assert.DoesNotContain(
            Check("", "accepts STP2005 " + Because + "  kind: prevention").Findings,
            f => f.Descriptor == CheckingRules.AcceptanceUnused
        );

    private static string Describe(Diagnostic finding) =>
        finding.Acceptance is not null ? $"{finding.Descriptor.Id} accepted"
        : finding.Descriptor.Id == "STP2005" ? "STP2005"
        : $"{finding.Descriptor.Id} {finding.Location.Text.ToString(finding.Location.Span)}";

    private static PlanCheck Check(string inPlan, string inProgramme) =>
        PlanCheck.Of(
            Compilation.Create(
                SourceFile.Of(
                    "plan.stp",
                    SourceText.From(
                        $$"""
                        plan exampleshire "Exampleshire STP" {
                          footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21
                          {{inPlan}}
                        }
                        programme falls "Falls" {
                          kind: prevention
                          cost: { 2018/19: £2m }
                          {{inProgramme}}
                        }
                        """
                    )
                )
            )
        );
}
