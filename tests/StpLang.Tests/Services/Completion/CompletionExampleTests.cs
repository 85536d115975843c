using StpLang.Services.Completion;
using StpLang.Symbols;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Completion;

/// <summary>What is offered between any two words of the examples does no harm.</summary>
public class CompletionExampleTests
{
    // Of the places, and of what is offered in each, so many; with STP_FULL=1 all.
    private const int Places = 500;
    private const int Items = 30;

    public static TheoryData<string> Plans => ExamplePlans.All;

    public static TheoryData<string> Sound => ExampleTests.Sound;

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

    /// <summary>Where only the first letters of a word stand, or none, the word is among what is offered.</summary>
    [Theory]
    [MemberData(nameof(Sound))]
    public void Each_word_is_offered_where_it_is_only_begun(string path)
    {
        var workspace = Workspace.Of(new FolderFiles(Repository.PathOf("examples")));
        var missed = new List<string>();
        foreach (var tree in workspace.PlanAt(path, out _)!.GetCompilation().SyntaxTrees)
        {
            var document = workspace.GetDocument(tree.FilePath)!;
            var open = workspace.WithOpen(tree.FilePath, tree.Text);
            var semantics = document.GetSemanticModel();
            foreach (var token in Some([.. tree.Root.DescendantTokens()], Places))
            {
                if (Chosen(token, semantics) is not { } word)
                {
                    continue;
                }

                // Without its first word a declaration is none.
                foreach (
                    var left in token.Parent is MemberSyntax member && member.Keyword == token
                        ? [2]
                        : new[] { 0, 2 }
                )
                {
                    var cut = TextSpan.FromBounds(
                        Math.Min(token.Span.End, token.Span.Start + left),
                        token.Span.End
                    );
                    var begun = open.WithChanges(tree.FilePath, new TextChange(cut, ""))
                        .GetDocument(tree.FilePath)!;
                    var list = CompletionService.GetCompletions(begun, cut.Start);
                    if (!list.IsIncomplete && list.Items.All(item => item.Label != word))
                    {
                        missed.Add($"{tree.LocationOf(token.Span)} {word}, {left} letters");
                    }
                }
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed.Take(10)));
    }

    // The word as a list shows it; null for what an author does not choose.
    private static string? Chosen(SyntaxToken token, SemanticModel semantics) =>
        semantics.GetSymbolInfo(token) switch
        {
            { IsDeclaration: true } => null,
            // The word behind it would take its place.
            _ when token.TrailingTrivia.Count > 0
                    && token.Parent?.Parent is OperationExpressionSyntax operation
                    && operation.ToString().Contains(" of ", StringComparison.Ordinal) => null,
            { Symbol: PropertySymbol or ChoiceSymbol or KeywordSymbol or RuleSymbol }
                when token.Parent is not NameExpressionSyntax { IsSimple: false } => token.Text,
            { Symbol: DeclaredSymbol }
                when token.Parent is not NameExpressionSyntax { IsSimple: false } => token.Text,
            _ => null,
        };

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
