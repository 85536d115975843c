using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What is found, for a client that asks for it.</summary>
internal sealed class DiagnosticHandler : IHandler
{
    private readonly RelatedFindings _related = new();

    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        !client.PullsFindings
            ? server
            : server with
            {
                DiagnosticProvider = new DiagnosticOptions
                {
                    Identifier = ServerSettings.Section,
                    InterFileDependencies = true,
                    WorkspaceDiagnostics = true,
                    WorkDoneProgress = true,
                },
            };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(Methods.DocumentDiagnostic, InDocument, Timing.UntilEditThenAgain);
        table.OnRequest(Methods.WorkspaceDiagnostic, InWorkspace);
    }

    private DocumentDiagnosticReport InDocument(
        DocumentDiagnosticParams asked,
        RequestContext context
    )
    {
        var path = DocumentUri.ToPath(asked.TextDocument.Uri);
        return context.Converter.ToReport(
            context.Workspace.FindingsIn(path, context.CancellationToken),
            asked.PreviousResultId,
            context.Client.TakesRelatedDocuments ? _related.Since(path, context) : null
        );
    }

    private static WorkspaceDiagnosticReport InWorkspace(
        WorkspaceDiagnosticParams asked,
        RequestContext context
    )
    {
        context.Progress.Begin(RunningWork.Checking);
        context.Snapshot.Check(context.Progress, context.CancellationToken);
        return new WorkspaceDiagnosticReport
        {
            Items = context.Converter.ToWorkspaceReports(
                context.Workspace.AllFindings(context.CancellationToken),
                asked.PreviousResultIds
            ),
        };
    }
}
