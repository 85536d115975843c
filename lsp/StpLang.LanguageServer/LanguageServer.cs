using Microsoft.Extensions.Logging;
using StpLang.LanguageServer.Handlers;
using StpLang.LanguageServer.Logging;
using StpLang.LanguageServer.Rpc;
using StpLang.LanguageServer.Session;

namespace StpLang.LanguageServer;

/// <summary>Serves one client, from its first message to its last.</summary>
internal static class LanguageServer
{
    /// <summary>Serves until the client leaves or is gone.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">What is sent to it.</param>
    /// <param name="log">A log besides the client's; null for none.</param>
    /// <param name="level">What the client is told.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        Stream input,
        Stream output,
        ILogger? log,
        LogLevel level
    )
    {
        var connection = new Connection(input, output);
        var clientLog = new ClientLog(connection, level);
        ILogger logger = log is null ? clientLog : new SeveralLogs(clientLog, log);
        var session = new ServerSession(connection, logger);
        using var exit = new ServerExit();
        var publisher = new FindingsPublisher(session, logger);
        using var refresh = new RefreshAfterPause(session);
        session.Changed += publisher.Schedule;
        session.Changed += _ => refresh.Restart();
        var table = new HandlerTable();
        foreach (var handler in HandlersFor(session, exit, logger))
        {
            handler.Register(table);
        }

        try
        {
            await connection
                .RunAsync(new Dispatcher(session, table, logger), exit.Leaving)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            log?.LineEnded(exception.Message);
        }

        return exit.Code;
    }

    private static IEnumerable<IHandler> HandlersFor(
        ServerSession session,
        ServerExit exit,
        ILogger logger
    )
    {
        IHandler[] features =
        [
            new TextSyncHandler(session),
            new WorkspaceHandler(session),
            new DiagnosticHandler(),
            new CompletionHandler(),
            new HoverHandler(),
            new SignatureHandler(),
            new SemanticTokensHandler(session),
            new InlayHintHandler(),
            new CodeLensHandler(),
            new CodeActionHandler(session),
            new PasteHandler(),
            new TableHandler(),
            new FirstPlanHandler(),
            new DefinitionHandler(),
            new ReferencesHandler(),
            new MoneyFlowHandler(),
            new OutlineHandler(),
            new FoldingHandler(),
            new SelectionHandler(),
            new LinkHandler(),
            new RenameHandler(),
            new FormattingHandler(),
            new PlanHandler(),
        ];
        return features.Prepend(new LifecycleHandler(session, features, exit, logger));
    }
}
