using StpLang.Files;
using StpLang.Services.CodeActions;
using StpLang.Services.Pasting;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.CodeActions;

/// <summary>Every action that is offered anywhere in the examples holds what actions promise.</summary>
public class ExampleActionTests
{
    // Most places of an example are like one that is looked at: every so many of them is enough, but for a full run.
    private static readonly int Step = Scale.IsFull ? 1 : 7;

    public static TheoryData<string> Plans => ExamplePlans.All;

    [Theory]
    [MemberData(nameof(Plans))]
    public void An_action_brings_in_no_error_and_leaves_files_laid_out(string plan)
    {
        foreach (var (before, action, result) in ActionsIn(plan))
        {
            var after = ActionAssert.BringsNoError(before.Workspace, result, action.Title);
            ActionAssert.StaysLaidOut(before.Workspace, after, result);
        }
    }

    [Theory]
    [MemberData(nameof(ExampleTests.Sound), MemberType = typeof(ExampleTests))]
    public void A_refactoring_leaves_the_plan_as_it_is(string plan)
    {
        string? meaning = null;
        foreach (var (before, action, result) in ActionsIn(plan))
        {
            if (IsRefactoring(action))
            {
                meaning ??= ActionAssert.Meaning(before.Workspace, plan);
                Assert.True(
                    meaning
                        == ActionAssert.Meaning(Applied.To(before.Workspace, result.Edit), plan),
                    $"{action.Title}\n{Applied.Text(before.Workspace, result)}"
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void What_is_extracted_can_be_taken_up_again(string plan)
    {
        foreach (var (before, action, result) in ActionsIn(plan))
        {
            if (action.Kind != CodeActionKind.Extract)
            {
                continue;
            }

            Assert.Equal(before.Path, result.SelectedPath);
            var extracted = Applied.To(before.Workspace, result.Edit);
            var inline = CodeActionService
                .GetActions(extracted.GetDocument(before.Path)!, result.Selection)
                .First(each => each.Kind == CodeActionKind.Inline);
            var back = Applied.To(extracted, CodeActionService.Resolve(inline).Edit);
            // A line that the name made too long stays broken.
            Assert.Equal(
                ActionAssert.WithoutSpace(before.Text.ToString()),
                ActionAssert.WithoutSpace(back.TreeOf(before.Path)!.Text.ToString())
            );
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Rows_are_pasted_without_an_error_or_as_text(string plan)
    {
        string[] tables =
        [
            "2016/17\t2017/18\n£1m\t£2m",
            "Name\tKind\tHolder\tAmount 2017/18\nx\tother\ty\t£1m\n\"z\n\"\"\"\tccg\t\tsoon",
        ];
        foreach (var document in DocumentsOf(plan))
        {
            foreach (var place in PlacesIn(document.Tree))
            {
                foreach (var table in tables)
                {
                    if (PasteService.Paste(document, new TextSpan(place, 0), table) is { } result)
                    {
                        ActionAssert.BringsNoError(document.Workspace, result, table);
                    }
                }
            }
        }
    }

    private static bool IsRefactoring(CodeAction action) =>
        action.Kind is CodeActionKind.Extract or CodeActionKind.Inline or CodeActionKind.Move
        || action.Title.StartsWith("Put the years", StringComparison.Ordinal);

    private static IEnumerable<(
        Document Before,
        CodeAction Action,
        CodeActionResult Result
    )> ActionsIn(string plan) =>
        from document in DocumentsOf(plan)
        from place in PlacesIn(document.Tree)
        from action in CodeActionService.GetActions(document, new TextSpan(place, 0))
        select (document, action, CodeActionService.Resolve(action));

    private static IEnumerable<Document> DocumentsOf(string plan)
    {
        var texts = ExamplePlans.TextsOf(ExamplePlans.Compile(plan));
        var workspace = Workspace.Of(new MemorySourceFiles(texts), settings: null, "");
        return texts.Keys.Select(path => workspace.GetDocument(path)!);
    }

    // In names, figures and signs and behind them, one after the other.
    private static IEnumerable<int> PlacesIn(SyntaxTree tree) =>
        tree
            .Root.DescendantTokens()
            .Where(token => !token.IsMissing)
            .SelectMany(token =>
                (int[])[token.Span.Start + (token.Span.Length / 2), token.FullSpan.End]
            )
            .Where((_, index) => index % Step == 0);
}
