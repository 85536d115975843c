using System.Collections.Concurrent;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Session;

/// <summary>The requests that are being answered.</summary>
internal sealed class RunningRequests
{
    private readonly ConcurrentDictionary<RequestId, RunningRequest> _running = new();

    /// <summary>Adds one.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="path">The document that an edit of makes it pointless; null where none does.</param>
    public RunningRequest Start(RequestId id, string? path) =>
        _running[id] = new RunningRequest(path);

    /// <summary>Takes one away that is about to be answered: from then on its id may be used again.</summary>
    public void End(RequestId id, RunningRequest request)
    {
        _running.TryRemove(KeyValuePair.Create(id, request));
        request.Dispose();
    }

    /// <summary>The client wants no answer any more.</summary>
    public void Cancel(RequestId id)
    {
        if (_running.TryGetValue(id, out var request))
        {
            request.Cancel(isOvertaken: false);
        }
    }

    /// <summary>A document was edited.</summary>
    public void Overtake(string path)
    {
        foreach (var request in _running.Values)
        {
            if (request.Path == path)
            {
                request.Cancel(isOvertaken: true);
            }
        }
    }
}
