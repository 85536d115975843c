using System.Text;
using System.Text.Json.Nodes;
using StpLang.Emit;
using StpLang.Services.Rename;
using StpLang.Symbols;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Rename;

/// <summary>Every name of every example, changed: the plan says the same but for the name, and nothing new is found.</summary>
public class RenamePropertyTests
{
    private const string NewName = "a_name_that_nothing_has";

    public static TheoryData<string> Plans => ExampleTests.Sound;

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_says_the_same_but_for_the_name(string path)
    {
        var ct = TestContext.Current.CancellationToken;
        var workspace = Workspace.Of(new FolderFiles(Repository.PathOf("examples")));
        var plan = workspace.PlanAt(path, out _)!;
        var before = JsonOf(plan);
        var findings = FindingsOf(plan);
        foreach (var tree in plan.GetCompilation(ct).SyntaxTrees)
        {
            // The feature plans lie beside each other, and their included files below.
            var document = workspace
                .WithOpen(path, plan.GetCompilation(ct).SyntaxTrees[0].Text)
                .GetDocument(tree.FilePath, ct)!;
            foreach (var (span, info) in document.GetSemanticModel(ct).GetSymbols().ToList())
            {
                if (info is { IsDeclaration: true, Symbol: DeclaredSymbol symbol })
                {
                    var edit = RenameService.Rename(document, span.Start, NewName, out _, ct)!;
                    var after = edit
                        .Files.Aggregate(
                            document.Workspace,
                            (each, file) =>
                                each.WithOpen(
                                    file.Path,
                                    each.TreeOf(file.Path)!.Text.WithChanges(file.Changes)
                                )
                        )
                        .PlanAt(path, out _)!;
                    Assert.True(
                        SameBut(
                            symbol.Name[(symbol.Name.LastIndexOf('.') + 1)..],
                            before,
                            JsonOf(after)
                        ),
                        symbol.ToString()
                    );
                    Assert.Equal(findings, FindingsOf(after));
                }
            }
        }
    }

    private static string[] FindingsOf(WorkspacePlan plan) =>
        [
            .. plan.GetCheck(TestContext.Current.CancellationToken)
                .Findings.Select(finding => finding.Descriptor.Id)
                .Order(StringComparer.Ordinal),
        ];

    private static JsonNode? JsonOf(WorkspacePlan plan)
    {
        using var target = new MemoryStream();
        PlanJson.Write(plan.GetCompilation(TestContext.Current.CancellationToken), target);
        return JsonNode.Parse(Encoding.UTF8.GetString(target.ToArray()));
    }

    // Whether all that differs is a name, or a part of one that is written with dots.
    private static bool SameBut(string name, JsonNode? before, JsonNode? after) =>
        (before, after) switch
        {
            // What a figure was made of has the name among other words.
            (JsonObject left, JsonObject right) => left.Count == right.Count
                && left.All(each =>
                    each.Key == "text"
                    || right.TryGetPropertyValue(each.Key, out var other)
                        && SameBut(name, each.Value, other)
                ),
            (JsonArray left, JsonArray right) => left.Count == right.Count
                && left.Zip(right).All(each => SameBut(name, each.First, each.Second)),
            _ => JsonNode.DeepEquals(before, after)
                || IsRenamed(name, $"{before}".Split('.'), $"{after}".Split('.')),
        };

    private static bool IsRenamed(string name, string[] before, string[] after) =>
        before.Length == after.Length
        && before
            .Zip(after)
            .All(part =>
                part.First == part.Second || (part.First == name && part.Second == NewName)
            );
}
