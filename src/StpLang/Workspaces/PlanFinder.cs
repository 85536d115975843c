using StpLang.Configuration;
using StpLang.Files;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Vocabulary;

namespace StpLang.Workspaces;

/// <summary>Finds the files that declare plans.</summary>
internal static class PlanFinder
{
    /// <summary>
    /// Whether a file has a <c>plan</c>. One that lost its place to a mistake before it counts too: the mistake is to be reported, not
    /// passed over. So does a file that is no text.
    /// </summary>
    public static bool DeclaresPlan(SourceFile file)
    {
        if (file.NotText is not null)
        {
            return true;
        }

        var children = file.Tree.Green;
        for (var i = 0; i < children.ChildCount; i++)
        {
            var child = children.ChildAt(i);
            if (IsPlan(child) || (child.HasProblems && HasStrayPlan(child, parent: children)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The files that may have a plan which includes a file: those in its folder and in the folders above, for a plan's files lie in
    /// its folder or below.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="files">The files there are.</param>
    /// <param name="topFolders">Folders above which not to look.</param>
    public static IEnumerable<string> RootsFor(
        string path,
        WorkspaceFiles files,
        IEnumerable<string> topFolders
    )
    {
        var roots = new HashSet<string>(StringComparer.Ordinal) { path };
        var tops = topFolders.ToHashSet(StringComparer.Ordinal);
        for (
            SettingsFolder? folder = SettingsFolder.Of(path, files);
            folder is { } each;
            folder = tops.Contains(each.Shown) ? null : each.Parent
        )
        {
            roots.UnionWith(files.PlanFilesUnder(each.Shown, 0));
            roots.UnionWith(files.Open.Where(open => SourceFiles.FolderOf(open) == each.Shown));
        }

        return roots
            .Where(root => files.Find(root) is { } file && DeclaresPlan(file))
            .Order(StringComparer.Ordinal);
    }

    private static bool HasStrayPlan(GreenNode node, GreenNode parent)
    {
        if (node is GreenToken token)
        {
            return token.Text == DeclarationKind.Plan.Keyword()
                && (token.IsSkipped || IsPlan(parent));
        }

        for (var i = 0; i < node.ChildCount; i++)
        {
            if (HasStrayPlan(node.ChildAt(i), node))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlan(GreenNode node) =>
        node.Kind == SyntaxFacts.NodeKindOf(DeclarationKind.Plan)
        && SyntaxFacts.DeclarationKindOf(node) == DeclarationKind.Plan;
}
