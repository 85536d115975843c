using Microsoft.Extensions.Logging;
using StpLang.LanguageServer.Logging;
using StpLang.LanguageServer.Protocol;

namespace StpLang.LanguageServer.Session;

/// <summary>
/// Checks plans after they changed and sends the findings of files in which others are found than were sent last, and of files
/// that were opened: what was sent of them before, not every client has kept. A check that a later change overtakes is given up.
/// </summary>
internal sealed class FindingsPublisher
{
    private readonly ServerSession _session;
    private readonly ILogger _logger;
    private readonly Lock _lock = new();
    private Snapshot _published;
    private Snapshot? _next;
    private CancellationTokenSource? _running;
    private bool _isChecked;

    /// <summary>Nothing was sent yet.</summary>
    public FindingsPublisher(ServerSession session, ILogger logger)
    {
        _session = session;
        _logger = logger;
        _published = session.Snapshot;
    }

    /// <summary>Has the plans checked as they are now.</summary>
    public void Schedule(Snapshot snapshot)
    {
        lock (_lock)
        {
            var isRunning = _next is not null || _running is not null;
            _next = snapshot;
            _running?.Cancel();
            if (!isRunning)
            {
                ThreadPool.UnsafeQueueUserWorkItem(
                    static self => self.Run(),
                    this,
                    preferLocal: false
                );
            }
        }
    }

    private void Run()
    {
        while (Take() is var (snapshot, source) && snapshot is not null)
        {
            try
            {
                Publish(snapshot, source!);
            }
            catch (OperationCanceledException)
            {
                // What overtook it is next.
            }
#pragma warning disable CA1031 // The next change may mend it.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _logger.HandlerFailed("checking", exception);
            }
        }
    }

    private (Snapshot? Snapshot, CancellationTokenSource? Source) Take()
    {
        lock (_lock)
        {
            _running?.Dispose();
            _running = _next is null ? null : new CancellationTokenSource();
            var snapshot = _next;
            _next = null;
            return (snapshot, _running);
        }
    }

    private void Publish(Snapshot snapshot, CancellationTokenSource source)
    {
        var cancellationToken = source.Token;
        // Later checks cost what changed; the first is one of all that there is, and shown from the reading of the files on.
        using var progress =
            _isChecked || !_session.Client.ShowsProgress
                ? null
                : _session.Work.StartOwn(RunningWork.Checking, source.Cancel);
        using var pause = _isChecked
            ? null
            : CollectionPause.Begin(snapshot.Workspace, cancellationToken);
        if (progress is not null)
        {
            snapshot.Check(progress, cancellationToken);
        }

        var workspace = snapshot.Workspace;
        var converter = _session.ConverterFor(snapshot);
        var changed = workspace.FilesWithOtherFindings(_published.Workspace, cancellationToken);
        _isChecked = true;
        if (_session.Client.PullsFindings)
        {
            Refresh(changed, snapshot);
            return;
        }

        foreach (var path in changed.Union(Opened(snapshot)))
        {
            _session.Connection.Notify(
                Methods.PublishDiagnostics,
                new PublishDiagnosticsParams
                {
                    Uri = converter.UriOf(path),
                    Version = converter.VersionOf(path),
                    Diagnostics = converter.ToDiagnostics(
                        workspace.ShownFindingsIn(path, cancellationToken)
                    ),
                }
            );
        }

        _published = snapshot;
    }

    private IEnumerable<string> Opened(Snapshot snapshot) =>
        snapshot.Open.Keys.Where(path => !_published.Open.ContainsKey(path));

    // A client that asks for findings asks for those of the document it edits by itself.
    private void Refresh(IReadOnlySet<string> changed, Snapshot snapshot)
    {
        _published = snapshot;
        if (changed.Count > 0 && _session.Client.RefreshesFindings)
        {
            _ = _session.TryRequestAsync(Methods.DiagnosticRefresh, new NoParams());
        }
    }
}
