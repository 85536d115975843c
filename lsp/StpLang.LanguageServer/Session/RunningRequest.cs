namespace StpLang.LanguageServer.Session;

/// <summary>A request that is being answered.</summary>
/// <param name="path">The document that an edit of makes it pointless; null where none does.</param>
internal sealed class RunningRequest(string? path) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _source = new();
    private bool _isEnded;

    /// <summary>The document that an edit of makes it pointless; null where none does.</summary>
    public string? Path => path;

    /// <summary>Whether an edit made it pointless.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>Ends it.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Ends it, unless it has ended.</summary>
    public void Cancel(bool isOvertaken)
    {
        lock (_lock)
        {
            if (!_isEnded && !_source.IsCancellationRequested)
            {
                IsOvertaken = isOvertaken;
                _source.Cancel();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _isEnded = true;
            _source.Dispose();
        }
    }
}
