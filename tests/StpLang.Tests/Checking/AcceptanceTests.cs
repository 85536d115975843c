using System.Globalization;
using StpLang.Checking;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Files;

namespace StpLang.Tests.Checking;

/// <summary>Findings are answered where they are, for as long as the answer holds, and answers to nothing are found.</summary>
public class AcceptanceTests
{
    private const string Reason = "because: \"the county decides in February\"";
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
        Assert.Equal(expected.Order(), Answers(Check(inPlan, inProgramme)));
    }

    [Theory]
    [InlineData("stp_acceptance = allowed", "because: \"x\"", "STP2005 accepted")]
    [InlineData("stp_acceptance = forbidden", Reason, "STP1025 STP2005", "STP2005")]
    // A reason says why, in three words or more.
    [InlineData("stp_acceptance = answered", Reason, "STP2005 accepted")]
    [InlineData("stp_acceptance = answered", "because: \"\"", "STP1025 \"\"", "STP2005")]
    [InlineData(
        "stp_acceptance = answered",
        "because: \"x x x x\"",
        "STP1025 \"x x x x\"",
        "STP2005"
    )]
    [InlineData(
        "stp_acceptance = answered",
        "because: \"ok, OK ok agreed\"",
        "STP1025 \"ok, OK ok agreed\"",
        "STP2005"
    )]
    // For a rule by its number or name before its group, and for that before all.
    [InlineData(
        "stp_diagnostic.STP2005.acceptance = forbidden",
        Reason,
        "STP1025 STP2005",
        "STP2005"
    )]
    [InlineData(
        "stp_diagnostic.category-funding.acceptance = forbidden",
        Reason,
        "STP1025 STP2005",
        "STP2005"
    )]
    [InlineData(
        "stp_acceptance = forbidden\nstp_diagnostic.underfunded_programme.acceptance = allowed",
        Reason,
        "STP2005 accepted"
    )]
    [InlineData(
        "stp_diagnostic.STP2005.acceptance = allowed\nstp_diagnostic.category-funding.acceptance = forbidden",
        Reason,
        "STP2005 accepted"
    )]
    [InlineData("stp_diagnostic.STP2006.acceptance = forbidden", Reason, "STP2005 accepted")]
    [InlineData("stp_acceptance = forbidden\nstp_acceptance = unset", Reason, "STP2005 accepted")]
    // Ten days from 21 October 2016.
    [InlineData("stp_acceptance_days = 10", Reason, "STP1025 STP2005", "STP2005")]
    [InlineData("stp_acceptance_days = 10", Reason + " until: 2016-10-31", "STP2005 accepted")]
    [InlineData(
        "stp_acceptance_days = 10",
        Reason + " until: 2016-11-01",
        "STP1025 2016-11-01",
        "STP2005"
    )]
    [InlineData(
        "stp_acceptance_days = 10\nstp_acceptance_days = unset",
        Reason,
        "STP2005 accepted"
    )]
    public void Settings_say_which_answers_count(
        string settings,
        string answer,
        params string[] expected
    )
    {
        var files = new MemorySourceFiles(
            new Dictionary<string, string> { [".editorconfig"] = $"[*.stp]\n{settings}\n" }
        );
        var options = new CheckOptions { Settings = PlanSettings.For(files) };
        var check = Check("", $"accepts STP2005 {{ {answer} }}", options);
        Assert.Empty(check.FindingsInSettings);
        Assert.Equal(expected.Order(), Answers(check));
    }

    [Theory]
    [InlineData("2016-10-31", "STP2005 accepted")]
    [InlineData("2016-11-01", "STP1022 2016-10-31", "STP2005")]
    public void Another_day_may_be_asked_for(string asOf, params string[] expected)
    {
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var check = Check(
            "",
            "accepts STP2005 { because: \"as agreed\"  until: 2016-10-31 }",
            new CheckOptions { AsOf = day }
        );
        Assert.Equal(day, check.AsOf);
        Assert.Equal(expected.Order(), Answers(check));
    }

    [Fact]
    public void Answers_may_be_passed_over()
    {
        var options = new CheckOptions { IgnoresAcceptances = true };
        Assert.Equal(["STP2005"], Answers(Check("", "accepts STP2005 " + Because, options)));
        Assert.Equal(
            ["STP1021 STP2006", "STP2005"],
            Answers(Check("", "accepts STP2006 " + Because, options))
        );
    }

    [Theory]
    [InlineData("accepts STP2005 " + Because, "", true)]
    [InlineData("", "accepts STP2005 " + Because, false)]
    public void An_answer_of_the_whole_plan_says_so(
        string inPlan,
        string inProgramme,
        bool isOfPlan
    )
    {
        var accepted = Check(inPlan, inProgramme)
            .Findings.Single(finding => finding.Acceptance is not null);
        Assert.Equal(isOfPlan, accepted.Acceptance!.IsOfPlan);
        Assert.Equal("£2m of cost unfunded", accepted.Stake?.ToString());
    }

    // Thousands that have run out, and thousands of findings: none is told more than it can bear.
    [Fact]
    public void Many_answers_to_many_findings_take_no_longer_than_both()
    {
        const int count = 4000;
        var answers = string.Concat(
            Enumerable.Repeat(
                "accepts STP2005 { because: \"as agreed\"  until: 2016-10-20 }\n",
                count
            )
        );
        var programmes = string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    $"}}\nprogramme p{i} \"P\" {{ kind: enabler  cost: {{ 2018/19: £1m }}\n"
                )
        );
        var check = Check(answers, programmes);
        var expired = check
            .Findings.Where(f => f.Descriptor == CheckingRules.AcceptanceExpired)
            .ToList();
        Assert.Equal(count, expired.Count);
        Assert.All(expired, finding => Assert.Equal(25, finding.Related.Length));
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

    private static IEnumerable<string> Answers(PlanCheck check) =>
        check
            .Findings.Where(f =>
                f.Descriptor.Id is "STP2005" or "STP1020" or "STP1021" or "STP1022" or "STP1025"
            )
            .Select(Describe)
            .Order();

    private static string Describe(Diagnostic finding) =>
        finding.Acceptance is not null ? $"{finding.Descriptor.Id} accepted"
        : finding.Descriptor.Id == "STP2005" ? "STP2005"
        : $"{finding.Descriptor.Id} {finding.Location.Text.ToString(finding.Location.Span)}";

    private static PlanCheck Check(
        string inPlan,
        string inProgramme,
        CheckOptions? options = null
    ) =>
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
            ),
            options
        );
}
