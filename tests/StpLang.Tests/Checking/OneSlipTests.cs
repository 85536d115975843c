using System.Globalization;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Tests.Compilations;

namespace StpLang.Tests.Checking;

/// <summary>One token deleted, doubled or put in is told once, and where it is.</summary>
public class OneSlipTests
{
    // What an author may have put in.
    private static readonly string[] PutIn = ["word", "}", ",", ":", "{", "£2m", "]", "kind:"];

    [Fact]
    public void One_slip_is_one_or_two_findings_on_its_line()
    {
        var slips = Plans().SelectMany(Slips).ToList();
        if (!Scale.IsFull)
        {
            slips = [.. slips.Where((_, i) => i % 23 == 0)];
        }

        var found = slips.AsParallel().AsOrdered().Select(slip => slip.Find()).ToList();
        var few = found.Count(each => each.New.Count <= 2);
        var atPlace = found.Count(each => each.New.Count == 0 || each.IsFirstAtPlace);
        var report = string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Count} slips: {few * 100.0 / found.Count:0.00}% with at most 2 findings, {atPlace * 100.0 / found.Count:0.00}% with the first on the line, {found.Max(each => each.New.Count)} at most\n"
        );
        report += string.Concat(
            found
                .Where(each => each.New.Count > 2)
                .OrderByDescending(each => each.New.Count)
                .Take(20)
                .Concat(found.Where(each => each.New.Count > 0 && !each.IsFirstAtPlace).Take(100))
                .Select(each => $"{each}\n")
        );
        Assert.True(found.TrueForAll(each => each.New.Count <= 5), report);
        Assert.True(few >= 0.99 * found.Count, report);
        Assert.True(atPlace >= 0.98 * found.Count, report);
    }

    [Fact]
    public void Names_that_a_missing_file_may_declare_are_told_once()
    {
        var texts = ExamplePlans.TextsOf(ExamplePlans.Compile("norfolk-and-waveney/plan.stp"));
        var lost = Assert.Single(
            texts.Keys,
            path => path.EndsWith("partners.stp", StringComparison.Ordinal)
        );
        Assert.True(texts.Remove(lost));
        Assert.True(
            Compilation.TryCreate(
                "norfolk-and-waveney/plan.stp",
                new MemorySourceFiles(texts),
                out var compilation,
                out _
            )
        );
        var found = compilation.GetDiagnostics();
        Assert.Equal(["STP1001", "STP1013"], found.Select(each => each.Descriptor.Id).Order());
        Assert.True(found.Max(each => each.Related.Length) > 20);
    }

    [Fact]
    public void A_name_is_told_once_and_mended_everywhere()
    {
        var text = AnnotatedText.Parse(
            TestPlans.Plan
                + """
                partner county_council { kind: county_council }
                risk a { owner: [|county_counci|] }
                risk b { owner: county_counci }
                risk c { owner: county_councl }
                """
        );
        var check = PlanCheck.Of(Compilation.Create(SyntaxTree.Parse(text.Text)));
        var found = check.Findings.Where(each => each.Descriptor.Id == "STP1001").ToList();
        Assert.Equal(2, found.Count);
        Assert.Equal(text.Span, found[0].Location.Span);
        Assert.Equal("is used here too", Assert.Single(found[0].Related).Message);
        Assert.Equal(2, found[0].Fixes[0].Edits.Length);
    }

    [Theory]
    // A word too many, where a name is given that is used elsewhere.
    [InlineData(
        "let let [|fee|] = £2m\nbudget b { kind: other  holder: county  amount: { 2017/18: fee } }",
        "STP0005 one name stands between `let` and '=', not `let fee`"
    )]
    [InlineData(
        "let fee [|fee|] = £2m\nbudget b { kind: other  holder: county  amount: { 2017/18: fee } }",
        "STP0005 one name stands between `let` and '=', not `fee fee`"
    )]
    [InlineData(
        "partner [|partner trust \"Trust\"|] { kind: nhs_trust }\nprogramme p { kind: enabler  lead: trust }",
        "STP0010 a word stands there twice; write `trust \"Trust\"`"
    )]
    [InlineData(
        "partner [|big trust \"Trust\"|] { kind: nhs_trust }\nprogramme p { kind: enabler  lead: trust }",
        "STP0010 a name is one word of letters, digits and `_`; write `big_trust \"Trust\"`"
    )]
    // A name or a keyword left out.
    [InlineData(
        "partner [|\"Trust\"|] { kind: nhs_trust }\nprogramme p { kind: enabler  lead: big_trust }",
        "STP0010 a name stands before the title; write `trust \"Trust\"`"
    )]
    // A definition of another type than is wanted.
    [InlineData(
        "let fee = 2\nbudget b { kind: other  holder: county  amount: { 2017/18: [|fee|], 2018/19: fee * 2 } }",
        "STP1006 `2017/18` takes money, not a number\n  help: an amount of money begins with '£'\n  see fee * 2 (2,74): is used here too"
    )]
    public void What_follows_from_a_slip_is_not_told(string marked, string expected) =>
        Binding.Findings.Expect(marked, expected);

    private static IEnumerable<Plan> Plans() =>
        ExampleTests.Sound.Select(row => new Plan(
            row.Data,
            ExamplePlans.TextsOf(ExamplePlans.Compile(row.Data))
        ));

    private static IEnumerable<Slip> Slips(Plan plan)
    {
        foreach (var (path, text) in plan.Texts)
        {
            var tokens = SyntaxTree.Parse(text).Root.DescendantTokens();
            foreach (
                var (token, i) in tokens.Where(t => t.Span.Length > 0).Select((t, i) => (t, i))
            )
            {
                yield return new Slip(plan, path, token.Span, "", "delete");
                yield return new Slip(
                    plan,
                    path,
                    new TextSpan(token.Span.End, 0),
                    " " + token.Text,
                    "double"
                );
                yield return new Slip(
                    plan,
                    path,
                    new TextSpan(token.Span.End, 0),
                    " " + PutIn[i % PutIn.Length],
                    "put in"
                );
            }
        }
    }

    private sealed record Plan(string Root, Dictionary<string, string> Texts)
    {
        private readonly Lazy<HashSet<string>> _before = new(() =>
            [.. Check(Root, Texts).Findings.Select(Key)]
        );

        public List<Diagnostic> NewWith(string path, string text)
        {
            var texts = new Dictionary<string, string>(Texts) { [path] = text };
            return
            [
                .. Check(Root, texts).Findings.Where(each => !_before.Value.Contains(Key(each))),
            ];
        }

        private static string Key(Diagnostic finding) =>
            $"{finding.Descriptor.Id} {finding.Message}";

        private static PlanCheck Check(string root, Dictionary<string, string> texts)
        {
            Assert.True(
                Compilation.TryCreate(
                    root,
                    new MemorySourceFiles(texts),
                    out var compilation,
                    out _
                )
            );
            return PlanCheck.Of(compilation);
        }
    }

    private sealed record Slip(Plan Plan, string Path, TextSpan Span, string Text, string What)
    {
        public Outcome Find()
        {
            var text = Plan.Texts[Path];
            var changed = text.Remove(Span.Start, Span.Length).Insert(Span.Start, Text);
            var line = text.AsSpan(0, Span.Start).Count('\n');
            return new Outcome(this, line, Plan.NewWith(Path, changed));
        }
    }

    private sealed record Outcome(Slip Slip, int Line, List<Diagnostic> New)
    {
        public bool IsFirstAtPlace =>
            New is [var first, ..]
            && first.Location.FilePath == Slip.Path
            && first.Location.LineSpan.Start.Line <= Line
            && FirstLine <= first.Location.LineSpan.End.Line;

        // What is missing is missing behind what stands before it.
        private int FirstLine =>
            Slip.Text.Length > 0
                ? Line
                : Slip.Plan.Texts[Slip.Path].AsSpan(0, Slip.Span.Start).TrimEnd().Count('\n');

        public override string ToString() =>
            $"{Slip.Path}:{Line + 1} {Slip.What} `{Slip.Plan.Texts[Slip.Path].Substring(Slip.Span.Start, Slip.Span.Length)}{Slip.Text}`\n"
            + string.Concat(New.Take(8).Select(each => $"    {each}\n"));
    }
}
