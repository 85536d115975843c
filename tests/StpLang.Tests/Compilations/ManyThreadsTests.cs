using StpLang.Checking;
using StpLang.Formatting;
using StpLang.Symbols;
using StpLang.Values;

namespace StpLang.Tests.Compilations;

/// <summary>Whatever can be read of a plan can be read by many threads at once, and all of them read the same.</summary>
public class ManyThreadsTests
{
    private const int Threads = 4;

    // What is made when first asked for is made once: every thread gets the same object.
    private static readonly (string Name, Func<Subject, object?> Read)[] MadeOnce =
    [
        ("model", s => s.Compilation.Model),
        ("declarations", s => s.Compilation.Model.Declarations),
        ("plan", s => s.Compilation.Model.Plan),
        ("diagnostics", s => s.Compilation.GetDiagnostics()),
        ("findings", s => s.Check.Findings),
        ("diagnostics of a file", s => s.Tree.GetDiagnostics()),
        ("root of a file", s => s.Tree.Root),
        ("first node of a file", s => s.Tree.Root.ChildNodes().First()),
        ("lines of a file", s => s.Tree.Text.Lines),
        (
            "fixes",
            s => s.Check.Findings.Select(each => each.Fixes).FirstOrDefault(each => each.Length > 0)
        ),
    ];

    // What is worked out for whoever asks is the same for all.
    private static readonly (string Name, Func<Subject, string> Read)[] WorkedOut =
    [
        ("diagnostics", s => Lines(s.Compilation.GetDiagnostics())),
        ("findings", s => Lines(s.Check.Findings)),
        ("model", s => ModelText.Of(s.Compilation)),
        ("funding", s => Lines(s.Compilation.Model.Funding)),
        ("commitments", s => Lines(s.Compilation.Model.Commitments)),
        ("symbols", s => Lines(Symbols(s.Compilation))),
        ("values", s => Lines(Values(s.Compilation))),
        ("references", s => Lines(References(s.Compilation))),
        ("places", s => Lines(Places(s))),
        ("text", s => s.Tree.Text.ToString()),
        ("layout", s => Formatter.Format(s.Tree).ToString()),
        ("findings after an edit", s => Lines(PlanCheck.Of(Edited(s)).Findings)),
        (
            "findings of the check after an edit",
            s => Lines(s.Check.WithCompilation(Edited(s)).Findings)
        ),
    ];

    private static readonly string[] Plans =
    [
        .. ExampleTests.Sound.Select(row => row.Data),
        "invalid/STP1001.stp",
        "invalid/STP1010.stp",
    ];

    [Fact]
    public async Task What_is_read_of_a_plan_does_not_depend_on_who_else_reads()
    {
        var subjects = new Subject[Scale.Of(3_000)];
        using var start = new Barrier(Threads);
        var read = await Task.WhenAll(
            Enumerable
                .Range(0, Threads)
                .Select(thread =>
                    Task.Factory.StartNew(
                        () => Read(subjects, start, thread),
                        TestContext.Current.CancellationToken,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                )
        );
        for (var round = 0; round < subjects.Length; round++)
        {
            for (var i = 0; i < MadeOnce.Length; i++)
            {
                Assert.True(
                    read.All(each => IsSame(each[round].Objects[i], read[0][round].Objects[i])),
                    $"round {round}: threads saw two of the {MadeOnce[i].Name}"
                );
            }
        }

        var alone = Plans.Select(path => WorkedOut.Select(each => each.Read(new(path))).ToArray());
        var expected = alone.ToArray();
        Assert.All(
            read.SelectMany(each => each.Select((answers, round) => (answers, round))),
            each =>
                Assert.Equal(
                    $"{WorkedOut[each.answers.Asked].Name}\n{expected[each.round % Plans.Length][each.answers.Asked]}",
                    $"{WorkedOut[each.answers.Asked].Name}\n{each.answers.Text}"
                )
        );
    }

    // All threads begin each plan together, and each asks in an order of its own.
    private static Answers[] Read(Subject[] subjects, Barrier start, int thread)
    {
        var read = new Answers[subjects.Length];
        for (var round = 0; round < subjects.Length; round++)
        {
            if (thread == 0)
            {
                subjects[round] = new Subject(Plans[round % Plans.Length]);
            }

            start.SignalAndWait();
            read[round] = Read(subjects[round], new Random((round * Threads) + thread));
        }

        return read;
    }

    private static Answers Read(Subject subject, Random random)
    {
        var objects = new object?[MadeOnce.Length];
        var asked = random.Next(WorkedOut.Length);
        try
        {
            var isFirst = random.Next(2) == 0;
            var text = isFirst ? WorkedOut[asked].Read(subject) : "";
            foreach (var i in Enumerable.Range(0, objects.Length).OrderBy(_ => random.Next()))
            {
                objects[i] = MadeOnce[i].Read(subject);
            }

            return new Answers(objects, asked, isFirst ? text : WorkedOut[asked].Read(subject));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new Answers(objects, asked, failure.ToString());
        }
    }

    // Arrays that are values are the same where they are the same memory.
    private static bool IsSame(object? one, object? other) =>
        ReferenceEquals(one, other) || (one is ValueType && one.Equals(other));

    private static string Lines<T>(IEnumerable<T> all) => string.Join('\n', all);

    private static Compilation Edited(Subject subject)
    {
        var changed = subject.Tree.WithChange(
            new TextChange(new TextSpan(0, 0), "let unused = 1\n")
        );
        return subject.Compilation.WithTree(subject.Tree, changed);
    }

    private static IEnumerable<string> Symbols(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree =>
            tree.Root.DescendantTokens()
                .Select(compilation.GetSemanticModel(tree).GetSymbolInfo)
                .Select(SymbolTests.Describe)
        );

    private static IEnumerable<Value?> Values(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree =>
            tree.Root.DescendantNodesAndSelf()
                .OfType<PropertySyntax>()
                .Select(each => compilation.GetSemanticModel(tree).GetValue(each.Value))
        );

    private static IEnumerable<string> References(Compilation compilation) =>
        from symbol in compilation
            .GetSemanticModel(compilation.SyntaxTrees[0])
            .LookupSymbols(null)
            .OfType<DeclaredSymbol>()
        orderby symbol.Name
        from reference in compilation.FindReferences(symbol)
        select $"{symbol} {compilation.DeclarationOf(symbol)} {reference.Location}";

    private static IEnumerable<string> Places(Subject subject)
    {
        const int step = 7;
        var model = subject.Check.GetSemanticModel(subject.CheckedTree);
        for (var at = 0; at <= subject.CheckedTree.Text.Length; at += step)
        {
            var place = model.GetPositionContext(at);
            yield return $"{place.Kind} {place.Type} {place.Owner}";
        }
    }

    // A plan of which nobody has asked anything yet, and another that is checked.
    private sealed class Subject(string path)
    {
        public Compilation Compilation { get; } = ExamplePlans.Compile(path);

        public PlanCheck Check { get; } = PlanCheck.Of(ExamplePlans.Compile(path));

        public SyntaxTree Tree => Compilation.SyntaxTrees[^1];

        public SyntaxTree CheckedTree => Check.Compilation.SyntaxTrees[0];
    }

    private sealed record Answers(object?[] Objects, int Asked, string Text);
}
