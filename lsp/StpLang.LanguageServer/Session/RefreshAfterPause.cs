using StpLang.LanguageServer.Protocol;

namespace StpLang.LanguageServer.Session;

/// <summary>
/// Has a client ask again for what is shown in texts when an author pauses: an edit may change it in other documents, and on the
/// line that was left alone while it was typed.
/// </summary>
internal sealed class RefreshAfterPause : IDisposable
{
    /// <summary>How long it takes an author to go on typing.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ServerSession _session;
    private readonly Timer _timer;

    /// <summary>Nothing was edited yet.</summary>
    public RefreshAfterPause(ServerSession session)
    {
        _session = session;
        _timer = new Timer(_ => Refresh());
    }

    /// <summary>Something was edited.</summary>
    public void Restart() => _timer.Change(Pause, Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Refresh()
    {
        var client = _session.Client;
        Ask(client.RefreshesHints, Methods.InlayHintRefresh);
        Ask(client.RefreshesLenses, Methods.CodeLensRefresh);
        Ask(client.RefreshesTokens, Methods.SemanticTokensRefresh);
    }

    private void Ask(bool isSupported, RequestMethod<NoParams, NoResult> method)
    {
        if (isSupported && _session.Lifecycle == Lifecycle.Running)
        {
            _ = _session.TryRequestAsync(method, new NoParams());
        }
    }
}
