using StpLang.Analysis;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Tests.Checking;

/// <summary>Rules run each by itself, and again only where a change may have touched what they read.</summary>
public class RuleRunTests
{
    private const string Plan = """
        plan exampleshire "Exampleshire STP" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county "Exampleshire County Council" { kind: county_council }
        budget grant "Grant" { kind: other  holder: county  amount: { 2018/19: £1m } }
        programme falls "Falls" { kind: prevention  cost: { 2018/19: £2m }  from grant: { 2018/19: £1m } }
        programme frailty "Frailty" { kind: care_model }
        governance { board partnership "Partnership" { statutory: no } }

        """;

    private static readonly CheckOptions Own = new()
    {
        Rules = [.. StandardRules.All, new EachProgramme(), new WholeGovernance()],
    };

    [Fact]
    public void A_rule_that_throws_is_named_and_stops_no_other()
    {
        var check = Check(Plan, new Broken(), new EachProgramme());
        var failed = Assert.Single(check.Findings, f => f.Descriptor == CheckingRules.RuleFailed);
        Assert.Equal(DiagnosticSeverity.Error, failed.Severity);
        Assert.Contains("OWN9 broken", failed.Message);
        Assert.Equal("exampleshire", failed.Location.Text.ToString(failed.Location.Span));
        Assert.Equal(2, check.Findings.Count(f => f.Descriptor.Id == "OWN1"));
    }

    [Theory]
    [InlineData("£1m } }", "£9m } }", 0, 0)] // the budget
    [InlineData("care_model", "prevention", 1, 0)] // one programme
    [InlineData("statutory: no", "statutory: yes", 0, 1)] // the governance
    [InlineData("Exampleshire County", "Another County", 0, 0)] // a partner
    public void After_an_edit_only_rules_that_read_it_are_asked(
        string old,
        string now,
        int programmes,
        int governance
    )
    {
        var tree = SyntaxTree.Parse(Plan, "plan.stp");
        var before = PlanCheck.Of(Compilation.Create(tree), Own);
        Assert.Equal(2, AskedOf(before, "OWN1"));
        Assert.Equal(1, AskedOf(before, "OWN2"));

        var start = Plan.IndexOf(old, StringComparison.Ordinal);
        var changed = tree.WithChange(new TextChange(new TextSpan(start, old.Length), now));
        var after = before.WithCompilation(before.Compilation.WithTree(tree, changed));
        Assert.Equal(programmes, AskedOf(after, "OWN1"));
        Assert.Equal(governance, AskedOf(after, "OWN2"));
        Assert.Equal(
            PlanCheck.Of(Compilation.Create(changed), Own).Findings.AsEnumerable(),
            after.Findings
        );
    }

    [Fact]
    public void What_is_in_error_is_not_judged_and_the_rest_is()
    {
        var check = Check(
            Plan.Replace("kind: care_model", "kind: care_modle"),
            new EachProgramme(),
            new WholeGovernance()
        );
        Assert.Equal(
            ["STP1007", "OWN2", "OWN1"],
            check.Findings.Select(f => f.Descriptor.Id).OrderDescending()
        );
    }

    [Theory]
    [InlineData("include \"missing.stp\"\n")]
    [InlineData("bugdet x { }\n")]
    [InlineData("governance { }\n")]
    public void Nothing_is_called_missing_while_it_is_open_what_the_plan_holds(string fault) =>
        Assert.DoesNotContain(
            Check(Plan + fault, new WholeGovernance()).Findings,
            f => f.Descriptor.Id == "OWN2"
        );

    [Fact]
    public void Rules_of_ones_own_are_accepted_as_any_other()
    {
        var plan = Plan.Replace(
            "kind: care_model",
            "kind: care_model  accepts each_programme { because: \"it is only a pilot\" }"
        );
        var check = Check(plan, new EachProgramme());
        Assert.Equal(
            [null, "it is only a pilot"],
            check.Findings.Select(f => f.Acceptance?.Because)
        );
        Assert.False(check.HasErrors && check.Findings[1].IsError);
    }

    private static readonly Dictionary<string, Func<Origin, Finding>> MisplacedByName = new()
    {
        ["nowhere"] = right => new Finding(default, "x"),
        ["too far"] = right => new Finding(right with { Span = new TextSpan(0, 9_999) }, "x"),
        ["related"] = right => new Finding(right, "x") { Related = [new(OfAnotherPlan, "y")] },
        ["fix"] = right => new Finding(right, "x")
        {
            Fixes = [new Fix("Mend", new FixStep.Remove(OfAnotherPlan))],
        },
    };

    public static TheoryData<string> Misplaced => [.. MisplacedByName.Keys];

    private static Origin OfAnotherPlan =>
        Compilation
            .Create(SourceFile.Of("other.stp", SourceText.From(Plan)))
            .Model.Declarations[0]
            .Origin;

    [Theory]
    [MemberData(nameof(Misplaced))]
    public void A_rule_that_reports_a_place_outside_the_plan_is_named_and_stops_no_other(
        string what
    )
    {
        var check = Check(Plan, new Reporting(MisplacedByName[what]), new EachProgramme());
        Assert.Equal(
            ["OWN1", "OWN1", "STP1023"],
            check.Findings.Select(f => f.Descriptor.Id).Order()
        );
        var failed = check.Findings.Single(f => f.Descriptor == CheckingRules.RuleFailed);
        Assert.Contains("OWN4 reporting broke", failed.Message);
        Assert.Contains("a place that is not in this plan", failed.Message);
    }

    [Theory]
    [InlineData(25, 25, "place 24")]
    [InlineData(26, 25, "the first of 2 more places")]
    [InlineData(20_000, 25, "the first of 19,976 more places")]
    public void Of_many_related_places_the_first_are_shown_and_the_others_counted(
        int there,
        int shown,
        string last
    )
    {
        var check = Check(
            Plan,
            new Reporting(origin => new Finding(origin, "many")
            {
                Related =
                [
                    .. Enumerable.Range(0, there).Select(i => new Related(origin, $"place {i}")),
                ],
            })
        );
        var related = Assert.Single(check.Findings).Related;
        Assert.Equal(shown, related.Length);
        Assert.Equal(last, related[^1].Message);
    }

    [Fact]
    public void Two_rules_or_groups_of_one_name_are_refused()
    {
        static string Refused(params Rule[] rules) =>
            Assert.Throws<ArgumentException>(() => new CheckOptions { Rules = [.. rules] }).Message;

        static Rule Named(string id, string name, DiagnosticCategory? category = null)
        {
            var own = Describe(id, name);
            return new Reporting(
                origin => new Finding(origin, "x"),
                category is null ? own : own with { Category = category }
            );
        }

        Assert.Contains("OWN1 twice", Refused(new EachProgramme(), new EachProgramme()));
        Assert.Contains(
            "STP2005 twice",
            Refused([.. StandardRules.All, Named("STP2005", "underfunded_programme")])
        );
        Assert.Contains(
            "Two rules are called STP2005: STP2005 underfunded_programme and STP2005 mine",
            Refused(Named("STP2005", "mine"))
        );
        Assert.Contains(
            "Two rules are called underfunded_programme",
            Refused(Named("OWN5", "underfunded_programme"))
        );
        Assert.Contains(
            "Two rules are called each_programme",
            Refused(new EachProgramme(), Named("OWN6", "each_programme"))
        );
        Assert.Contains(
            "OWN5 mine is of a group `Funding`",
            Refused(Named("OWN5", "mine", new DiagnosticCategory("Funding", "Our money")))
        );
        Assert.Contains(
            "a group `own`",
            Refused(
                new EachProgramme(),
                Named("OWN5", "mine", new DiagnosticCategory("own", "Another"))
            )
        );
    }

    private static PlanCheck Check(string plan, params Rule[] rules) =>
        PlanCheck.Of(
            Compilation.Create(SourceFile.Of("plan.stp", SourceText.From(plan))),
            new CheckOptions { Rules = [.. rules] }
        );

    private static int AskedOf(PlanCheck check, string id) =>
        check.Timings.Single(t => t.Rule.Id == id).Asked;

    private static DiagnosticDescriptor Describe(string id, string name) =>
        new DiagnosticCategory("own", "Our own").Warning(id, name, name);

    private sealed class EachProgramme()
        : DeclarationRule(Describe("OWN1", "each_programme"), DeclarationKind.Programme)
    {
        public override void Check(Declaration declaration, RuleContext context) =>
            context.Report(new Finding(declaration.Origin, $"{declaration.Quoted()} was asked"));
    }

    private sealed class WholeGovernance() : PlanRule(Describe("OWN2", "whole_governance"))
    {
        public override void Check(RuleContext context) =>
            context.Report(
                new Finding(context.Model.Of(DeclarationKind.Governance)[0].Origin, "asked")
            );
    }

    private sealed class Reporting(
        Func<Origin, Finding> report,
        DiagnosticDescriptor? descriptor = null
    ) : DeclarationRule(descriptor ?? Describe("OWN4", "reporting"), DeclarationKind.Plan)
    {
        public override void Check(Declaration declaration, RuleContext context) =>
            context.Report(report(declaration.Origin));
    }

    private sealed class Broken()
        : DeclarationRule(Describe("OWN9", "broken"), DeclarationKind.Programme)
    {
        public override void Check(Declaration declaration, RuleContext context) =>
            throw new InvalidOperationException("no such thing");
    }
}
