using StpLang.Files;
using StpLang.Services.CodeActions;
using StpLang.Services.Pasting;
using StpLang.Tests.Generators;
using StpLang.Tests.Syntax;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.CodeActions;

/// <summary>Actions in plans that are written as oddly as can be, whole and half-typed, at places and selections of any sort.</summary>
public class AnyPlanActionTests
{
    private const string Path = "plan.stp";
    private const int PlacesInEach = 12;

    [Fact]
    public void A_refactoring_leaves_a_plan_as_it_is()
    {
        for (var seed = 0; seed < Scale.Of(400); seed++)
        {
            var workspace = WorkspaceOf(RandomPlan.Text(seed));
            string? meaning = null;
            string? json = null;
            foreach (var action in ActionsIn(workspace, new Random(seed)))
            {
                var result = CodeActionService.Resolve(action);
                var after = ActionAssert.BringsNoError(workspace, result, action.Title);
                var what = $"{seed}: {action.Title}\n";
                switch (action.Kind)
                {
                    case CodeActionKind.Extract or CodeActionKind.Inline:
                        meaning ??= ActionAssert.Meaning(workspace, Path);
                        Assert.Equal(what + meaning, what + ActionAssert.Meaning(after, Path));
                        break;
                    // Of several that draw too much, the last of the plan is told.
                    case CodeActionKind.Move:
                        json ??= ActionAssert.Json(workspace, Path);
                        Assert.Equal(what + json, what + ActionAssert.Json(after, Path));
                        break;
                }
            }
        }
    }

    [Fact]
    public void Nothing_breaks_in_what_is_half_typed()
    {
        for (var seed = 0; seed < Scale.Of(1_000); seed++)
        {
            var random = new Random(seed);
            var workspace = WorkspaceOf(Mutation.Of(RandomPlan.Text(seed), random));
            foreach (var action in ActionsIn(workspace, random))
            {
                var result = CodeActionService.Resolve(action);
                // What a fix puts right may bring out what was hidden by it.
                if (action.Kind is CodeActionKind.QuickFix or CodeActionKind.FixAll)
                {
                    Applied.To(workspace, result.Edit);
                }
                else
                {
                    ActionAssert.BringsNoError(workspace, result, $"{seed}: {action.Title}");
                }
            }

            PasteService.Paste(
                workspace.GetDocument(Path)!,
                new TextSpan(random.Next(2_000) - 500, random.Next(100)),
                Mutation.Of("Name\t2016/17\t2017/18\na\t£1m\t£2m\n", random)
            );
        }
    }

    [Fact]
    public void Nothing_breaks_in_any_text()
    {
        for (var seed = 0; seed < Scale.Of(3_000); seed++)
        {
            var workspace = WorkspaceOf(new RandomText(seed).Next());
            foreach (var action in ActionsIn(workspace, new Random(seed)))
            {
                Applied.To(workspace, CodeActionService.Resolve(action).Edit);
            }
        }
    }

    // Opened, so that it is looked at though it may have lost its plan.
    private static Workspace WorkspaceOf(string text) =>
        Workspace
            .Of(new MemorySourceFiles(new Dictionary<string, string>()), settings: null, "")
            .WithOpen(Path, SourceText.From(text));

    private static IEnumerable<CodeAction> ActionsIn(Workspace workspace, Random random)
    {
        var document = workspace.GetDocument(Path)!;
        for (var i = 0; i < PlacesInEach; i++)
        {
            var start = random.Next(document.Text.Length + 3) - 1;
            var length = random.Next(2) == 0 ? 0 : random.Next(random.Next(300) + 1);
            var range = new TextSpan(start, length);
            foreach (var action in CodeActionService.GetActions(document, range))
            {
                yield return action;
            }
        }
    }
}
