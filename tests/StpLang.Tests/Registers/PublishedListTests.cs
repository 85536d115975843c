using StpLang.Analysis;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Registers;

namespace StpLang.Tests.Registers;

/// <summary>The lists as they were published, and the examples held against them.</summary>
public class PublishedListTests
{
    private const string Footprints = "stp_footprints_2017.csv";
    private const string UpperTier = "stp_upper_tier_2017.csv";
    private const string Partners = "stp_partners_ods_2019.csv";
    private const string Ccgs = "stp_ccg_2017.csv";
    private const string Trusts = "trust_stp_2017.csv";

    [Fact]
    public void The_built_in_footprints_are_those_of_the_list()
    {
        var reading = Read(Footprints);
        Assert.Empty(reading.Problems);
        Assert.Equal(Register.BuiltIn.Footprints, reading.Register.Footprints);
        Assert.Equal(44 + 1, File.ReadLines(ReferenceData.PathsOf(Footprints)[0]).Count());
    }

    [Theory]
    [InlineData(Footprints)]
    [InlineData(UpperTier)]
    [InlineData(Ccgs)]
    [InlineData(Trusts)]
    public void Every_row_is_read(string file) => Assert.Empty(Read(file).Problems);

    [Fact]
    public void Every_row_of_the_partners_is_read_but_a_footnote()
    {
        var problem = Assert.Single(Read(Partners).Problems);
        var location = problem.Location;
        Assert.Contains(
            "* MDC on behalf of Nottinghamshire District and Borough Councils",
            location.Text.ToString(location.Text.Lines[location.LineSpan.Start.Line]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_councils_of_every_footprint_cover_all_of_it()
    {
        var register = Read(UpperTier).Register;
        Assert.All(
            register.Footprints,
            footprint =>
                Assert.InRange(
                    register.CouncilsOf(footprint).Sum(council => council.Share),
                    0.999m,
                    1.001m
                )
        );
    }

    [Theory]
    [InlineData(Ccgs, "ccg", "ods", 1)]
    [InlineData(Trusts, "foundation_trust", "ods", 0)]
    [InlineData(UpperTier, "", "gss", 2)]
    public void No_body_of_the_lists_is_called_wrong(
        string file,
        string kind,
        string property,
        int column
    )
    {
        var register = Read(Footprints, UpperTier, Partners, Ccgs, Trusts).Register;
        var bodies = File.ReadLines(ReferenceData.PathsOf(file)[0])
            .Skip(1)
            .Select(line => Fields(line)[column])
            .Distinct();
        var plan =
            """plan p "P" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2017-04-01 }"""
            + string.Concat(
                bodies.Select(
                    (code, i) =>
                        $"\npartner b{i} {{ kind: {(kind.Length > 0 ? kind : KindOf(code))}  {property}: \"{code}\" }}"
                )
            );
        var findings = PlanCheck
            .Of(
                Compilation.Create(SyntaxTree.Parse(plan)),
                new CheckOptions { Rules = [.. Codes], Register = register }
            )
            .Findings;
        Assert.Empty(findings);
    }

    [Fact]
    public void No_partner_of_the_list_is_called_wrong()
    {
        var register = Read(Partners).Register;
        var plan =
            """plan p "P" { footprint: "E54000022"  window: 2018/19..2020/21  as_of: 2019-04-01 }"""
            + string.Concat(
                File.ReadLines(ReferenceData.PathsOf(Partners)[0])
                    .Skip(1)
                    .Select(line => Fields(line))
                    .Where(fields => fields[3] is "ccg" or "nhs_trust" && fields[5].Length > 0)
                    .Select(
                        (fields, i) =>
                            $"\npartner b{i} \"{fields[4]}\" {{ kind: {fields[3]}  ods: \"{fields[5]}\" }}"
                    )
            );
        Assert.Empty(
            PlanCheck
                .Of(
                    Compilation.Create(SyntaxTree.Parse(plan)),
                    new CheckOptions { Rules = [.. Codes], Register = register }
                )
                .Findings
        );
    }

    [Theory]
    [InlineData("norfolk-and-waveney")]
    [InlineData("northumberland-tyne-and-wear-and-north-durham")]
    [InlineData("birmingham-and-solihull")]
    [InlineData("nottinghamshire")]
    public void No_code_of_an_example_is_called_wrong(string example)
    {
        foreach (
            var register in new[]
            {
                Read(Footprints, UpperTier, Partners).Register,
                Read(Footprints, UpperTier, Partners, Ccgs, Trusts).Register,
            }
        )
        {
            Assert.Empty(Check(example, register, Codes));
        }
    }

    [Theory]
    [InlineData("norfolk-and-waveney", "Suffolk covers 12% of this footprint but is not a partner")]
    [InlineData(
        "northumberland-tyne-and-wear-and-north-durham",
        "County Durham covers 14% of this footprint but is not a partner"
    )]
    public void A_council_that_an_example_leaves_out_is_named(string example, string message)
    {
        var finding = Assert.Single(Check(example, Read(UpperTier).Register, Councils));
        Assert.Equal(message, finding.Message);
        Assert.NotNull(finding.Acceptance);
    }

    [Theory]
    [InlineData("birmingham-and-solihull")]
    [InlineData("nottinghamshire")]
    public void No_council_is_missing_where_an_example_has_them_all(string example) =>
        Assert.Empty(Check(example, Read(UpperTier).Register, Councils));

    private static Rule[] Codes =>
        [.. StandardRules.All.Where(rule => rule.Descriptor.Category == DiagnosticCategory.Codes)];

    private static Rule[] Councils =>
        [.. StandardRules.All.Where(rule => rule.Descriptor.Id == "STP4001")];

    private static RegisterReading Read(params string[] files) =>
        RegisterReader.Read(new DiskSourceFiles(), ReferenceData.PathsOf(files));

    // An `accepts` whose rule is not run is not needed here.
    private static IEnumerable<Diagnostic> Check(string example, Register register, Rule[] rules)
    {
        Assert.True(
            Compilation.TryCreate(
                Repository.PathOf("examples", example, "plan.stp"),
                new DiskSourceFiles(),
                out var compilation,
                out var failure
            ),
            failure
        );
        return PlanCheck
            .Of(compilation, new CheckOptions { Rules = [.. rules], Register = register })
            .Findings.Where(finding => rules.Any(rule => rule.Descriptor == finding.Descriptor));
    }

    private static string KindOf(string gss) =>
        gss[..3] switch
        {
            "E06" => "unitary_council",
            "E08" => "metropolitan_council",
            "E09" => "london_borough",
            _ => "county_council",
        };

    private static IReadOnlyList<string> Fields(string line) =>
        [.. new CsvReader(line).Read()!.Fields.Select(field => field.Value)];
}
