using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using StpLang.Analysis;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Files;

namespace StpLang.Tests.Configuration;

/// <summary>What is said, and where, of settings that mean nothing; and what settings do to a check.</summary>
public class SettingProblemTests
{
    private const string Underfunded = """
        plan exampleshire "Exampleshire STP" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county "Exampleshire County Council" { kind: county_council }
        budget grant "Grant" { kind: other  holder: county  amount: { 2018/19: £1m }  illustrative: yes }
        programme falls "Falls" { kind: prevention  cost: { 2018/19: £2m }  from grant: { 2018/19: £1m }  illustrative: yes }

        """;

    [Theory]
    [InlineData(
        "[|stp_registr|] = x.csv",
        "no setting `stp_registr`; did you mean `stp_register`?"
    )]
    [InlineData("[|stp_colour|] = red", "no setting `stp_colour`")]
    [InlineData(
        "[|stp_diagnostic|] = error",
        "`stp_diagnostic` sets nothing; a severity is set with `stp_diagnostic.STP2005.severity = error`"
    )]
    [InlineData("[|stp_register.x|] = y.csv", "no setting `stp_register.x`")]
    [InlineData(
        "[|stp_diagnostics|].STP2005.severity = error",
        "no setting `stp_diagnostics`; did you mean `stp_diagnostic`?"
    )]
    [InlineData(
        "stp_diagnostic.[|underfunded_program|].severity = error",
        "no rule or group `underfunded_program`; did you mean `underfunded_programme`?"
    )]
    [InlineData("stp_diagnostic.[|OWN77|].severity = error", "no rule or group `OWN77`")]
    [InlineData("stp_diagnostic.[|a.b|].severity = error", "no rule or group `a.b`")]
    [InlineData(
        "stp_diagnostic.[|category-fundng|].severity = error",
        "no rule or group `category-fundng`; did you mean `category-funding`?"
    )]
    [InlineData(
        "stp_diagnostic.[|Funding|].severity = error",
        "no rule or group `Funding`; did you mean `category-funding`?"
    )]
    [InlineData(
        "stp_diagnostic.STP2005.[|severty|] = error",
        "no setting `severty` of a rule; did you mean `severity`?"
    )]
    [InlineData(
        "[|stp_diagnostic.severity|] = error",
        "`stp_diagnostic.severity` sets nothing; a severity is set with `stp_diagnostic.STP2005.severity = error`"
    )]
    [InlineData(
        "  stp_diagnostic.STP2005.severity =  [|eror|]  ",
        "no severity `eror`; did you mean `error`?"
    )]
    [InlineData(
        "stp_diagnostic.STP2005.severity = [|error ; the money first|]",
        "no severity `error ; the money first`; did you mean `error`?"
    )]
    [InlineData("[|stp_diagnostic.STP2005.severity|] =", "no severity is given")]
    [InlineData(
        "[|stp_diagnostic.STP2005.severity: error|]",
        "a setting is written `name = value`; `stp_diagnostic.STP2005.severity: error` has no `=`"
    )]
    [InlineData(
        "stp_diagnostic.STP1001.severity = [|warning|]",
        "STP1001 unresolved_name is an error and cannot be lowered to warning"
    )]
    [InlineData(
        "stp_diagnostic.acceptance_unused.severity = [|none|]",
        "STP1021 acceptance_unused is a warning and cannot be lowered to none"
    )]
    [InlineData(
        "stp_diagnostic.category-checking.severity = [|warning|]",
        "`category-checking` cannot be set to warning: that would lower 3 of its rules, such as STP1020 unknown_rule"
    )]
    [InlineData(
        "stp_acceptance = [|forbiden|]",
        "no acceptance `forbiden`; did you mean `forbidden`?"
    )]
    [InlineData("[|stp_acceptance|] =", "no acceptance is given")]
    [InlineData(
        "[|stp_acceptence|] = allowed",
        "no setting `stp_acceptence`; did you mean `stp_acceptance`?"
    )]
    [InlineData(
        "stp_acceptance_days = [|a year|]",
        "`stp_acceptance_days` takes a number of days from 0 to 3652"
    )]
    [InlineData(
        "stp_acceptance_days = [|-1|]",
        "`stp_acceptance_days` takes a number of days from 0 to 3652"
    )]
    [InlineData(
        "stp_diagnostic.STP2005.[|acceptence|] = allowed",
        "no setting `acceptence` of a rule; did you mean `acceptance`?"
    )]
    [InlineData(
        "stp_diagnostic.[|STP1001|].acceptance = allowed",
        "`STP1001 unresolved_name` cannot be accepted anyway: a plan that breaks it has no meaning to judge"
    )]
    [InlineData("[|stp_register|] =", "no register is named")]
    [InlineData("stp_register = a.csv, [|data\\b.csv|]", "write `/` between folders, not `\\`")]
    public void A_setting_that_means_nothing_is_told(string line, string message)
    {
        var marked = AnnotatedText.Parse("root = true\n\n[*.stp]\n" + line + "\n");
        var problem = Assert.Single(ProblemsOf(marked.Text));
        Assert.Equal(message, problem.Message);
        Assert.Equal(CheckingRules.UnknownSetting, problem.Descriptor);
        Assert.Equal(DiagnosticSeverity.Warning, problem.Severity);
        Assert.Equal(".editorconfig", problem.Location.FilePath);
        Assert.Equal(marked.Span, problem.Location.Span);
    }

    [Theory]
    [InlineData("stp_diagnostic.STP2005.severity = error[|\u200B|]")]
    [InlineData("# as agreed[|\u202E|]")]
    public void What_is_hidden_in_settings_is_told(string line)
    {
        var marked = AnnotatedText.Parse("root = true\n\n[*.stp]\n" + line + "\n");
        var problem = ProblemsOf(marked.Text).First();
        Assert.Equal(SyntaxRules.HiddenCharacter, problem.Descriptor);
        Assert.Equal(marked.Span, problem.Location.Span);
    }

    [Theory]
    [InlineData(
        "[|stp_register|] = x.csv\nstp_register = y.csv\n[*.stp]\n",
        "this stands before the first section, so it applies to no file"
    )]
    [InlineData(
        "[*.md]\n[|[*.stp] ; plans|]\nstp_x = y\nstp_y = z\n",
        "this section has no `]` at the end of its line, so it applies to no file"
    )]
    public void A_section_that_applies_to_no_file_is_told_once(string marked, string message)
    {
        // The first `[` of a section's line is a mark's, too.
        var text = AnnotatedText.Parse(marked.Replace("[|[", "[|\uE000", StringComparison.Ordinal));
        var problem = Assert.Single(ProblemsOf(text.Text.Replace('\uE000', '[')));
        Assert.Equal(message, problem.Message);
        Assert.Equal(text.Span, problem.Location.Span);
    }

    [Theory]
    [InlineData("[*.stp]\nindent_size = 2\ndotnet_diagnostic.CA1000.severity = x\nxstp_a = b")]
    [InlineData("[*.cs]\nstp_colour = red")]
    [InlineData("[*.{md,json}]\nstp_diagnostic.STP1.severity = x")]
    [InlineData("[*.cs\nindent_size = 2")]
    [InlineData("indent_size = 2")]
    [InlineData("[*.stp]\n# stp_colour = red\nstp_diagnostic.STP2005.severity = UNSET")]
    [InlineData("[*.stp]\nstp_diagnostic.category-meaning.severity = error")]
    public void Other_settings_are_none_of_ours(string text) => Assert.Empty(ProblemsOf(text));

    [Fact]
    public void A_section_too_long_to_be_read_is_told()
    {
        var problem = Assert.Single(
            ProblemsOf($"[{new string('{', 1500)}]\nstp_register = x.csv\n")
        );
        Assert.StartsWith("the name of this section is longer than 1,024", problem.Message);
    }

    [Fact]
    public void Files_that_are_no_text_or_too_large_are_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/.editorconfig", [.. "[*.stp]\n"u8, 0xFF, .. "x = y"u8]);
        folder.Write("a/b/.editorconfig", new string('#', SettingsFile.LongestText + 1));
        var problems = PlanSettings
            .For(new DiskSourceFiles())
            .ProblemsOf([folder.PathOf("a/b/plan.stp")]);
        Assert.Equal(
            [
                "cannot read these settings: it is larger than 256 KiB",
                "cannot read these settings: not UTF-8 at byte 9",
            ],
            problems.Take(2).Select(problem => problem.Message)
        );
        Assert.Equal("2,1", problems[1].Location.LineSpan.Start.ToString());
    }

    [Fact]
    public void A_hostile_file_takes_no_long()
    {
        var name = string.Concat(Enumerable.Repeat("*a{b,**}", 127));
        var text = new StringBuilder();
        while (text.Length < SettingsFile.LongestText - 1100)
        {
            text.Append('[').Append(name).Append("]\nstp_register = x.csv\n");
        }

        var started = Stopwatch.GetTimestamp();
        var path = string.Concat(Enumerable.Repeat("aaaaaaaab/", 15)) + "plan.stp";
        var settings = PlanSettings.For(Memory(text.ToString()));
        Assert.Empty(settings.RegistersOf(path));
        text.Clear().Append("[*]\n");
        while (text.Length < SettingsFile.LongestText - 1100)
        {
            text.Append("stp_diagnostic.STP2O05.severity = x\n");
        }

        Assert.Equal(101, ProblemsOf(text.ToString()).Length);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 20);
    }

    [Fact]
    public void Rules_of_ones_own_and_their_groups_are_known()
    {
        const string Settings = """
            [*.stp]
            stp_diagnostic.OWN1.severity = note
            stp_diagnostic.category-our_county.severity = error
            """;
        Assert.Equal(2, ProblemsOf(Settings).Length);
        var rules = StandardRules.CatalogueWith([.. StandardRules.All, new Broken()]);
        Assert.Empty(PlanSettings.For(Memory(Settings), rules).ProblemsOf(["plan.stp"]));
    }

    [Fact]
    public void A_rule_that_throws_can_be_switched_off()
    {
        Assert.Contains(
            CheckingRules.RuleFailed,
            Check("[*.stp]", new Broken()).Findings.Select(f => f.Descriptor)
        );
        Assert.DoesNotContain(
            CheckingRules.RuleFailed,
            Check("[*.stp]\nstp_diagnostic.own1.severity = none", new Broken())
                .Findings.Select(f => f.Descriptor)
        );
    }

    [Fact]
    public void Each_file_of_a_plan_has_its_own_nearest_settings()
    {
        var texts = new Dictionary<string, string>
        {
            [".editorconfig"] = "[*.stp]\nstp_diagnostic.STP2005.severity = warning\nstp_a = b",
            ["money/.editorconfig"] = "[*.stp]\nstp_diagnostic.STP2005.severity = note\nstp_b = c",
            ["plan.stp"] = Underfunded + "include \"money/more.stp\"\n",
            ["money/more.stp"] =
                "programme frailty \"Frailty\" { kind: prevention  cost: { 2018/19: £2m }  illustrative: yes }\n",
        };
        var files = new MemorySourceFiles(texts);
        Assert.True(Compilation.TryCreate("plan.stp", files, out var compilation, out _));
        var check = PlanCheck.Of(
            compilation,
            new CheckOptions { Settings = PlanSettings.For(files) }
        );
        Assert.Equal(
            ["plan.stp warning", "money/more.stp note"],
            check
                .Findings.Where(f => f.Descriptor.Id == "STP2005")
                .Select(f => $"{f.Location.FilePath} {f.Severity.ToKeyword()}")
        );
        // At the end, each once.
        Assert.Equal(
            [".editorconfig", "money/.editorconfig"],
            check.Findings.TakeLast(2).Select(f => f.Location.FilePath)
        );
        Assert.Equal(2, check.Findings.Count(f => f.Descriptor == CheckingRules.UnknownSetting));
    }

    [Fact]
    public void An_accepted_finding_stays_accepted_when_warnings_are_errors()
    {
        var accepted = Underfunded.Replace(
            "cost: {",
            "accepts STP2005 { because: \"the county decides in February\" }  cost: {",
            StringComparison.Ordinal
        );
        var compilation = Compilation.Create(SyntaxTree.Parse(accepted, "plan.stp"));
        var check = PlanCheck.Of(
            compilation,
            new CheckOptions
            {
                Settings = PlanSettings.For(
                    Memory("[*.stp]\nstp_diagnostic.STP2005.severity = warning"),
                    overrides: new SeverityOverrides { AllWarningsAreErrors = true }
                ),
            }
        );
        var finding = Assert.Single(check.Findings, f => f.Descriptor.Id == "STP2005");
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.NotNull(finding.Acceptance);
        Assert.False(finding.IsError);
    }

    private static ImmutableArray<Diagnostic> ProblemsOf(string settings) =>
        PlanSettings.For(Memory(settings)).ProblemsOf(["plan.stp", "a/b.stp"]);

    private static PlanCheck Check(string settings, Rule rule)
    {
        var rules = CheckOptions.Default.Rules.Add(rule);
        return PlanCheck.Of(
            Compilation.Create(SyntaxTree.Parse(Underfunded, "plan.stp")),
            new CheckOptions
            {
                Rules = rules,
                Settings = PlanSettings.For(Memory(settings), StandardRules.CatalogueWith(rules)),
            }
        );
    }

    private static MemorySourceFiles Memory(string settings) =>
        new(new Dictionary<string, string> { [".editorconfig"] = settings });

    private sealed class Broken()
        : PlanRule(
            new DiagnosticCategory("our_county", "Our county").Warning(
                "OWN1",
                "broken",
                "A rule that throws"
            )
        )
    {
        public override void Check(RuleContext context) => throw new InvalidOperationException();
    }
}
