using System.Diagnostics;
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
    private const string Overtaken = "the document was edited meanwhile";

    private static readonly JsonElement AskAgain = JsonSerializer.SerializeToElement(
        new DiagnosticServerCancellationData { RetriggerRequest = true },
        ProtocolJson.Default.DiagnosticServerCancellationData
    );

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
        var read = handler.Read(parameters);
        var isOvertaken = handler.Timing is Timing.UntilEdit or Timing.UntilEditThenAgain;
        var request = session.Requests.Start(id, isOvertaken ? read.Path : null);
        var snapshot = session.Snapshot;
        var context = new RequestContext(
            snapshot,
            session.Client,
            session.ConverterFor(snapshot),
            session.Work.Start(read.WorkDoneToken, () => request.Cancel(isOvertaken: false)),
            request.Token
        );
        void Run() => Answer(id, method, handler.Timing, request, context, read.Work);
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
        Timing timing,
        RunningRequest request,
        RequestContext context,
        Func<RequestContext, Action<Connection, RequestId>> work
    )
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "a result";
        Action<Connection, RequestId> send;
        Action<Connection, RequestId> Error(RpcException error)
        {
            outcome = $"error {error.Code}: {error.Message}";
            return (connection, asked) => connection.AnswerError(asked, error);
        }

        try
        {
            send = work(context);
            // What came too late is of as little use as if it were not there.
            request.Token.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException) when (request.Token.IsCancellationRequested)
        {
            send = Error(Cancelled(request, timing));
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

        context.Progress.Dispose();
        session.Requests.End(id, request);
        send(session.Connection, id);
        session.Trace.TellAnswered(method, Stopwatch.GetElapsedTime(started), outcome);
    }

    private static RpcException Cancelled(RunningRequest request, Timing timing) =>
        !request.IsOvertaken ? new((int)LSPErrorCodes.RequestCancelled, "the request was cancelled")
        : timing == Timing.UntilEditThenAgain
            ? new((int)LSPErrorCodes.ServerCancelled, Overtaken) { Details = AskAgain }
        : new((int)LSPErrorCodes.ContentModified, Overtaken);
}
