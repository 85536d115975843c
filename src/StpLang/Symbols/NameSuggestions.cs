using System.Collections.Concurrent;
using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>
/// Picks the names worth comparing with one that is not known. Of a few, all; of many, those that begin or end most
/// like it, for a slip of the keyboard leaves one of both intact. So each unknown name costs the same in a large plan.
/// </summary>
internal sealed class NameSuggestions
{
    private const int Few = 256;
    private const int Neighbours = 32;

    // Putting in more than this costs more than sorting them all.
    private const int MostPutIn = 64;

    private readonly IEnumerable<DeclaredSymbol> _symbols;
    private readonly ConcurrentDictionary<KindSet, (string[] Forward, string[] Backward)> _sorted =
        new();

    // Where a declaration that many refer to is gone, all of them look for the same name.
    private readonly ConcurrentDictionary<UnresolvedName, IReadOnlyList<string>> _nearest = new();

    /// <summary>Picks from the names of symbols.</summary>
    public NameSuggestions(IEnumerable<DeclaredSymbol> symbols) => _symbols = symbols;

    /// <summary>The names that an author may have meant, best first.</summary>
    public IReadOnlyList<string> Nearest(UnresolvedName name) =>
        _nearest.GetOrAdd(name, each => NearestNames.Of(each.Name, Near(each)));

    /// <summary>Whether an author may have meant the same by a name as in another version of the plan.</summary>
    public bool IsSame(UnresolvedName name, NameSuggestions other)
    {
        var (forward, backward) = Sorted(name.Kinds);
        var (otherForward, otherBackward) = other.Sorted(name.Kinds);
        if (forward == otherForward)
        {
            return true;
        }

        // What an edit touches is mostly far from it.
        var word = name.Name;
        return forward.Length > Few
                && otherForward.Length > Few
                && AreSame(Around(forward, word), Around(otherForward, word))
                && Reverse(word) is var reversed
                && AreSame(Around(backward, reversed), Around(otherBackward, reversed))
            || Nearest(name).SequenceEqual(other.Nearest(name));
    }

    private IEnumerable<string> Near(UnresolvedName name)
    {
        var (forward, backward) = Sorted(name.Kinds);
        return forward.Length <= Few
            ? forward
            : Around(forward, name.Name)
                .Concat(Around(backward, Reverse(name.Name)).Select(Reverse))
                .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The same after a change of some names.</summary>
    public NameSuggestions With(IReadOnlyCollection<string> names, NameTable before, NameTable now)
    {
        var changed = new NameSuggestions(now.Symbols);
        if (names.Count > MostPutIn)
        {
            return changed;
        }

        foreach (var (kinds, (forward, backward)) in _sorted)
        {
            bool IsIn(NameTable table, string name) =>
                table.Find(name) is { } symbol && kinds.Contains(symbol.Kind);
            string[] gone = [.. names.Where(name => IsIn(before, name) && !IsIn(now, name))];
            string[] come = [.. names.Where(name => !IsIn(before, name) && IsIn(now, name))];
            changed._sorted[kinds] = (
                Replace(forward, gone, come),
                Replace(backward, Array.ConvertAll(gone, Reverse), Array.ConvertAll(come, Reverse))
            );
        }

        return changed;
    }

    private (string[] Forward, string[] Backward) Sorted(KindSet kinds) =>
        _sorted.GetOrAdd(kinds, Sort);

    private (string[] Forward, string[] Backward) Sort(KindSet kinds)
    {
        string[] forward =
        [
            .. _symbols.Where(each => kinds.Contains(each.Kind)).Select(each => each.Name),
        ];
        var backward = Array.ConvertAll(forward, Reverse);
        Array.Sort(forward, StringComparer.Ordinal);
        Array.Sort(backward, StringComparer.Ordinal);
        return (forward, backward);
    }

    private static string[] Replace(string[] sorted, string[] gone, string[] come)
    {
        if (gone.Length + come.Length == 0)
        {
            return sorted;
        }

        // Both in order, so that what is between them is copied in pieces.
        Array.Sort(gone, StringComparer.Ordinal);
        Array.Sort(come, StringComparer.Ordinal);
        var replaced = new string[sorted.Length - gone.Length + come.Length];
        var (from, to) = (0, 0);
        var (nextGone, nextCome) = (0, 0);
        while (nextGone < gone.Length || nextCome < come.Length)
        {
            var isGone =
                nextCome == come.Length
                || (
                    nextGone < gone.Length
                    && string.CompareOrdinal(gone[nextGone], come[nextCome]) < 0
                );
            var name = isGone ? gone[nextGone++] : come[nextCome++];
            var place = Array.BinarySearch(sorted, name, StringComparer.Ordinal);
            place = place >= 0 ? place : ~place;
            sorted.AsSpan(from, place - from).CopyTo(replaced.AsSpan(to));
            to += place - from;
            from = place + (isGone ? 1 : 0);
            if (!isGone)
            {
                replaced[to++] = name;
            }
        }

        sorted.AsSpan(from).CopyTo(replaced.AsSpan(to));
        return replaced;
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

    private static bool AreSame(ReadOnlySpan<string> names, ReadOnlySpan<string> others) =>
        names.SequenceEqual(others);

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
