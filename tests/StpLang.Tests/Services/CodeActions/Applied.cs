using StpLang.Services;
using StpLang.Services.CodeActions;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.CodeActions;

/// <summary>The files of a workspace after an edit.</summary>
internal static class Applied
{
    /// <summary>The files as one text: the changed ones, each below its path, with the selection between <c>[|</c> and <c>|]</c>.</summary>
    public static string Text(Workspace before, CodeActionResult result)
    {
        var changed = To(before, result.Edit);
        var parts = result.Edit.Files.Select(file =>
        {
            var text = changed.TreeOf(file.Path)!.Text.ToString();
            if (file.Path == result.SelectedPath)
            {
                text = text.Insert(result.Selection.End, "|]").Insert(result.Selection.Start, "[|");
            }

            return $"=== {file.Path}\n{text}";
        });
        return string.Concat(parts);
    }

    /// <summary>The workspace with the edited files open.</summary>
    public static Workspace To(Workspace before, WorkspaceEdit edit)
    {
        var after = before;
        foreach (var file in edit.Files)
        {
            var text = before.TreeOf(file.Path)?.Text ?? SourceText.From("");
            Assert.Equal(file.IsNew, before.TreeOf(file.Path) is null);
            after = after.WithOpen(file.Path, text.WithChanges(file.Changes));
        }

        return after;
    }
}
