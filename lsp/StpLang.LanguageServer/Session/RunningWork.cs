using System.Collections.Concurrent;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Session;

/// <summary>Work that the client shows, and may stop.</summary>
/// <param name="connection">The line to the client.</param>
internal sealed class RunningWork(Connection connection)
{
    /// <summary>What work is called that checks all plans.</summary>
    public const string Checking = "Checking plans";

    /// <summary>How long work of the server's own takes before it is worth showing.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private static readonly WorkProgress Silent = new(null!, null, null);

    private readonly ConcurrentDictionary<ProgressToken, Action> _stops = new();
    private int _lastToken;

    /// <summary>Work that the client asked for.</summary>
    /// <param name="token">What the client shows it under; null where it does not.</param>
    /// <param name="stop">Stops it.</param>
    public WorkProgress Start(ProgressToken? token, Action stop)
    {
        if (token is null)
        {
            return Silent;
        }

        _stops[token] = stop;
        return new WorkProgress(connection, token, () => _stops.TryRemove(token, out _));
    }

    /// <summary>Work that the server does by itself, for a client that shows such: it is shown once it has taken a while.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="stop">Stops it.</param>
    public WorkProgress StartOwn(string title, Action stop)
    {
        ProgressToken token = $"stp-{Interlocked.Increment(ref _lastToken)}";
        var progress = Start(token, stop);
        _ = ShowAsync(progress, token, title);
        return progress;
    }

    /// <summary>The client wants no more of some work.</summary>
    public void Stop(ProgressToken token)
    {
        if (_stops.TryGetValue(token, out var stop))
        {
            stop();
        }
    }

    private async Task ShowAsync(WorkProgress progress, ProgressToken token, string title)
    {
        await Task.Delay(Patience).ConfigureAwait(false);
        if (!_stops.ContainsKey(token))
        {
            return;
        }

        try
        {
            await connection
                .RequestAsync(
                    Methods.WorkDoneProgressCreate,
                    new WorkDoneProgressCreateParams { Token = token },
                    CancellationToken.None
                )
                .ConfigureAwait(false);
            progress.Begin(title);
        }
        catch (RpcException)
        {
            // The client does not want to show it.
        }
    }
}
