using StpLang.Checking;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.CodeFixes;

/// <summary>What fixes make of plans in which a word was swapped for another that planners use.</summary>
public class PlannersWordsTests
{
    private const int MostShown = 50;

    // None that differs in number only from a word of the language: that is corrected without asking, whatever was meant.
    private static readonly string[] Words = File.ReadAllText(
            Repository.PathOf("tests", "StpLang.Tests", "CodeFixes", "planners-words.txt")
        )
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// Either nothing is changed without asking, so that what was found is found still, or the plan means again what it meant.
    /// </summary>
    [Fact]
    public void No_fix_made_without_asking_gives_a_plan_another_meaning()
    {
        Assert.True(Words.Length >= 500);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var sorts = new HashSet<(Type?, string)>();
        var changed = new List<string>();
        foreach (var path in ExamplePlans.All.Select(row => row.Data))
        {
            var plan = PlanCheck.Of(ExamplePlans.Compile(path));
            // A plan that is fixed as it stands tells nothing.
            if (!FixRun.Of(plan).Applied.IsEmpty)
            {
                continue;
            }

            var meaning = ModelText.Of(plan.Compilation, withPlaces: false);
            foreach (var (tree, token) in WordsOf(plan.Compilation))
            {
                if (!sorts.Add((token.Parent?.GetType(), token.Text)))
                {
                    continue;
                }

                foreach (var word in Scale.IsFull ? Words : random.GetItems(Words, 1))
                {
                    var swapped = plan.WithCompilation(
                        plan.Compilation.WithChange(tree, new TextChange(token.Span, word))
                    );
                    var run = FixRun.Of(swapped);
                    if (
                        !run.Applied.IsEmpty
                        && ModelText.Of(run.Check.Compilation, withPlaces: false) != meaning
                    )
                    {
                        changed.Add(
                            $"{path}: `{word}` for `{token.Text}`: {string.Join("; ", run.Applied.Select(each => each.Fix.Title))}"
                        );
                    }
                }
            }
        }

        Assert.True(
            changed.Count == 0,
            $"seed {seed}\n{string.Join('\n', changed.Take(MostShown))}"
        );
    }

    private static IEnumerable<(SyntaxTree Tree, SyntaxToken Token)> WordsOf(
        Compilation compilation
    ) =>
        from tree in compilation.SyntaxTrees
        from token in tree.Root.DescendantTokens()
        where token.Kind == SyntaxKind.Word
        select (tree, token);
}
