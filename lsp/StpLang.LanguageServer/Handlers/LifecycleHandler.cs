using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Logging;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;
using StpLang.LanguageServer.Session;

namespace StpLang.LanguageServer.Handlers;

/// <summary>How a session begins and ends, and what cuts a request short.</summary>
internal sealed class LifecycleHandler(
    ServerSession session,
    IReadOnlyList<IHandler> handlers,
    ServerExit exit,
    ILogger logger
) : IHandler
{
    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(Methods.Initialize, Initialize, Timing.InOrder);
        table.OnRequest(Methods.Shutdown, Shutdown, Timing.InOrder);
        table.OnNotification(Methods.Exit, _ => exit.Leave(session.Lifecycle));
        table.OnNotification(Methods.Cancel, cancel => session.Requests.Cancel(IdOf(cancel.Id)));
        table.OnNotification(
            Methods.WorkDoneProgressCancel,
            cancel => session.Work.Stop(cancel.Token)
        );
        table.OnNotification(Methods.SetTrace, trace => session.Trace.Level = trace.Value);
    }

    private static RequestId IdOf(IntOrString id) =>
        id.Value is string text ? new RequestId(text, IsString: true) : RequestId.Of((int)id.Value);

    private InitializeResult Initialize(InitializeParams initialize, RequestContext context)
    {
        var client = new Client(initialize.Capabilities);
        session.Start(
            client,
            FoldersOf(initialize),
            ServerSettings.Of(initialize.InitializationOptions)
        );
        session.Trace.Level = initialize.Trace ?? TraceValue.Off;
        exit.LeaveWith(initialize.ProcessId);
        logger.Started(ServerIdentity.Version, initialize.ClientInfo?.Name ?? "a client");
        var capabilities = new ServerCapabilities { PositionEncoding = client.EncodingKind };
        return new InitializeResult
        {
            Capabilities = handlers.Aggregate(
                capabilities,
                (server, handler) => handler.Announce(server, client)
            ),
            ServerInfo = new ServerInfo
            {
                Name = ServerIdentity.Name,
                Version = ServerIdentity.Version,
            },
        };
    }

    private NoResult? Shutdown(NoParams parameters, RequestContext context)
    {
        session.ShutDown();
        return null;
    }

    private static ImmutableArray<string> FoldersOf(InitializeParams initialize) =>
        initialize.WorkspaceFolders is { Length: > 0 } folders
            ? [.. folders.Select(folder => DocumentUri.ToFolder(folder.Uri))]
        : initialize.RootUri is { } root ? [DocumentUri.ToFolder(root)]
        : [];
}
