using StpLang.Checking;

namespace StpLang.Workspaces;

/// <summary>A plan as it was before its files changed, from which it is worked out again.</summary>
/// <param name="Compilation">The plan then.</param>
/// <param name="Check">Its check, or that of a plan still earlier; null where it never was checked.</param>
/// <param name="Changed">The files that changed since, and maybe others.</param>
/// <param name="AsksAgain">Whether includes that failed are to be tried again.</param>
internal sealed record EarlierPlan(
    Compilation Compilation,
    PlanCheck? Check,
    IReadOnlyCollection<string> Changed,
    bool AsksAgain
)
{
    /// <summary>With other files that changed.</summary>
    public EarlierPlan And(IReadOnlyCollection<string> changed, bool asksAgain) =>
        this with
        {
            Changed = [.. Changed.Union(changed, StringComparer.Ordinal)],
            AsksAgain = AsksAgain || asksAgain,
        };

    /// <summary>The plan with its files as they are now.</summary>
    public Compilation Continue(WorkspaceFiles files)
    {
        var compilation = Compilation;
        var others = new List<string>();
        foreach (var path in Changed)
        {
            if (
                compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path)
                is not { } before
            )
            {
                continue;
            }

            if (files.Find(path) is not { NotText: null } file)
            {
                others.Add(path);
            }
            else if (file.Tree != before)
            {
                compilation = compilation.WithTree(before, file.Tree, files);
            }
        }

        return AsksAgain || others.Count > 0
            ? compilation.WithFilesChanged(files, others)
            : compilation;
    }
}
