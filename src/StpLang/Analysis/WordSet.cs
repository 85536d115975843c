using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>The words that declarations of a plan choose somewhere.</summary>
internal sealed record WordSet
{
    private readonly ImmutableSortedSet<string> _words;

    private WordSet(ImmutableSortedSet<string> words) => _words = words;

    /// <summary>No word.</summary>
    public static WordSet None { get; } =
        new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <summary>Whether a word is chosen.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Whether both are of the same words.</summary>
    public bool Equals(WordSet? other) => other is not null && _words.SetEquals(other._words);

    /// <inheritdoc/>
    public override int GetHashCode() => _words.Count;

    /// <summary>The words chosen in a plan.</summary>
    /// <param name="kind">The kind of top declaration that chooses them.</param>
    /// <param name="wordsOf">The words of one.</param>
    public static ISummary<WordSet> SummaryOf(
        DeclarationKind kind,
        Func<Declaration, IEnumerable<string>> wordsOf
    ) => new OfDeclarations(kind, wordsOf);

    private sealed class OfDeclarations(
        DeclarationKind kind,
        Func<Declaration, IEnumerable<string>> wordsOf
    ) : ISummary<WordSet>
    {
        public KindSet Kinds { get; } = new(kind);

        public WordSet Empty => None;

        public WordSet Of(Declaration declaration)
        {
            var words = None._words.Union(wordsOf(declaration));
            return words.IsEmpty ? None : new WordSet(words);
        }

        public WordSet Merge(WordSet left, WordSet right) =>
            right._words.IsSubsetOf(left._words) ? left
            : left._words.IsSubsetOf(right._words) ? right
            : new WordSet(left._words.Union(right._words));
    }
}
