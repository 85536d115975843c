using StpLang.LanguageServer.Protocol;

namespace StpLang.LanguageServer.Session;

/// <summary>What is done for each method.</summary>
internal sealed class HandlerTable
{
    private readonly Dictionary<string, RequestHandler> _requests = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Action<ReadOnlyMemory<byte>>> _notifications = new(
        StringComparer.Ordinal
    );

    /// <summary>Says how requests of a method are answered.</summary>
    /// <param name="method">The method.</param>
    /// <param name="handle">Works an answer out; asked from any thread.</param>
    /// <param name="timing">When.</param>
    public void OnRequest<TParams, TResult>(
        RequestMethod<TParams, TResult> method,
        Func<TParams, RequestContext, TResult?> handle,
        Timing timing = Timing.UntilEdit
    ) =>
        _requests.Add(
            method.Name,
            new RequestHandler<TParams, TResult>(method, handle) { Timing = timing }
        );

    /// <summary>Says what is done with notifications of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="handle">Takes note; asked in the order in which they come.</param>
    public void OnNotification<TParams>(
        NotificationMethod<TParams> method,
        Action<TParams> handle
    ) =>
        _notifications.Add(
            method.Name,
            parameters => handle(Parameters.Read(parameters, method.Params))
        );

    /// <summary>What answers requests of a method; null where nothing does.</summary>
    public RequestHandler? FindRequest(string method) => _requests.GetValueOrDefault(method);

    /// <summary>What takes notifications of a method; null where nothing does.</summary>
    public Action<ReadOnlyMemory<byte>>? FindNotification(string method) =>
        _notifications.GetValueOrDefault(method);
}
