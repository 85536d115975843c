using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What is found, for a client that asks for it.</summary>
internal sealed class DiagnosticHandler : IHandler
{
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
                },
            };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            Methods.DocumentDiagnostic,
            (asked, context) =>
                context.Converter.ToReport(
                    context.Workspace.FindingsIn(
                        DocumentUri.ToPath(asked.TextDocument.Uri),
                        context.CancellationToken
                    ),
                    asked.PreviousResultId
                )
        );
        table.OnRequest(
            Methods.WorkspaceDiagnostic,
            (asked, context) =>
                new WorkspaceDiagnosticReport
                {
                    Items = context.Converter.ToWorkspaceReports(
                        context.Workspace.AllFindings(context.CancellationToken),
                        asked.PreviousResultIds
                    ),
                }
        );
    }
}
