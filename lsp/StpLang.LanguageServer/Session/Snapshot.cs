using System.Collections.Immutable;
using StpLang.LanguageServer.Conversion;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Session;

/// <summary>All that a request is answered from: the plans, and what the client has open, at its place among the messages.</summary>
/// <param name="Workspace">The plans.</param>
/// <param name="Open">What is open, by path.</param>
/// <param name="Settings">What the client set.</param>
internal sealed record Snapshot(
    Workspace Workspace,
    ImmutableDictionary<string, OpenDocument> Open,
    ServerSettings Settings
)
{
    /// <summary>Checks all plans, and tells how far it is.</summary>
    public void Check(WorkProgress progress, CancellationToken cancellationToken)
    {
        var plans = Workspace.AllPlans(cancellationToken);
        for (var i = 0; i < plans.Length; i++)
        {
            progress.Report(i, plans.Length);
            plans[i].GetCheck(cancellationToken);
        }
    }
}
