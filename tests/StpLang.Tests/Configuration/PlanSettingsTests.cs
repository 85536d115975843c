using StpLang.Analysis.Rules;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Files;

namespace StpLang.Tests.Configuration;

/// <summary>Which setting counts.</summary>
public class PlanSettingsTests
{
    private static readonly DiagnosticDescriptor Underfunded = StandardRules.Catalogue.Find(
        "STP2005"
    )!;

    [Theory]
    [InlineData("stp_diagnostic.STP2005.severity = warning", "warning")]
    [InlineData("stp_diagnostic.underfunded_programme.severity = note", "note")]
    [InlineData("STP_Diagnostic.Stp2005.Severity = NONE", "none")]
    [InlineData("stp_diagnostic.category-funding.severity = note", "note")]
    [InlineData("stp_diagnostic.category-figures.severity = note", "error")]
    // A rule goes before its group, whichever comes first.
    [InlineData(
        "stp_diagnostic.STP2005.severity = note\nstp_diagnostic.category-funding.severity = none",
        "note"
    )]
    // Of two the later counts, by id or by name.
    [InlineData(
        "stp_diagnostic.STP2005.severity = note\nstp_diagnostic.underfunded_programme.severity = none",
        "none"
    )]
    [InlineData(
        "stp_diagnostic.STP2005.severity = note\n[*]\nstp_diagnostic.STP2005.severity = warning",
        "warning"
    )]
    [InlineData(
        "stp_diagnostic.STP2005.severity = note\n[*.md]\nstp_diagnostic.STP2005.severity = warning",
        "note"
    )]
    // What is unset was never set.
    [InlineData(
        "stp_diagnostic.STP2005.severity = note\nstp_diagnostic.STP2005.severity = unset",
        "error"
    )]
    [InlineData(
        "stp_diagnostic.category-funding.severity = note\nstp_diagnostic.STP2005.severity = unset",
        "note"
    )]
    public void Within_a_file_a_rule_goes_before_its_group_and_later_before_earlier(
        string settings,
        string severity
    ) => Assert.Equal(severity, SeverityIn("plan.stp", (".editorconfig", settings)));

    [Fact]
    public void The_nearest_file_counts_and_root_ends_the_way_up()
    {
        (string, string)[] files =
        [
            (".editorconfig", "stp_diagnostic.STP2005.severity = note"),
            ("a/.editorconfig", "stp_diagnostic.category-funding.severity = none"),
            ("a/b/.editorconfig", "stp_diagnostic.STP2005.severity = warning"),
        ];
        Assert.Equal("note", SeverityIn("plan.stp", files));
        // A rule further up goes before a group nearer by.
        Assert.Equal("note", SeverityIn("a/plan.stp", files));
        Assert.Equal("warning", SeverityIn("a/b/plan.stp", files));
        Assert.Equal("warning", SeverityIn("a/b/c/plan.stp", files));

        var root = new MemorySourceFiles(
            new Dictionary<string, string>
            {
                [".editorconfig"] = "[*.stp]\nstp_diagnostic.STP2005.severity = note",
                ["a/.editorconfig"] = "root = true",
            }
        );
        Assert.Equal(
            DiagnosticSeverity.Error,
            PlanSettings.For(root).SeverityOf(Underfunded, "a/plan.stp")
        );
    }

    [Fact]
    public void A_section_is_about_files_from_its_folder_on()
    {
        (string, string)[] files =
        [
            ("a/.editorconfig", "[/plan.stp]\nstp_diagnostic.STP2005.severity = note"),
        ];
        Assert.Equal("note", SeverityIn("a/plan.stp", files));
        Assert.Equal("note", SeverityIn("./a/x/../plan.stp", files));
        Assert.Equal("error", SeverityIn("a/b/plan.stp", files));
        Assert.Equal("error", SeverityIn("plan.stp", files));
    }

    [Theory]
    [InlineData("STP2005=warning", "warning")]
    [InlineData("underfunded_programme = None", "none")]
    [InlineData("category-funding=warning", "warning")]
    [InlineData("STP2005=warning category-funding=none", "warning")]
    [InlineData("STP2005=warning STP2005=none", "none")]
    [InlineData("STP2006=warning", "note")]
    public void The_command_line_goes_before_files(string overrides, string severity) =>
        Assert.Equal(
            severity,
            PlanSettings
                .For(
                    Memory((".editorconfig", "stp_diagnostic.STP2005.severity = note")),
                    Rules,
                    new SeverityOverrides
                    {
                        Severities =
                        [
                            .. overrides
                                .Replace(" = ", "=", StringComparison.Ordinal)
                                .Split(' ')
                                .Select(Override),
                        ],
                    }
                )
                .SeverityOf(Underfunded, "plan.stp")
                .ToKeyword()
        );

    [Theory]
    [InlineData("warning", "STP2005", "error")]
    [InlineData("warning", "underfunded_programme", "error")]
    [InlineData("warning", "category-funding", "error")]
    [InlineData("warning", "category-figures", "warning")]
    [InlineData("warning", "", "error")]
    [InlineData("note", "", "note")]
    [InlineData("note", "STP2005", "note")]
    [InlineData("none", "", "none")]
    public void Warnings_become_errors_after_all_else(string stated, string which, string severity)
    {
        var overrides = new SeverityOverrides
        {
            AllWarningsAreErrors = which.Length == 0,
            WarningsAsErrors = which.Length == 0 ? [] : [Selector(which)],
        };
        var files = Memory((".editorconfig", $"stp_diagnostic.STP2005.severity = {stated}"));
        Assert.Equal(
            severity,
            PlanSettings
                .For(files, overrides: overrides)
                .SeverityOf(Underfunded, "plan.stp")
                .ToKeyword()
        );
    }

    [Fact]
    public void Rules_that_always_hold_are_raised_and_never_lowered()
    {
        var settings = PlanSettings.For(
            Memory((".editorconfig", "stp_diagnostic.category-meaning.severity = warning"))
        );
        Assert.Equal(
            DiagnosticSeverity.Error,
            settings.SeverityOf(MeaningRules.UnresolvedName, "plan.stp")
        );
        Assert.Equal(
            DiagnosticSeverity.Warning,
            settings.SeverityOf(MeaningRules.UnusedDefinition, "plan.stp")
        );
        settings = PlanSettings.For(
            Memory((".editorconfig", "stp_diagnostic.STP1024.severity = error\nstp_x = y"))
        );
        Assert.Equal(DiagnosticSeverity.Error, settings.ProblemsOf(["plan.stp"])[0].Severity);
    }

    [Theory]
    [InlineData("STP2005", "`STP2005` gives no severity; write `STP2005=error`")]
    [InlineData("STP205=error", "no rule or group `STP205`; did you mean `STP2005`")]
    [InlineData("funding=error", "no rule or group `funding`; did you mean `category-funding`?")]
    [InlineData("STP2005=eror", "no severity `eror`; did you mean `error`?")]
    [InlineData(
        "STP1001=note",
        "STP1001 unresolved_name is an error and cannot be lowered to note"
    )]
    [InlineData(
        "category-syntax=none",
        "`category-syntax` cannot be set to none: that would lower "
    )]
    public void What_the_command_line_says_amiss_is_told(string written, string failure)
    {
        Assert.False(
            SeverityOverride.TryParse(written, StandardRules.Catalogue, out _, out var told)
        );
        Assert.StartsWith(failure, told);
    }

    [Fact]
    public void A_register_lies_from_its_folder_on_and_the_nearest_setting_counts()
    {
        var settings = PlanSettings.For(
            Memory(
                (".editorconfig", "stp_register = data/Tier.csv, ods.csv"),
                ("a/.editorconfig", "stp_register = ../data/./Other.csv,/srv/x.csv"),
                ("a/b/.editorconfig", "stp_register = unset")
            )
        );
        Assert.Equal(["data/Tier.csv", "ods.csv"], PathsOf("plan.stp"));
        Assert.Equal(["data/Other.csv", "/srv/x.csv"], PathsOf("a/plan.stp"));
        Assert.Empty(PathsOf("a/b/plan.stp"));

        var second = settings.RegistersOf("plan.stp")[1];
        var missing = second.CannotBeRead("no such file");
        Assert.Equal(
            ".editorconfig(2,31): warning STP1024 unknown_setting: cannot read the register `ods.csv`: no such file",
            missing.ToString()
        );
        Assert.Equal("ods.csv", second.Location.Text.ToString(second.Location.Span));

        IEnumerable<string> PathsOf(string plan) =>
            settings.RegistersOf(plan).Select(register => register.Path);
    }

    [Fact]
    public void Files_are_read_once_for_many_plans_on_many_threads()
    {
        var files = new CountedFiles(
            Memory((".editorconfig", "stp_diagnostic.STP2005.severity = note"))
        );
        var settings = PlanSettings.For(files);
        Parallel.For(
            0,
            1000,
            i =>
                Assert.Equal(
                    DiagnosticSeverity.Note,
                    settings.SeverityOf(Underfunded, $"a/b{i % 4}/plan{i % 100}.stp")
                )
        );
        Assert.Equal(1, files.Reads);
        // The folders: the top, a, and four in it.
        Assert.Equal(6, files.Probes);
    }

    [Fact]
    public void Without_any_file_each_folder_is_asked_once()
    {
        var files = new CountedFiles(Memory());
        var settings = PlanSettings.For(files);
        for (var i = 0; i < 100; i++)
        {
            settings.SeverityOf(Underfunded, $"a/plan{i}.stp");
            Assert.Empty(settings.ProblemsOf([$"a/plan{i}.stp"]));
        }

        Assert.Equal((0, 2), (files.Reads, files.Probes));
        Assert.Equal(Underfunded.DefaultSeverity, settings.SeverityOf(Underfunded, ""));
    }

    [Fact]
    public void On_disk_settings_are_named_as_the_plan_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n[*.stp]\nstp_registr = x\n");
        folder.Write("a/.editorconfig", "[*.stp]\nstp_diagnostic.STP2005.severity = note\n");
        folder.Write("a/plan.stp", "");
        var full = folder.PathOf("a/plan.stp");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        var settings = PlanSettings.For(new DiskSourceFiles());
        foreach (var path in new[] { full, relative })
        {
            var problem = Assert.Single(settings.ProblemsOf([path]));
            Assert.Equal(
                Path.Combine(Path.GetDirectoryName(path[..^"/plan.stp".Length])!, ".editorconfig"),
                problem.Location.FilePath
            );
            Assert.Equal(DiagnosticSeverity.Note, settings.SeverityOf(Underfunded, path));
        }
    }

    private static RuleCatalogue Rules { get; } =
        new([
            .. StandardRules.Catalogue.Descriptors.Where(rule => rule.Id != "STP2006"),
            new DiagnosticDescriptor(
                "STP2006",
                "another",
                DiagnosticSeverity.Error,
                DiagnosticCategory.Funding,
                "Another"
            ),
        ]);

    private static SeverityOverride Override(string written)
    {
        Assert.True(
            SeverityOverride.TryParse(written, Rules, out var parsed, out var failure),
            failure
        );
        return parsed;
    }

    private static RuleSelector Selector(string written)
    {
        Assert.True(
            RuleSelector.TryParse(
                written,
                StandardRules.Catalogue,
                out var parsed,
                out var failure
            ),
            failure
        );
        return parsed;
    }

    private static string SeverityIn(string path, params (string, string)[] files) =>
        PlanSettings.For(Memory(files)).SeverityOf(Underfunded, path).ToKeyword();

    private static MemorySourceFiles Memory(params (string Path, string Settings)[] files) =>
        new(
            files.ToDictionary(
                file => file.Path,
                file => file.Settings.StartsWith('[') ? file.Settings : "[*.stp]\n" + file.Settings
            )
        );
}
