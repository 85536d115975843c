using System.Text;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Files;
using StpLang.Tests.Checking;
using StpLang.Tests.Model;
using StpLang.Tests.Syntax;

namespace StpLang.Tests.Compilations;

public class EditTests
{
    private static readonly string[][] PlanFiles = [.. Plans()];

    private static readonly CheckOptions Options = new()
    {
        Rules = [.. StandardRules.All, .. ReadingRules.All],
    };

    /// <summary>Random edits, one after the other: what comes of each is what a full compilation gives.</summary>
    [Fact]
    public void After_any_edit_a_compilation_is_as_if_made_anew()
    {
        const int perPlan = 40;
        Parallel.For(
            0,
            Scale.Of(20_000) / perPlan,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed => EditAtRandom(PlanFiles[seed % PlanFiles.Length], seed, perPlan)
        );
    }

    /// <summary>The same of a declaration with so many members that each is bound and judged by itself.</summary>
    [Fact]
    public void After_any_edit_of_a_long_block_a_compilation_is_as_if_made_anew()
    {
        const int perPlan = 20;
        Parallel.For(
            0,
            Scale.Of(4_000) / perPlan,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed => EditAtRandom([LongGovernance], seed, perPlan)
        );
    }

    [Fact]
    public void The_long_block_is_sound()
    {
        Assert.Empty(TestPlans.FindingsOf(TestPlans.Of(("plan.stp", LongGovernance))));
    }

    private static void EditAtRandom(string[] plan, int seed, int edits)
    {
        var random = new Random(seed);
        var texts = new RandomText(seed);
        var source = new Sources(plan);
        var compilation = source.Compile();
        var check = PlanCheck.Of(compilation, Options);
        for (var i = 0; i < edits; i++)
        {
            if (random.Next(15) == 0 && source.Toggle(random) is { } path)
            {
                compilation = compilation.WithFilesChanged(source.Files, [path]);
            }

            var tree = compilation.SyntaxTrees[random.Next(compilation.SyntaxTrees.Length)];
            var text = tree.Text.ToString();
            var edit = random.Next(3) == 0 ? texts.Edit(text) : WordEdit(text, random);
            var changed = tree.WithChange(
                new TextChange(new TextSpan(edit.Start, edit.Length), edit.Replacement)
            );
            source.Texts[tree.FilePath] = changed.Text.ToString();
            compilation = compilation.WithTree(tree, changed);

            // Now and then several edits come before anybody asks.
            if (random.Next(4) > 0)
            {
                var expected = source.Compile();
                AssertSame(expected, compilation, seed, i);
                check = check.WithCompilation(compilation);
                AssertSame(PlanCheck.Of(expected, Options), check, seed, i);
            }
        }
    }

    [Fact]
    public void A_member_of_a_long_block_is_judged_again_where_what_it_reads_is_another() =>
        AssertSameAfter(LongGovernance, ("programme q", "programme q \"Another\""));

    [Fact]
    public void What_is_said_of_who_is_named_in_error_is_held() =>
        AssertSameAfter(
            $$"""
            {{TestPlans.Plan}}
            partner a { kind: ccg }
            partner b { kind: ccg }
            budget c { kind: other  holder: a  amount: { 2016/17: £1m } }
            budget d { kind: other  holder: b  amount: { 2016/17: £2m } }

            """,
            ("£2m", "a + £2m")
        );

    [Fact]
    public void What_is_said_of_all_of_a_kind_is_held_where_something_becomes_one_in_error() =>
        AssertSameAfter(
            $$"""
            {{TestPlans.Plan}}
            partner a { kind: ccg }
            pool b "B" { host: a  parties: [a] }

            """,
            ("pool b", "partner.pool b")
        );

    [Fact]
    public void What_is_accepted_stays_so_where_no_more_than_a_comment_before_it_is_longer() =>
        AssertSameAfter(
            $$"""
            {{TestPlans.Plan}}
            partner county { kind: county_council }
            budget grant { kind: public_health_grant  holder: county  amount: { 2016/17: £5m, 2017/18: £4m } }
            // why
            programme falls "Falls" {
              kind: prevention
              cost: { 2017/18: £2m }
              from grant: { 2017/18: £2m }
              accepts STP3002 { because: "all of it is said elsewhere" }
            }

            """,
            ("// why", "// why this is done"),
            ("2017/18: £4m", "2017/18: £3m")
        );

    [Fact]
    public void What_is_said_of_an_acceptance_in_something_in_error_is_held() =>
        AssertSameAfter(
            LongGovernance,
            (
                "decision f5 { decided_by: [county]  accepts STP5001",
                "decision f5 { accepts nothing"
            ),
            ("decision d6 {", "decision d6")
        );

    private static void AssertSameAfter(
        string text,
        params ReadOnlySpan<(string From, string To)> edits
    )
    {
        var compilation = TestPlans.Of(("plan.stp", text));
        var check = PlanCheck.Of(compilation, Options);
        foreach (var (from, to) in edits)
        {
            var tree = compilation.SyntaxTrees[0];
            var at = tree.Text.ToString().IndexOf(from, StringComparison.Ordinal);
            var changed = tree.WithChange(new TextChange(new TextSpan(at, from.Length), to));
            compilation = compilation.WithTree(tree, changed);
            check = check.WithCompilation(compilation);
            var anew = TestPlans.Of(("plan.stp", changed.Text.ToString()));
            AssertSame(PlanCheck.Of(anew, Options), check, 0, 0);
        }
    }

    [Theory]
    [InlineData("programme q { kind: enabler }\n", "programme r { kind: enabler }\n")]
    [InlineData("include \"a.stp\"\n", "include \"b.stp\"\n")]
    public void What_changes_places_is_read_in_its_new_place(string first, string second)
    {
        Dictionary<string, string> texts = new()
        {
            ["plan.stp"] = $"{TestPlans.Plan}{first}{second}",
            ["a.stp"] = "programme s { kind: enabler }\n",
            ["b.stp"] = "programme t { kind: enabler }\n",
        };
        var compilation = Compile();
        var check = PlanCheck.Of(compilation, Options);
        var tree = compilation.SyntaxTrees[0];
        var span = new TextSpan(TestPlans.Plan.Length, first.Length + second.Length);
        var changed = tree.WithChange(new TextChange(span, second + first));
        texts["plan.stp"] = changed.Text.ToString();
        compilation = compilation.WithTree(tree, changed);
        AssertSame(Compile(), compilation, 0, 0);
        AssertSame(PlanCheck.Of(Compile(), Options), check.WithCompilation(compilation), 0, 0);

        Compilation Compile() => TestPlans.Of([.. texts.Select(each => (each.Key, each.Value))]);
    }

    [Fact]
    public void A_brace_of_something_nested_does_not_close_a_declaration()
    {
        const string text = "partner p { kind: ccg  member \"x\" { } }\n}\nrisk r { }\n";
        var tree = SyntaxTree.Parse(text);
        var compilation = Compilation.Create(tree);
        compilation.GetDiagnostics();
        var changed = tree.WithChange(
            new TextChange(new TextSpan("partner p { kind: ccg".Length, 0), "  member \"y\" {")
        );
        AssertSame(
            Compilation.Create(SyntaxTree.Parse(changed.Text)),
            compilation.WithTree(tree, changed),
            0,
            0
        );
    }

    private static void AssertSame(Compilation expected, Compilation actual, int seed, int step)
    {
        var because = $"seed {seed}, edit {step}";
        Assert.True(
            expected
                .SyntaxTrees.Select(t => t.FilePath)
                .SequenceEqual(actual.SyntaxTrees.Select(t => t.FilePath)),
            because
        );
        var found = actual.GetDiagnostics();
        if (!expected.GetDiagnostics().SequenceEqual(found))
        {
            Assert.Fail(
                $"{because}\n{Binding.Findings.Describe(expected.GetDiagnostics())}\n---\n{Binding.Findings.Describe(found)}"
            );
        }

        Assert.True(ModelText.Of(expected) == ModelText.Of(actual), because);
        Assert.True(NamesOf(expected).SequenceEqual(NamesOf(actual)), because);
        foreach (var diagnostic in found)
        {
            var text = diagnostic.Location.Text;
            Assert.InRange(diagnostic.Location.Span.End, 0, text.Length);
            Assert.All(
                diagnostic.Related,
                r => Assert.InRange(r.Location.Span.End, 0, r.Location.Text.Length)
            );
        }
    }

    // Every name with what it names, where, and who names it.
    private static IEnumerable<string> NamesOf(Compilation compilation) =>
        compilation
            .Names.Symbols.OrderBy(each => each.Name, StringComparer.Ordinal)
            .Select(each =>
                $"{each} {compilation.LocationOf(each)} {compilation.Model.Find(each.Name)} {string.Join(' ', compilation.Model.ReferencesTo(each.Name))}"
            )
            .Append(compilation.Model.Fold(new NamesInOrder()));

    private static void AssertSame(PlanCheck expected, PlanCheck actual, int seed, int step)
    {
        // Where something is in error, what is held of before it was stands for what a check made anew says of the rest.
        var known = actual.Findings.Where(finding => !finding.IsHeld).ToList();
        var isSame = expected.Compilation.HasErrors
            ? !known.Except(expected.Findings).Any()
            : expected.Findings.SequenceEqual(actual.Findings) && actual.NotAsked.IsEmpty;
        if (!isSame)
        {
            Assert.Fail(
                $"seed {seed}, edit {step}: missing\n{Binding.Findings.Describe(expected.Findings.Except(actual.Findings))}\n--- too much\n{Binding.Findings.Describe(known.Except(expected.Findings))}\n--- not asked {string.Join(' ', actual.NotAsked)}"
            );
        }
    }

    // An edit that most often leaves the syntax sound: another word or figure in the place of one.
    private static (int Start, int Length, string Replacement) WordEdit(string text, Random random)
    {
        var words = System.Text.RegularExpressions.Regex.Matches(text, @"[\w£./-]+");
        if (words.Count == 0)
        {
            return (0, 0, "let a = b\n");
        }

        var word = words[random.Next(words.Count)];
        var other = words[random.Next(words.Count)].Value;
        return random.Next(6) switch
        {
            0 => (word.Index, word.Length, word.Value + "x"),
            1 => (word.Index, 0, "// "),
            2 => (word.Index, word.Length, other + "." + word.Value),
            3 => (word.Index, word.Length, $"{other} + {word.Value}"),
            _ => (word.Index, word.Length, other),
        };
    }

    private static IEnumerable<string[]> Plans()
    {
        var examples = Repository.PathOf("examples");
        foreach (
            var root in Directory
                .EnumerateFiles(examples, "plan.stp", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var folder = Path.GetDirectoryName(root)!;
            yield return
            [
                root,
                .. Directory
                    .EnumerateFiles(folder, "*.stp", SearchOption.AllDirectories)
                    .Where(f => f != root),
            ];
        }

        foreach (
            var file in Directory
                .EnumerateFiles(examples, "*.stp")
                .Concat(Directory.EnumerateFiles(Path.Combine(examples, "features"), "*.stp"))
                .Concat(Directory.EnumerateFiles(Path.Combine(examples, "invalid"), "STP1*.stp"))
                .Order(StringComparer.Ordinal)
        )
        {
            yield return [file];
        }

        yield return [Tangle];
    }

    // Not a file: definitions and properties that lean on each other.
    private const string Tangle = """
        plan p { footprint: "x"  window: first..last  as_of: 2016-10-21  population: many }
        let first = 2016/17
        let last = max(2018/19, q.return_period_end)
        let many = total(q.cost) / £1m
        let a = b + £1m
        let b = c
        let c = 50% of d
        let d = q.cost[2017/18]
        let both = [county, ccg]
        let who = county
        partner county { kind: county_council }
        partner ccg { kind: ccg  council: who }
        programme q { kind: enabler  lead: who  with: both  cost: { 2016/17..2018/19: £2m }  saving: { 2017/18: a }
          outcome o { gap: care_and_quality  unit: "each"  direction: up  baseline: { 2015/16: many }  target: q.o.baseline * 2 } }
        programme r { kind: enabler  cost: q.cost + q.saving  from grant: r.cost  saving_through: q }
        budget grant { kind: other  holder: county  amount: r.cost * 2 }
        risk s { about: [q, r]  likelihood: many }
        """;

    // Not a file either: boards and decisions that lean on each other, more than lie side by side in one node.
    private static readonly string LongGovernance = WriteLongGovernance();

    private static string WriteLongGovernance()
    {
        var text = new StringBuilder(
            """
            plan p { footprint: "x"  window: 2016/17..2018/19  as_of: 2016-10-21 }
            let most = £5m
            partner county { kind: county_council }
            partner ccg { kind: ccg }
            programme q { kind: enabler  lead: county  with: [ccg] }
            programme r { kind: reconfiguration  lead: ccg  substantial: yes }
            governance {

            """
        );
        for (var i = 0; i < 20; i++)
        {
            text.Append(
                $$"""
                  board b{{i}} "Board {{i}}" { members: [county, ccg]  quorum: {{i
                    % 3}}  interest ccg { in: r } }
                  decision d{{i}} { decided_by: [b{{i}}]  about: [{{(
                    i % 2 == 0 ? "q" : "r"
                )}}]  on: 2017-03-01 }
                  decision e{{i}} "Again" {
                    decided_by: [b{{i}}, b{{(i + 1) % 20}}]
                    about:      [q, r]
                  }
                  delegation { from: ccg  to: b{{i}}  function: "buying"  limit: {{(
                    i % 4 == 0 ? "most" : "£2m"
                )}} }
                  // on the next one
                  delegation { from: county  to: b0  function: "selling" }
                  decision f{{i}} { decided_by: [county]  accepts STP5001 { because: "so" } }

                """
            );
        }

        return text.Append("  involves county { development { councillors: yes } }\n}\n")
            .ToString();
    }

    private sealed class Sources
    {
        private readonly string _root;
        private readonly Dictionary<string, string> _gone = [];

        public Sources(string[] plan)
        {
            if (plan[0].Contains('\n', StringComparison.Ordinal))
            {
                _root = "plan.stp";
                Texts[_root] = plan[0];
                return;
            }

            var folder = Path.GetDirectoryName(plan[0])!;
            _root = Path.GetFileName(plan[0]);
            foreach (var file in plan)
            {
                Texts[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllText(
                    file
                );
            }
        }

        public Dictionary<string, string> Texts { get; } = [];

        public MemorySourceFiles Files => new(Texts);

        // A file, not the root, that is there no more, or again.
        public string? Toggle(Random random)
        {
            string[] paths =
            [
                .. Texts.Keys.Concat(_gone.Keys).Where(path => path != _root).Order(),
            ];
            if (paths.Length == 0)
            {
                return null;
            }

            var path = paths[random.Next(paths.Length)];
            var (from, to) = Texts.ContainsKey(path) ? (Texts, _gone) : (_gone, Texts);
            from.Remove(path, out var text);
            to.Add(path, text!);
            return path;
        }

        public Compilation Compile()
        {
            Assert.True(
                Compilation.TryCreate(_root, Files, out var compilation, out var failure),
                failure
            );
            return compilation;
        }
    }
}
