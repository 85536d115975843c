using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Session;

/// <summary>
/// In which documents something else is found than when a client last asked for findings: an edit of one file may change what is found
/// in others, for which no client asks by itself.
/// </summary>
internal sealed class RelatedFindings
{
    private readonly Lock _lock = new();
    private Told? _last;

    /// <summary>The other documents, with what is found in them now; none when it is asked for the first time.</summary>
    /// <param name="path">The document that is asked about.</param>
    /// <param name="context">The request; if it comes to nothing, what is given for it counts as not said.</param>
    public IReadOnlyList<(string Path, ImmutableArray<Diagnostic> Findings)> Since(
        string path,
        RequestContext context
    )
    {
        var workspace = context.Workspace;
        Told? before;
        lock (_lock)
        {
            before = _last is { Request.IsCancellationRequested: true } ? _last.Before : _last;
            _last = new Told(
                workspace,
                before is null ? null : before with { Before = null },
                context.CancellationToken
            );
        }

        return before is null
            ? []
            :
            [
                .. workspace
                    .FilesWithOtherFindings(before.Workspace, context.CancellationToken)
                    .Where(other => other != path)
                    .Select(other =>
                        (other, workspace.ShownFindingsIn(other, context.CancellationToken))
                    ),
            ];
    }

    private sealed record Told(Workspace Workspace, Told? Before, CancellationToken Request);
}
