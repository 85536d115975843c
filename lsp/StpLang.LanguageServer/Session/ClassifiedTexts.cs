using System.Collections.Concurrent;
using System.Globalization;
using StpLang.Services.Classification;

namespace StpLang.LanguageServer.Session;

/// <summary>What was last said of the words of each document, so that only what is another is worked out and sent.</summary>
internal sealed class ClassifiedTexts
{
    private readonly ConcurrentDictionary<string, (string Id, ClassifiedText Text)> _last = new(
        StringComparer.Ordinal
    );
    private int _count;

    /// <summary>What was last said of a document; null where nothing is kept.</summary>
    public ClassifiedText? Last(string path) =>
        _last.TryGetValue(path, out var last) ? last.Text : null;

    /// <summary>What was said of a document under an id; null where it is not kept.</summary>
    public ClassifiedText? Find(string path, string id) =>
        _last.TryGetValue(path, out var last) && last.Id == id ? last.Text : null;

    /// <summary>Keeps what is said of a document.</summary>
    /// <returns>The id to find it by.</returns>
    public string Keep(string path, ClassifiedText text)
    {
        var id = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        _last[path] = (id, text);
        return id;
    }

    /// <summary>Keeps nothing of a document any more.</summary>
    public void Forget(string path) => _last.TryRemove(path, out _);
}
