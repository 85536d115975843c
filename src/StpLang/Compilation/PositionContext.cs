using System.Collections.Immutable;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>Where a position of a file lies, and what an author can write there.</summary>
internal sealed record PositionContext
{
    /// <summary>The token that the position is in or behind; one of no kind at the beginning of the file.</summary>
    public SyntaxToken Token { get; init; }

    /// <summary>The word, text or figure being written; empty at the position where none has been begun.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What can be written.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>The kind of declaration in whose header or block it is; null outside all.</summary>
    public DeclarationDefinition? Declaration { get; init; }

    /// <summary>The type of the value that is to stand there; null where it may be any.</summary>
    public PropertyType? Type { get; init; }

    /// <summary>The property that the value is given to, itself or as part of it; null where there is none.</summary>
    public PropertyDefinition? Property { get; init; }

    /// <summary>The properties that are not given yet, in the order to write them.</summary>
    public ImmutableArray<PropertyDefinition> Properties { get; init; } = [];

    /// <summary>The kinds of declaration that can stand there, in the order of the reference.</summary>
    public ImmutableArray<DeclarationDefinition> Declarations { get; init; } = [];

    /// <summary>Behind a dot: what the name before it stands for; null where nothing has that name.</summary>
    public Symbol? Owner { get; init; }
}
