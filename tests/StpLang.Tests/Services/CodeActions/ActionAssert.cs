using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StpLang.Diagnostics;
using StpLang.Emit;
using StpLang.Formatting;
using StpLang.Services.CodeActions;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.CodeActions;

/// <summary>What every code action promises.</summary>
internal static partial class ActionAssert
{
    /// <summary>It changes something, and no error of syntax or meaning is there that was not there before.</summary>
    public static Workspace BringsNoError(Workspace before, CodeActionResult result, string what)
    {
        Assert.NotEmpty(result.Edit.Files);
        Assert.All(result.Edit.Files, file => Assert.NotEmpty(file.Changes));
        var after = Applied.To(before, result.Edit);
        var known = ErrorsOf(before).Select(error => error.Descriptor).ToList();
        var brought = ErrorsOf(after).Where(error => !known.Remove(error.Descriptor)).ToList();
        Assert.True(
            brought.Count == 0,
            $"{what}: {string.Join("\n", brought)}\n{TextsOf(before, result)}\n---\n{Applied.Text(before, result)}"
        );
        return after;
    }

    /// <summary>Files that were laid out still are.</summary>
    public static void StaysLaidOut(Workspace before, Workspace after, CodeActionResult result)
    {
        foreach (var file in result.Edit.Files.Where(file => IsLaidOut(before, file.Path)))
        {
            Assert.True(IsLaidOut(after, file.Path), after.TreeOf(file.Path)!.Text.ToString());
        }
    }

    /// <summary>
    /// The JSON and what is found, but for places and for the order of declarations: that follows from the files they stand in.
    /// </summary>
    public static string Meaning(Workspace workspace, string path) =>
        $"{Json(workspace, path)}\n{Findings(workspace, path)}";

    /// <summary>The JSON, but for places and for the order of declarations.</summary>
    public static string Json(Workspace workspace, string path)
    {
        using var json = new MemoryStream();
        PlanJson.Write(workspace.PlanAt(path, out _)!.GetCompilation(), json);
        var plan = JsonNode.Parse(json.ToArray())!.AsObject();
        plan.Remove("findings");
        RemovePlaces(plan);
        return Sorted(plan);
    }

    // Where things stand, and what figures were made of, is what a refactoring changes.
    private static void RemovePlaces(JsonNode? node)
    {
        if (node is JsonObject each)
        {
            each.Remove("place");
            each.Remove("text");
        }

        IEnumerable<JsonNode?> parts = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var part in parts)
        {
            RemovePlaces(part);
        }
    }

    /// <summary>A text without what is between its tokens.</summary>
    public static string WithoutSpace(string text) => Space().Replace(text, "");

    private static string Findings(Workspace workspace, string path) =>
        string.Join(
            "\n",
            workspace
                .PlanAt(path, out _)!
                .GetCheck()
                .Findings.Select(finding =>
                    $"{finding.Descriptor.Id} {Line().Replace(finding.Message, "")} {finding.Acceptance?.Because}"
                )
                .Order(StringComparer.Ordinal)
        );

    // What rules find of a plan changes with its figures, a file that is looked at by itself need not be a plan, and of what has to be
    // given some can only be said by the author.
    private static IEnumerable<Diagnostic> ErrorsOf(Workspace workspace) =>
        workspace
            .AllPlans()
            .SelectMany(plan =>
                plan.GetCompilation()
                    .GetDiagnostics()
                    .Where(error => !plan.IsLoose || error.Descriptor != MeaningRules.OnePlan)
            )
            .Where(finding =>
                finding.IsError && finding.Descriptor != MeaningRules.MissingProperty
            );

    private static bool IsLaidOut(Workspace workspace, string path) =>
        workspace.TreeOf(path) is not { } tree || Formatter.GetChanges(tree).Count == 0;

    private static string TextsOf(Workspace workspace, CodeActionResult result) =>
        string.Join("\n", result.Edit.Files.Select(file => workspace.TreeOf(file.Path)?.Text));

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

    [GeneratedRegex(@" on line \d+")]
    private static partial Regex Line();

    [GeneratedRegex(@"[\s,]+")]
    private static partial Regex Space();
}
