using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StpLang.Diagnostics;
using StpLang.Emit;
using StpLang.Files;
using StpLang.Formatting;
using StpLang.Services.CodeActions;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.CodeActions;

/// <summary>Every action that is offered anywhere in the examples holds what actions promise.</summary>
public partial class ExampleActionTests
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
            var after = Applied.To(before.Workspace, result.Edit);
            Assert.NotEmpty(result.Edit.Files);
            var known = ErrorsOf(before.Workspace).Select(error => error.Descriptor).ToList();
            var brought = ErrorsOf(after).Where(error => !known.Remove(error.Descriptor)).ToList();
            Assert.True(brought.Count == 0, $"{action.Title}: {string.Join("\n", brought)}");
            foreach (var file in result.Edit.Files)
            {
                Assert.True(
                    !IsLaidOut(before.Workspace, file.Path) || IsLaidOut(after, file.Path),
                    $"{action.Title} leaves {file.Path} untidy:\n{after.TreeOf(file.Path)!.Text}"
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(ExampleTests.Sound), MemberType = typeof(ExampleTests))]
    public void A_refactoring_leaves_the_plan_as_it_is(string plan)
    {
        string? meaning = null;
        foreach (
            var (before, action, result) in ActionsIn(plan)
                .Where(each => IsRefactoring(each.Action))
        )
        {
            meaning ??= Meaning(before.Workspace, plan);
            Assert.True(
                meaning == Meaning(Applied.To(before.Workspace, result.Edit), plan),
                $"{action.Title}\n{Applied.Text(before.Workspace, result)}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void What_is_extracted_can_be_taken_up_again(string plan)
    {
        foreach (
            var (before, action, result) in ActionsIn(plan)
                .Where(each => each.Action.Kind == CodeActionKind.Extract)
        )
        {
            var path = before.Path;
            var extracted = Applied.To(before.Workspace, result.Edit);
            Assert.Equal(path, result.SelectedPath);
            var inline = CodeActionService
                .GetActions(extracted.GetDocument(path)!, result.Selection)
                .First(each => each.Kind == CodeActionKind.Inline);
            var back = Applied.To(extracted, CodeActionService.Resolve(inline).Edit);
            // A line that the name made too long stays broken.
            Assert.Equal(
                WithoutSpace(before.Text.ToString()),
                WithoutSpace(back.TreeOf(path)!.Text.ToString())
            );
        }
    }

    private static bool IsRefactoring(CodeAction action) =>
        action.Kind is CodeActionKind.Extract or CodeActionKind.Inline or CodeActionKind.Move
        || action.Title.StartsWith("Put the years", StringComparison.Ordinal);

    private static IEnumerable<(
        Document Before,
        CodeAction Action,
        CodeActionResult Result
    )> ActionsIn(string plan)
    {
        var texts = ExamplePlans.TextsOf(ExamplePlans.Compile(plan));
        var workspace = Workspace.Of(new MemorySourceFiles(texts), settings: null, "");
        foreach (var path in texts.Keys)
        {
            var document = workspace.GetDocument(path)!;
            foreach (var place in PlacesIn(document.Tree))
            {
                foreach (
                    var action in CodeActionService.GetActions(document, new TextSpan(place, 0))
                )
                {
                    yield return (document, action, CodeActionService.Resolve(action));
                }
            }
        }
    }

    // In names, figures and signs, one after the other.
    private static IEnumerable<int> PlacesIn(SyntaxTree tree) =>
        tree
            .Root.DescendantTokens()
            .Where(token => !token.IsMissing)
            .Select(token => token.Span.Start + (token.Span.Length / 2))
            .Where((_, index) => index % Step == 0);

    // What rules find of a plan changes with its figures.
    private static IEnumerable<Diagnostic> ErrorsOf(Workspace workspace) =>
        workspace
            .AllPlans()
            .SelectMany(plan =>
                plan.GetCompilation().GetDiagnostics().Where(error => !IsOfPart(plan, error))
            )
            .Where(finding => finding.IsError);

    // A file that is looked at by itself need not be a plan.
    private static bool IsOfPart(WorkspacePlan plan, Diagnostic error) =>
        plan.IsLoose && error.Descriptor == MeaningRules.OnePlan;

    private static bool IsLaidOut(Workspace workspace, string path) =>
        workspace.TreeOf(path) is not { } tree || Formatter.GetChanges(tree).Count == 0;

    // The JSON and what is found, but for places and for the order of declarations, which follows from the files they stand in.
    private static string Meaning(Workspace workspace, string path)
    {
        var check = workspace.PlanAt(path, out _)!.GetCheck();
        using var json = new MemoryStream();
        PlanJson.Write(check.Compilation, json);
        var findings = check.Findings.Select(finding =>
            $"{finding.Descriptor.Id} {WithoutLines(finding.Message)} {finding.Acceptance?.Because}"
        );
        return Sorted(JsonNode.Parse(json.ToArray()))
            + "\n"
            + string.Join("\n", findings.Order(StringComparer.Ordinal));
    }

    private static string Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject members =>
                $"{{ {string.Join(",\n", members.Select(each => $"{each.Key}: {Sorted(each.Value)}"))} }}",
            JsonArray items =>
                $"[ {string.Join(",\n", items.Select(Sorted).Order(StringComparer.Ordinal))} ]",
            null => "null",
            _ => node.ToJsonString(),
        };

    private static string WithoutSpace(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"[\s,]+")]
    private static partial Regex Space();

    private static string WithoutLines(string message) => Line().Replace(message, "");

    [GeneratedRegex(@" on line \d+")]
    private static partial Regex Line();
}
