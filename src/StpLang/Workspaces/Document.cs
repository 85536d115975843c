using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.Files;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Workspaces;

/// <summary>
/// A file of a workspace, and the plans that it belongs to: what an editor asks about. As immutable as the workspace, and safe to
/// ask from many threads.
/// </summary>
public sealed class Document
{
    internal Document(Workspace workspace, SyntaxTree tree, ImmutableArray<WorkspacePlan> plans)
    {
        Workspace = workspace;
        Tree = tree;
        Plans = plans;
    }

    /// <summary>The workspace.</summary>
    public Workspace Workspace { get; }

    /// <summary>What stands in it.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Its text.</summary>
    public SourceText Text => Tree.Text;

    /// <summary>Its path.</summary>
    public string Path => Tree.FilePath;

    /// <summary>The plans it belongs to, by path: at least one, for a file of none is one by itself.</summary>
    public ImmutableArray<WorkspacePlan> Plans { get; }

    /// <summary>The plan by which it is understood where one has to be chosen: the first.</summary>
    public WorkspacePlan Plan => Plans[0];

    /// <summary>That plan with all its files.</summary>
    /// <param name="cancellationToken">Stops reading it.</param>
    public Compilation GetCompilation(CancellationToken cancellationToken = default) =>
        Plan.GetCompilation(cancellationToken);

    /// <summary>What its words stand for in that plan, and what can be written where.</summary>
    /// <param name="cancellationToken">Stops reading the plan.</param>
    public SemanticModel GetSemanticModel(CancellationToken cancellationToken = default) =>
        GetCompilation(cancellationToken).GetSemanticModel(Tree, Plan.Catalogue);

    /// <summary>The same in each of its plans, for services that look into all of them.</summary>
    /// <param name="cancellationToken">Stops reading the plans.</param>
    internal IEnumerable<SemanticModel> GetSemanticModels(CancellationToken cancellationToken) =>
        Plans.Select(plan =>
            plan.GetCompilation(cancellationToken).GetSemanticModel(Tree, plan.Catalogue)
        );

    /// <summary>The path of a file that the text names as an <c>include</c> does; null where there is none.</summary>
    internal string? FindFile(string written) =>
        Workspace.FindFile(Path, written, SourceFiles.FolderOf(Plan.RootPath));

    /// <summary>What is found in that plan.</summary>
    /// <param name="cancellationToken">Stops checking it.</param>
    public PlanCheck GetCheck(CancellationToken cancellationToken = default) =>
        Plan.GetCheck(cancellationToken);
}
