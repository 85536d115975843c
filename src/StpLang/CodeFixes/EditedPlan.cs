using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.CodeFixes;

/// <summary>Makes changes of a plan's files; nothing is written to any file.</summary>
internal static class EditedPlan
{
    /// <summary>A plan with changes of its files.</summary>
    /// <param name="compilation">The plan.</param>
    /// <param name="edits">The changes; those of files that are not the plan's are passed over. They do not overlap.</param>
    public static Compilation Of(Compilation compilation, IEnumerable<CodeEdit> edits)
    {
        foreach (var ofFile in edits.GroupBy(edit => edit.Location.FilePath))
        {
            var tree = compilation.SyntaxTrees.FirstOrDefault(t => t.FilePath == ofFile.Key);
            if (tree is null)
            {
                continue;
            }

            TextChange[] changes =
            [
                .. ofFile.Select(edit => new TextChange(edit.Location.Span, edit.NewText)),
            ];
            compilation = changes is [var only]
                ? compilation.WithChange(tree, only)
                : compilation.WithTree(tree, tree.WithChangedText(tree.Text.WithChanges(changes)));
        }

        return compilation;
    }
}
