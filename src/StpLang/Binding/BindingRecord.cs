using System.Collections.Immutable;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>
/// What the words of a top declaration stand for and which type is wanted where, written down by the binder as it goes.
/// Places count from where the declaration's text begins.
/// </summary>
/// <remarks>
/// Names of the plan are kept as they were looked up and not as what was found: that moves while others edit their
/// declarations, and the name does not.
/// </remarks>
internal sealed class BindingRecord
{
    private readonly SortedList<int, TokenBinding> _tokens = [];
    private readonly Dictionary<(int Position, SyntaxKind Kind), Wanted> _wanted = [];

    /// <summary>Every word that stands for something or should, in the order of the text.</summary>
    public IList<TokenBinding> Tokens => _tokens.Values;

    /// <summary>What a word stands for; null where it is none that should stand for anything.</summary>
    public TokenBinding? At(int start) => _tokens.TryGetValue(start, out var found) ? found : null;

    /// <summary>What is wanted where a node stands; null where anything may be.</summary>
    public Wanted? WantedAt(int position, SyntaxKind kind) =>
        _wanted.TryGetValue((position, kind), out var found) ? found : null;

    /// <summary>A word of the language.</summary>
    public void Word(SyntaxToken token, Symbol symbol) =>
        Add(token, TokenRole.Word, "", symbol, []);

    /// <summary>A word that should be one of the language.</summary>
    public void UnknownWord(SyntaxToken token, IEnumerable<Symbol> candidates) =>
        Add(token, TokenRole.Word, "", null, [.. candidates]);

    /// <summary>A word that names a declaration by this name, or should.</summary>
    public void Refers(SyntaxToken token, string name, IEnumerable<Symbol>? candidates = null) =>
        Add(token, TokenRole.Refers, name, null, candidates is null ? [] : [.. candidates]);

    /// <summary>A word that gives a declaration its name.</summary>
    public void Declares(SyntaxToken token) => Add(token, TokenRole.Declares, token.Text, null, []);

    /// <summary>A word that names a rule.</summary>
    public void NamesRule(SyntaxToken token) =>
        Add(token, TokenRole.NamesRule, token.Text, null, []);

    /// <summary>A text that says where a file is.</summary>
    public void NamesFile(SyntaxToken token) =>
        Add(token, TokenRole.NamesFile, token.Text, null, []);

    /// <summary>What is wanted where a node stands.</summary>
    public void Wants(SyntaxNode node, PropertyType? type, PropertyDefinition? property) =>
        _wanted[(node.Position, node.Kind)] = new Wanted(type, property);

    private void Add(
        SyntaxToken token,
        TokenRole role,
        string name,
        Symbol? symbol,
        ImmutableArray<Symbol> candidates
    )
    {
        if (!token.IsMissing)
        {
            var binding = new TokenBinding(token.Span, role, name, symbol, candidates);
            _tokens[token.Span.Start] = binding;
        }
    }
}
