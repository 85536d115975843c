using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StpLang.LanguageServer.Protocol;

namespace StpLang.LanguageServer.Rpc;

/// <summary>The line to the other side: hands on what comes, and sends what is to go.</summary>
internal sealed class Connection(Stream input, Stream output)
{
    // How long the other side has to take what is left to go.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    private readonly MessageReader _reader = new(PipeReader.Create(input));
    private readonly MessageWriter _writer = new(output);
    private readonly ConcurrentDictionary<RequestId, TaskCompletionSource<IncomingMessage>> _asked =
        new();
    private long _lastId;

    /// <summary>Hands messages on until the other side is gone or it is cancelled, then sends what is left to go.</summary>
    /// <param name="target">What they are handed to.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="IOException">The other side stopped in the middle of a message, or reads no more.</exception>
    /// <exception cref="InvalidDataException">What it sends cannot be told apart.</exception>
    public async Task RunAsync(IMessageTarget target, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var writing = _writer.RunAsync(CancellationToken.None);
        var reading = ReadAllAsync(target, ended.Token);
        try
        {
            // Who reads no more will not say anything either. Standard input is not left by cancelling alone.
            var cancelled = Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken)
                .ContinueWith(
                    static _ => { },
                    CancellationToken.None,
                    TaskContinuationOptions.None,
                    TaskScheduler.Default
                );
            await (
                await Task.WhenAny(reading, writing, cancelled).ConfigureAwait(false)
            ).ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            _writer.Complete();
            await Task.WhenAny(writing, Task.Delay(LastWords, CancellationToken.None))
                .ConfigureAwait(false);
        }
    }

    /// <summary>Sends a notification.</summary>
    public void Notify<TParams>(NotificationMethod<TParams> method, TParams parameters) =>
        _writer.Write(writer => WriteCall(writer, method.Name, parameters, method.Params));

    /// <summary>Sends a request and waits for what it gives.</summary>
    /// <exception cref="RpcException">The other side could not do it.</exception>
    public async Task<TResult?> RequestAsync<TParams, TResult>(
        RequestMethod<TParams, TResult> method,
        TParams parameters,
        CancellationToken cancellationToken
    )
    {
        var id = RequestId.Of(Interlocked.Increment(ref _lastId));
        var answer = new TaskCompletionSource<IncomingMessage>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        _asked[id] = answer;
        _writer.Write(writer =>
        {
            writer.WritePropertyName("id");
            id.Write(writer);
            WriteCall(writer, method.Name, parameters, method.Params);
        });
        var message = await answer.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (message.IsError)
        {
            throw new RpcException((int)LSPErrorCodes.RequestFailed, $"{method.Name} failed");
        }

        return message.Result.IsEmpty
            ? default
            : JsonSerializer.Deserialize(message.Result.Span, method.Result);
    }

    /// <summary>Sends the result of a request.</summary>
    public void Answer<TResult>(RequestId id, TResult? result, JsonTypeInfo<TResult> type) =>
        _writer.Write(writer =>
        {
            writer.WritePropertyName("id");
            id.Write(writer);
            writer.WritePropertyName("result");
            if (result is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                JsonSerializer.Serialize(writer, result, type);
            }
        });

    /// <summary>Sends why a request has no result.</summary>
    /// <param name="id">The request; null where it could not be read.</param>
    /// <param name="error">Why.</param>
    public void AnswerError(RequestId? id, RpcException error) =>
        _writer.Write(writer =>
        {
            writer.WritePropertyName("id");
            if (id is { } known)
            {
                known.Write(writer);
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WriteStartObject("error");
            writer.WriteNumber("code", error.Code);
            writer.WriteString("message", error.Message);
            if (error.Details is { } details)
            {
                writer.WritePropertyName("data");
                details.WriteTo(writer);
            }

            writer.WriteEndObject();
        });

    private static void WriteCall<TParams>(
        Utf8JsonWriter writer,
        string method,
        TParams parameters,
        JsonTypeInfo<TParams> type
    )
    {
        writer.WriteString("method", method);
        if (parameters is not NoParams)
        {
            writer.WritePropertyName("params");
            JsonSerializer.Serialize(writer, parameters, type);
        }
    }

    private async Task ReadAllAsync(IMessageTarget target, CancellationToken cancellationToken)
    {
        try
        {
            while (await _reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { } body)
            {
                HandOn(body, target);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // It is over.
        }
        catch (InvalidDataException exception)
        {
            AnswerError(null, new RpcException((int)ErrorCodes.ParseError, exception.Message));
            throw;
        }
    }

    private void HandOn(ReadOnlyMemory<byte> body, IMessageTarget target)
    {
        IncomingMessage message;
        try
        {
            message = IncomingMessage.Parse(body);
        }
        catch (RpcException error)
        {
            AnswerError(null, error);
            return;
        }

        if (message.IsResponse)
        {
            if (_asked.TryRemove(message.Id!.Value, out var asked))
            {
                asked.TrySetResult(message);
            }
        }
        else if (message.Id is { } id)
        {
            target.OnRequest(id, message.Method!, message.Params);
        }
        else
        {
            target.OnNotification(message.Method!, message.Params);
        }
    }
}
