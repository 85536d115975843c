using StpLang.Checking;
using StpLang.Files;
using StpLang.Formatting;
using StpLang.Registers;
using StpLang.Services.FirstPlans;

namespace StpLang.Tests.Services.FirstPlans;

/// <summary>Plans to begin with.</summary>
public class FirstPlanTests
{
    public static TheoryData<string> Footprints =>
        [.. Register.BuiltIn.Footprints.Select(each => each.Code)];

    [Theory]
    [MemberData(nameof(Footprints))]
    public void It_compiles_for_each_footprint_without_an_error_that_counts(string code)
    {
        var text = Of(code, Register.BuiltIn);
        var compilation = Compilation.Create(SyntaxTree.Parse(text, "plan.stp"));
        Assert.Equal([], compilation.GetDiagnostics().Where(found => found.IsError));
        Assert.False(PlanCheck.Of(compilation).HasErrors);
        Assert.Contains($"footprint:    \"{code}\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_councils_that_a_register_lists_take_part()
    {
        var register = RegisterReader
            .Read(
                new MemorySourceFiles(
                    new Dictionary<string, string>
                    {
                        ["councils.csv"] = """
                        stp17cd,upper_tier_cd,upper_tier_nm,kind,share_of_stp
                        E54000022,E10000020,Norfolk,county,0.885
                        E54000022,E10000029,Suffolk,county,0.115
                        """,
                    }
                ),
                ["councils.csv"]
            )
            .Register;
        var text = Of("E54000022", register);
        Assert.Contains(
            "partner county_council \"Norfolk\"  { kind: county_council  gss: \"E10000020\" }",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("covers suffolk_council { share: 11.5% }", text, StringComparison.Ordinal);
        var tree = SyntaxTree.Parse(text, "plan.stp");
        Assert.Empty(Formatter.GetChanges(tree));
        Assert.Equal([], Compilation.Create(tree).GetDiagnostics().Where(found => found.IsError));
    }

    private static string Of(string code, Register register) =>
        FirstPlan.Write("my_stp", register.FindFootprint(code)!, register);
}
