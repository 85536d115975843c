using System.Collections.Immutable;
using StpLang.Symbols;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>What a word was found to stand for when its declaration was bound.</summary>
/// <param name="Span">The word.</param>
/// <param name="Role">What it does.</param>
/// <param name="Name">The name it gives or was looked up by; empty for a word of the language.</param>
/// <param name="Symbol">What it stands for, where that is a word of the language.</param>
/// <param name="Candidates">What it may have been meant for, where nothing has that name.</param>
internal readonly record struct TokenBinding(
    TextSpan Span,
    TokenRole Role,
    string Name,
    Symbol? Symbol,
    ImmutableArray<Symbol> Candidates
);
