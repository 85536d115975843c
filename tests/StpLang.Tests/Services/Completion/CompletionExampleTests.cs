using StpLang.Services.Completion;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Completion;

/// <summary>What is offered between any two words of the examples does no harm.</summary>
public class CompletionExampleTests
{
    // Of the places, and of what is offered in each, so many; with STP_FULL=1 all.
    private const int Places = 300;
    private const int Items = 25;

    public static TheoryData<string> Plans => ExamplePlans.All;

    [Theory]
    [MemberData(nameof(Plans))]
    public void What_is_chosen_adds_no_syntax_error_and_no_unresolved_name(string path)
    {
        var workspace = Workspace.Of(new FolderFiles(Repository.PathOf("examples")));
        var plan = workspace.PlanAt(path, out _)!.GetCompilation();
        var harm = new List<string>();
        foreach (var tree in plan.SyntaxTrees)
        {
            // What is no text is no document.
            if (workspace.GetDocument(tree.FilePath) is not { } document)
            {
                continue;
            }

            var compilation = document.GetCompilation();
            var before = Faults(compilation);
            foreach (var position in Some(Boundaries(document.Tree), Places))
            {
                var list = CompletionService.GetCompletions(document, position);
                foreach (var item in Some(list.Items, Items))
                {
                    Assert.InRange(position, item.Span.Start, item.Span.End);
                    var changed = compilation.WithChange(
                        document.Tree,
                        new TextChange(item.Span, item.NewText)
                    );
                    if (
                        Faults(changed).FirstOrDefault(fault => !before.Contains(fault)) is
                        { } fault
                    )
                    {
                        harm.Add(
                            $"{document.Tree.LocationOf(item.Span)} `{item.NewText}`: {fault}"
                        );
                    }
                }
            }
        }

        Assert.True(harm.Count == 0, string.Join('\n', harm.Take(10)));
    }

    private static List<int> Boundaries(SyntaxTree tree) =>
        [
            .. tree
                .Root.DescendantTokens()
                .SelectMany(token => new[] { token.Span.Start, token.Span.End })
                .Distinct()
                .Order(),
        ];

    // Evenly spread, so that a run finds what the run before it found.
    private static IEnumerable<T> Some<T>(IReadOnlyList<T> all, int most)
    {
        var step = Scale.IsFull ? 1 : Math.Max(1, (all.Count + most - 1) / most);
        for (var i = 0; i < all.Count; i += step)
        {
            yield return all[i];
        }
    }

    // Syntax errors and names that nothing has, apart from where they are.
    private static HashSet<string> Faults(Compilation compilation) =>
        [
            .. compilation
                .GetDiagnostics()
                .Where(each =>
                    each.Descriptor.Id == "STP1001"
                    || each.Descriptor.Id.StartsWith("STP0", StringComparison.Ordinal)
                )
                .GroupBy(each => each.Descriptor.Id)
                .SelectMany(same => same.Select((_, count) => $"{same.Key} {count}")),
        ];
}
