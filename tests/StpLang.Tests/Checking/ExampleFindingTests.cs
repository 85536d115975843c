using System.Text;
using StpLang.Analysis;
using StpLang.Checking;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Registers;

namespace StpLang.Tests.Checking;

/// <summary>What the rules find in the plans under <c>examples/</c>.</summary>
public class ExampleFindingTests
{
    private static readonly string[] Lists =
    [
        "stp_footprints_2017.csv",
        "stp_upper_tier_2017.csv",
        "stp_partners_ods_2019.csv",
    ];

    /// <summary>The folders of the plans for real footprints.</summary>
    public static TheoryData<string> Footprints =>
        [
            "birmingham-and-solihull",
            "lincolnshire",
            "norfolk-and-waveney",
            "north-west-london",
            "northumberland-tyne-and-wear-and-north-durham",
            "nottinghamshire",
        ];

    public static TheoryData<string> Features =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("examples", "features"), "*.stp")
                .Select(path => $"features/{Path.GetFileName(path)}")
                .Order(StringComparer.Ordinal),
            "features/include/plan.stp",
            "today/better-care-fund.stp",
            "today/joint-forward-plan.stp",
        ];

    [Theory]
    [MemberData(nameof(Footprints))]
    public void The_findings_of_a_footprint_are_those_beside_it(string footprint) =>
        Baseline.Equal(
            $"examples/{footprint}/findings.txt",
            Write(CheckFootprint(footprint, CheckOptions.Default))
        );

    [Theory]
    [MemberData(nameof(Footprints))]
    public void The_findings_of_a_footprint_with_registers_are_those_beside_it(string footprint) =>
        Baseline.Equal(
            $"examples/{footprint}/findings-with-registers.txt",
            Write(CheckFootprint(footprint, WithRegisters()))
        );

    [Theory]
    [MemberData(nameof(Footprints))]
    public void A_footprint_has_no_error_that_it_does_not_accept(string footprint) =>
        Assert.False(CheckFootprint(footprint, CheckOptions.Default).HasErrors);

    [Theory]
    [MemberData(nameof(Footprints))]
    public void A_footprint_has_no_error_that_it_does_not_accept_with_registers(string footprint) =>
        Assert.False(CheckFootprint(footprint, WithRegisters()).HasErrors);

    [Theory]
    [MemberData(nameof(Features))]
    public void A_plan_of_one_feature_has_no_finding_that_it_does_not_accept(string plan)
    {
        var files = new FolderFiles(Repository.PathOf("examples"));
        var options = CheckOptions.Default with { Settings = PlanSettings.For(files) };
        Assert.DoesNotContain(Check(files, plan, options).Findings, d => d.Acceptance is null);
    }

    private static CheckOptions WithRegisters() =>
        CheckOptions.Default with
        {
            Register = RegisterReader
                .Read(new DiskSourceFiles(), ReferenceData.PathsOf(Lists))
                .Register,
        };

    private static PlanCheck CheckFootprint(string footprint, CheckOptions options) =>
        Check(new FolderFiles(Repository.PathOf("examples", footprint)), "plan.stp", options);

    private static PlanCheck Check(SourceFiles files, string file, CheckOptions options)
    {
        Assert.True(
            Compilation.TryCreate(file, files, out var compilation, out var failure),
            failure
        );
        return PlanCheck.Of(compilation, options);
    }

    // As `stp check --show-accepted` writes them, with all that a person is shown below each.
    private static string Write(PlanCheck check)
    {
        var text = new StringBuilder();
        foreach (var finding in check.Findings)
        {
            var accepted = finding.Acceptance is null ? "" : "accepted ";
            text.Append(
                $"{finding.Location}: {accepted}{finding.Severity.ToKeyword()} {finding.Descriptor}: {finding.Message}\n"
            );
            foreach (var (location, message) in finding.Related)
            {
                text.Append($"  {location}: {message}\n");
            }

            if (finding.Help is { } help)
            {
                text.Append($"  help: {help}\n");
            }

            if (finding.Acceptance is { } acceptance)
            {
                var until = acceptance.Until is { } day ? $" until {Wording.Day(day)}" : "";
                text.Append($"  accepted{until}: {acceptance.Because}\n");
            }

            text.Append('\n');
        }

        return text.Length == 0 ? "no findings\n" : text.ToString().TrimEnd() + "\n";
    }
}
