using System.Text;
using System.Text.RegularExpressions;
using StpLang.Analysis;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Registers;

namespace StpLang.Tests.Analysis;

/// <summary>
/// The cases of a rule, in a file <c>Analysis/Rules/GROUP/STPnnnn.cases</c>: plans under headings, with the text to be
/// underlined between <c>[|</c> and <c>|]</c>, each followed by what is found, on lines that begin with <c>></c>.
/// </summary>
/// <remarks>
/// A heading is <c>## breaks: …</c> (one finding, exactly), <c>## just holds: …</c>, <c>## does not apply: …</c>,
/// <c>## out of its time: …</c> or <c>## other kind of plan: …</c> (none).
/// What stands before the first heading comes before every plan; a plan that has no <c>plan</c> of its own gets
/// <see cref="Preamble"/>, with the day and the kind that the last lines <c>// as of: DATE</c> and <c>// kind: WORD</c> say.
/// A line <c>// register: FILE</c> gives a register of <c>Analysis/registers</c>.
/// </remarks>
internal sealed partial class RuleCases
{
    public const string Breaks = "breaks";
    public const string JustHolds = "just holds";
    public const string DoesNotApply = "does not apply";
    public const string OutOfTime = "out of its time";
    public const string OtherPlan = "other kind of plan";

    /// <summary>A plan and partners, for cases that need no others.</summary>
    public const string Preamble = """
        plan exampleshire "Exampleshire STP" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county "Exampleshire County Council" { kind: county_council }
        partner district "Exampleton District Council" { kind: district_council }
        partner ccg "Exampleshire CCG" { kind: ccg }
        partner trust "Exampleshire Hospitals" { kind: foundation_trust }

        """;

    private RuleCases(Rule rule, string path, string shared, IReadOnlyList<RuleCase> cases)
    {
        Rule = rule;
        Path = path;
        Shared = shared;
        Cases = cases;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The file, relative to the repository.</summary>
    public string Path { get; }

    /// <summary>What stands before the first heading.</summary>
    public string Shared { get; }

    /// <summary>The cases.</summary>
    public IReadOnlyList<RuleCase> Cases { get; }

    /// <summary>Where the cases of a rule are.</summary>
    public static string PathOf(Rule rule)
    {
        var group = rule.GetType().Namespace!.Split('.')[^1];
        return $"tests/StpLang.Tests/Analysis/Rules/{group}/{rule.Descriptor.Id}.cases";
    }

    /// <summary>The cases of a rule.</summary>
    public static RuleCases Of(Rule rule)
    {
        var path = PathOf(rule);
        var parts = Heading().Split(File.ReadAllText(Repository.PathOf(path.Split('/'))));
        var cases = new List<RuleCase>();
        for (var i = 1; i < parts.Length; i += 3)
        {
            var lines = parts[i + 2].Trim('\n').Split('\n');
            var plan = string.Join('\n', lines.Where(line => !line.StartsWith('>')));
            cases.Add(new RuleCase(parts[i], parts[i + 1], plan.Trim('\n')));
        }

        return new RuleCases(rule, path, parts[0], cases);
    }

    /// <summary>What the rule alone, and the compiler, find in a case.</summary>
    public IReadOnlyList<Diagnostic> FindingsOf(RuleCase each) => Check(each).Findings;

    /// <summary>A case, judged by the rule alone.</summary>
    public PlanCheck Check(RuleCase each) => Check(each, out _);

    /// <summary>The file as it should be: every case with what is found in it.</summary>
    public string Render()
    {
        var text = new StringBuilder(Shared.TrimEnd('\n'));
        if (text.Length > 0)
        {
            text.Append("\n\n");
        }

        foreach (var each in Cases)
        {
            var check = Check(each, out var before);
            var marked = new StringBuilder(AnnotatedText.Parse(each.Plan).Text);
            foreach (
                var span in check
                    .Findings.Select(f => f.Location.Span)
                    .Distinct()
                    .OrderByDescending(s => s.Start)
            )
            {
                marked.Insert(span.End - before, "|]").Insert(span.Start - before, "[|");
            }

            text.Append($"## {each.Kind}: {each.Title}\n\n{marked}\n");
            foreach (var finding in check.Findings)
            {
                Describe(finding, text);
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Describe(Diagnostic finding, StringBuilder text)
    {
        text.Append(
            $"> {finding.Severity.ToKeyword()} {finding.Descriptor.Id}: {finding.Message}\n"
        );
        foreach (var related in finding.Related)
        {
            var place = related.Location;
            text.Append($">   `{place.Text.ToString(place.Span)}`: {related.Message}\n");
        }

        if (finding.Help is { } help)
        {
            text.Append($">   help: {help}\n");
        }

        // All can be accepted.
        foreach (var fix in finding.Fixes.SkipLast(finding.Descriptor.CanBeAccepted ? 1 : 0))
        {
            text.Append($">   fix: {fix.Title}{(fix.IsSafe ? " (safe)" : "")}\n");
        }
    }

    private PlanCheck Check(RuleCase each, out int before)
    {
        var plan = AnnotatedText.Parse(each.Plan).Text;
        var shared =
            PlanDeclaration().IsMatch(plan) || PlanDeclaration().IsMatch(Shared)
                ? Shared
                : PreambleFor(Shared + "\n" + plan) + Shared;
        before = shared.Length;
        var text = SourceText.From(shared + plan);
        return PlanCheck.Of(
            Compilation.Create(SourceFile.Of("plan.stp", text)),
            CheckOptions.Default with
            {
                Rules = [Rule],
                Register = ReadRegister(shared + plan),
            }
        );
    }

    private static string PreambleFor(string plan)
    {
        var preamble = Preamble;
        if (AsOfLine().Matches(plan) is [.., var day])
        {
            preamble = preamble.Replace(
                "2016-10-21",
                day.Groups[1].Value,
                StringComparison.Ordinal
            );
        }

        if (KindLine().Matches(plan) is [.., var kind])
        {
            preamble = preamble.Replace(
                "footprint:",
                $"kind: {kind.Groups[1].Value}  footprint:",
                StringComparison.Ordinal
            );
        }

        return preamble;
    }

    private static Register ReadRegister(string plan)
    {
        var (register, problems) = RegisterReader.Read(
            new DiskSourceFiles(),
            RegisterLine()
                .Matches(plan)
                .Select(line =>
                    Repository.PathOf(
                        "tests/StpLang.Tests/Analysis/registers",
                        line.Groups[1].Value
                    )
                )
        );
        Assert.Empty(problems);
        return register;
    }

    [GeneratedRegex(@"^// register: (\S+)$", RegexOptions.Multiline)]
    private static partial Regex RegisterLine();

    [GeneratedRegex(@"^// as of: (\S+)$", RegexOptions.Multiline)]
    private static partial Regex AsOfLine();

    [GeneratedRegex(@"^// kind: (\S+)$", RegexOptions.Multiline)]
    private static partial Regex KindLine();

    [GeneratedRegex(@"^## ([a-z ]+): (.+)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^plan ", RegexOptions.Multiline)]
    private static partial Regex PlanDeclaration();
}
