using StpLang.Checking;
using StpLang.Diagnostics;

namespace StpLang.Tests.Checking;

/// <summary>Plans of which something is in error are judged as far as what is found does not rest on that.</summary>
public class HoleTests
{
    private const string Plan = """
        plan exampleshire "Exampleshire STP" {
          footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21  lead: county
        }
        partner county "Exampleshire County Council" { kind: county_council }
        partner ccg "Exampleshire CCG" { kind: ccg }
        budget grant "Grant" { kind: other  holder: county  amount: { 2018/19: £1m } }
        budget idle "Idle" { kind: other  holder: ccg  amount: { 2018/19: £3m } }

        programme falls "Falls" {
          kind: prevention
          lead: county
          with: [ccg]
          cost: { 2018/19: £2m }
          from grant: { 2018/19: £1.5m }
          staff: 12
        }

        programme frailty "Frailty" { kind: care_model  cost: { 2018/19: £4m } }

        governance { board partnership "Partnership" { statutory: no } }

        """;

    public static TheoryData<string, string> Breaks =>
        new()
        {
            { "staff: 12", "staff: " },
            { "staff: 12", "staff: 12\n  model: " },
            { "staff: 12", "staff: 12\n  mod" },
            { "cost: { 2018/19: £2m }", "cost: { 2018/19: }" },
            { "from grant: { 2018/19: £1.5m }", "from grant" },
            { "from grant: { 2018/19: £1.5m }", "from gra: { 2018/19: £1.5m }" },
            { "kind: prevention", "kind: preventio" },
            { "\"Falls\"", "\"Falls" },
            { "\"Falls\" {", "\"Falls\" " },
            { "staff: 12\n}", "staff: 12\n" },
            { "\nprogramme falls", "\np\nprogramme falls" },
            { "\nprogramme falls", "\nprogramme \nprogramme falls" },
            { "\nprogramme falls", "\nprogram falls" },
            { "budget grant \"Grant\"", "budget grant \"Grant" },
            { "holder: ccg ", "holder: cc " },
            { "{ kind: ccg }", "{ kind: }" },
            { "statutory: no", "statutory: n" },
            { "as_of: 2016-10-21", "as_of: 2016-10" },
            { "governance {", "governance { x" },
        };

    /// <summary>An editor goes on showing what was found, but for the declaration that is being typed.</summary>
    [Theory]
    [MemberData(nameof(Breaks))]
    public void While_something_is_half_typed_the_findings_stand(string sound, string broken)
    {
        var tree = SyntaxTree.Parse(Plan, "plan.stp");
        var before = PlanCheck.Of(Compilation.Create(tree));
        Assert.False(before.Compilation.HasErrors);
        Assert.True(before.Findings.Length > 10);

        var start = Plan.IndexOf(sound, StringComparison.Ordinal);
        var torn = tree.WithChange(new TextChange(new TextSpan(start, sound.Length), broken));
        var during = before.WithCompilation(before.Compilation.WithTree(tree, torn));
        Assert.True(during.Compilation.HasErrors);
        Assert.Equal(
            Described(before.Findings),
            Described(during.Findings.Where(finding => !finding.Descriptor.Category.IsFixed))
        );

        var mended = torn.WithChange(new TextChange(new TextSpan(start, broken.Length), sound));
        var after = during.WithCompilation(during.Compilation.WithTree(torn, mended));
        Assert.Equal(before.Findings.AsEnumerable(), after.Findings);
        Assert.Empty(after.NotAsked);
    }

    /// <summary>Who sees the plan for the first time is told what does not rest on what is in error, and of what nothing is known.</summary>
    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_check_made_anew_says_nothing_that_rests_on_what_is_in_error(
        string sound,
        string broken
    )
    {
        var whole = PlanCheck.Of(Compilation.Create(SyntaxTree.Parse(Plan, "plan.stp")));
        var torn = PlanCheck.Of(
            Compilation.Create(
                SyntaxTree.Parse(Plan.Replace(sound, broken, StringComparison.Ordinal), "plan.stp")
            )
        );
        var found = Described(torn.Findings.Where(finding => !finding.Descriptor.Category.IsFixed));
        Assert.Empty(found.Except(Described(whole.Findings)));
        Assert.DoesNotContain(torn.Findings, finding => finding.IsHeld);

        // What is missing now is of the declaration in error, or of a rule that says it was not asked.
        var silent = whole.Findings.Where(finding =>
            !found.Contains(Describe(finding)) && !torn.NotAsked.Contains(finding.Descriptor)
        );
        Assert.InRange(silent.Count(), 0, 6);
    }

    [Fact]
    public void One_empty_value_among_many_programmes_leaves_what_is_found_of_the_others()
    {
        var plan =
            Plan
            + string.Concat(
                Enumerable
                    .Range(0, 200)
                    .Select(i =>
                        $"programme p{i} \"P\" {{ kind: enabler  cost: {{ 2018/19: £2m }}  staff: 3 }}\n"
                    )
            );
        var whole = PlanCheck.Of(Compilation.Create(SyntaxTree.Parse(plan)));
        var torn = PlanCheck.Of(
            Compilation.Create(
                SyntaxTree.Parse(
                    plan.Replace(
                        "programme p77 \"P\" { kind: enabler  cost: { 2018/19: £2m }  staff: 3 }",
                        "programme p77 \"P\" { kind: enabler  cost: { 2018/19: £2m }  staff: }",
                        StringComparison.Ordinal
                    )
                )
            )
        );
        var gone = Described(whole.Findings).Except(Described(torn.Findings)).ToList();
        Assert.InRange(gone.Count, 1, 12);
        Assert.True(whole.Findings.Length > 400);
    }

    private static List<string> Described(IEnumerable<Diagnostic> findings) =>
        [.. findings.Select(Describe).Order(StringComparer.Ordinal)];

    private static string Describe(Diagnostic finding) =>
        $"{finding.Descriptor.Id} {finding.Message}";
}
