using System.Text.Json;
using Microsoft.Extensions.Logging;
using StpLang.LanguageServer.Logging;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Session;

/// <summary>Has each message handled by what is there for its method: notifications at once, requests from the plans at their place.</summary>
internal sealed class Dispatcher(ServerSession session, HandlerTable table, ILogger logger)
    : IMessageTarget
{
    /// <inheritdoc/>
    public void OnRequest(RequestId id, string method, ReadOnlyMemory<byte> parameters)
    {
        try
        {
            CheckLifecycle(method);
            var handler =
                table.FindRequest(method)
                ?? throw new RpcException(
                    (int)ErrorCodes.MethodNotFound,
                    $"there is no method {method}"
                );
            Start(id, method, handler, parameters);
        }
        catch (JsonException)
        {
            session.Connection.AnswerError(id, WrongParams(method));
        }
        catch (RpcException error)
        {
            session.Connection.AnswerError(id, error);
        }
    }

    /// <inheritdoc/>
    public void OnNotification(string method, ReadOnlyMemory<byte> parameters)
    {
        if (session.Lifecycle != Lifecycle.Running && method != Methods.Exit.Name)
        {
            return;
        }

        try
        {
            table.FindNotification(method)?.Invoke(parameters);
        }
        catch (JsonException)
        {
            logger.WrongParams(method);
        }
#pragma warning disable CA1031 // A message that cannot be handled must not end the session.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.HandlerFailed(method, exception);
        }
    }

    private static RpcException WrongParams(string method) =>
        new((int)ErrorCodes.InvalidParams, $"the parameters are not those of {method}");

    private void CheckLifecycle(string method)
    {
        var isFirst = method == Methods.Initialize.Name;
        switch (session.Lifecycle)
        {
            case Lifecycle.Starting when !isFirst:
                throw new RpcException(
                    (int)ErrorCodes.ServerNotInitialized,
                    "the first request is initialize"
                );
            case Lifecycle.Running when isFirst:
                throw new RpcException(
                    (int)ErrorCodes.InvalidRequest,
                    "initialize is sent only once"
                );
            case Lifecycle.ShutDown:
                throw new RpcException(
                    (int)ErrorCodes.InvalidRequest,
                    "no request follows shutdown"
                );
        }
    }

    private void Start(
        RequestId id,
        string method,
        RequestHandler handler,
        ReadOnlyMemory<byte> parameters
    )
    {
        var work = handler.Read(parameters, out var path);
        var request = session.Requests.Start(id, handler.Timing == Timing.UntilEdit ? path : null);
        var snapshot = session.Snapshot;
        var context = new RequestContext(
            snapshot,
            session.Client,
            session.ConverterFor(snapshot),
            request.Token
        );
        void Run() => Answer(id, method, request, () => work(context));
        if (handler.Timing == Timing.InOrder)
        {
            Run();
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                static run => run(),
                (Action)Run,
                preferLocal: false
            );
        }
    }

    private void Answer(
        RequestId id,
        string method,
        RunningRequest request,
        Func<Action<Connection, RequestId>> work
    )
    {
        Action<Connection, RequestId> send;
        try
        {
            send = work();
            // What came too late is of as little use as if it were not there.
            request.Token.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException) when (request.Token.IsCancellationRequested)
        {
            send = Error(Cancelled(request));
        }
        catch (RpcException error)
        {
            send = Error(error);
        }
#pragma warning disable CA1031 // A handler that fails fails its own request alone.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.HandlerFailed(method, exception);
            send = Error(
                new RpcException(
                    (int)ErrorCodes.InternalError,
                    $"{method} failed; this is a mistake in the server"
                )
            );
        }

        session.Requests.End(id, request);
        send(session.Connection, id);
    }

    private static Action<Connection, RequestId> Error(RpcException error) =>
        (connection, id) => connection.AnswerError(id, error);

    private static RpcException Cancelled(RunningRequest request) =>
        request.IsOvertaken
            ? new((int)LSPErrorCodes.ContentModified, "the document was edited meanwhile")
            : new((int)LSPErrorCodes.RequestCancelled, "the request was cancelled");
}
