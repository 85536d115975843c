using System.Collections.Concurrent;
using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>
/// Picks the names worth comparing with one that is not known. Of a few, all; of many, those that begin or end most
/// like it, for a slip of the keyboard leaves one of both intact. So each unknown name costs the same in a large plan.
/// </summary>
internal sealed class NameSuggestions(IReadOnlyCollection<DeclaredSymbol> symbols)
{
    private const int Few = 256;
    private const int Neighbours = 32;

    private readonly ConcurrentDictionary<ulong, (string[] Forward, string[] Backward)> _sorted =
        new();

    /// <summary>The names near a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="kinds">The kinds of declaration to name; all where none are given.</param>
    public IEnumerable<string> Near(string word, ImmutableArray<DeclarationKind> kinds)
    {
        var key = 0ul;
        foreach (var kind in kinds)
        {
            key |= 1ul << (int)kind;
        }

        var (forward, backward) = _sorted.GetOrAdd(key, Sort);
        return forward.Length <= Few
            ? forward
            : Around(forward, word)
                .Concat(Around(backward, Reverse(word)).Select(Reverse))
                .Distinct(StringComparer.Ordinal);
    }

    private (string[] Forward, string[] Backward) Sort(ulong kinds)
    {
        string[] forward =
        [
            .. symbols
                .Where(s => kinds == 0 || (kinds & (1ul << (int)s.Kind)) != 0)
                .Select(s => s.Name),
        ];
        if (forward.Length <= Few)
        {
            return (forward, []);
        }

        Array.Sort(forward, StringComparer.Ordinal);
        string[] backward = [.. forward.Select(Reverse)];
        Array.Sort(backward, StringComparer.Ordinal);
        return (forward, backward);
    }

    private static ArraySegment<string> Around(string[] sorted, string word)
    {
        var found = Array.BinarySearch(sorted, word, StringComparer.Ordinal);
        var place = found >= 0 ? found : ~found;
        var start = Math.Max(0, place - Neighbours);
        return new ArraySegment<string>(
            sorted,
            start,
            Math.Min(sorted.Length, place + Neighbours) - start
        );
    }

    private static string Reverse(string name) =>
        string.Create(
            name.Length,
            name,
            static (target, source) =>
            {
                source.CopyTo(target);
                target.Reverse();
            }
        );
}
