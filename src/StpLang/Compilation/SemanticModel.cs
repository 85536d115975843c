using System.Collections.Immutable;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>
/// What the words of one file of a compilation stand for, and what can be written where: what the binder found, asked
/// for a declaration when first wanted.
/// </summary>
public sealed class SemanticModel
{
    private readonly int _file;
    private readonly RuleCatalogue _rules;

    internal SemanticModel(Compilation compilation, SyntaxTree tree, RuleCatalogue rules)
    {
        Compilation = compilation;
        SyntaxTree = tree;
        _rules = rules;
        _file = compilation.IndexOf(tree);
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The file.</summary>
    public SyntaxTree SyntaxTree { get; }

    /// <summary>What a token stands for: nothing for figures, texts, signs, new titles and what fits nowhere.</summary>
    /// <param name="token">A token of this file.</param>
    public SymbolInfo GetSymbolInfo(SyntaxToken token) =>
        token is { Parent: { } parent, IsMissing: false }
        && UnitOf(parent) is { } unit
        && unit.Record.At(token.Span.Start - unit.Offset) is { } binding
            ? InfoOf(binding, unit)
            : SymbolInfo.None;

    /// <summary>The symbol a declaration gives, or null where it gives no name.</summary>
    /// <param name="syntax">The declaration, of this file.</param>
    public DeclaredSymbol? GetDeclaredSymbol(MemberSyntax syntax)
    {
        var name = syntax switch
        {
            DeclarationSyntax declaration => declaration.Name,
            LetSyntax let => let.Name,
            _ => default,
        };
        return GetSymbolInfo(name) is { IsDeclaration: true, Symbol: DeclaredSymbol symbol }
            ? symbol
            : null;
    }

    /// <summary>The declaration as understood, or null for <c>include</c>, <c>let</c> and what is no declaration.</summary>
    /// <param name="syntax">The declaration, of this file.</param>
    public Declaration? GetDeclaration(MemberSyntax syntax) =>
        UnitOf(syntax) is { Bound.Declaration: { } declaration } unit
            ? Find(declaration, syntax.Span.Shift(-unit.Offset))
            : null;

    /// <summary>
    /// The value of an expression; null where it has none: a name standing for a choice or a declaration, or something
    /// in error.
    /// </summary>
    /// <param name="expression">The expression, of this file.</param>
    public Value? GetValue(ExpressionSyntax expression)
    {
        if (WantedAt(expression) is { Type.Kind: PropertyTypeKind.Choice })
        {
            return null;
        }

        var value = Compilation.Records.With(context =>
            new ValueBinder(context, new DependencyRecorder(), report: null).Evaluate(expression)
        );
        return value is ErrorValue or ReferenceValue ? null : value;
    }

    /// <summary>Where a position lies, and what an author can write there.</summary>
    /// <param name="position">A position of this file, its end included.</param>
    internal PositionContext GetPositionContext(int position) =>
        PositionReader.Read(this, position);

    /// <summary>The type of the value that is to stand in a place; null where it may be any, or none can stand there.</summary>
    /// <param name="position">A position of this file, its end included.</param>
    public PropertyType? GetExpectedType(int position) => GetPositionContext(position).Type;

    /// <summary>What can be written in a place, by the name it is written by.</summary>
    /// <param name="position">A position of this file, its end included.</param>
    public IEnumerable<Symbol> LookupSymbols(int position) =>
        new SymbolLookup(Compilation, _rules).In(GetPositionContext(position));

    /// <summary>What can be written for a value, or to begin one with.</summary>
    /// <param name="type">The type of the value; null where any will do.</param>
    public IEnumerable<Symbol> LookupSymbols(PropertyType? type) =>
        new SymbolLookup(Compilation, _rules).Values(type);

    /// <summary>Every word of this file that stands for a symbol, in the order of the text.</summary>
    /// <param name="symbol">The symbol, of this compilation.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public IEnumerable<SymbolReference> FindReferences(
        Symbol symbol,
        CancellationToken cancellationToken = default
    ) => new ReferenceFinder(Compilation, symbol).FindIn(_file, cancellationToken);

    /// <summary>Every word of a range that stands for something, or should, in the order of the text.</summary>
    /// <param name="range">The range; the whole file unless given.</param>
    public IEnumerable<(TextSpan Span, SymbolInfo Info)> GetSymbols(TextSpan? range = null)
    {
        var file = Compilation.Files[_file];
        var wanted = range ?? new TextSpan(0, SyntaxTree.Text.Length);
        var count = file.Units.Length;
        for (var i = file.UnitAt(wanted.Start); i < count && file.OffsetOf(i) < wanted.End; i++)
        {
            foreach (var word in SymbolsIn(i))
            {
                if (word.Span.Start < wanted.End && wanted.Start < word.Span.End)
                {
                    yield return word;
                }
            }
        }
    }

    /// <summary>The words of what stands in a place at the top.</summary>
    internal IEnumerable<(TextSpan Span, SymbolInfo Info)> SymbolsIn(int index)
    {
        if (UnitAt(index) is not { } unit)
        {
            yield break;
        }

        foreach (var binding in unit.Record.Tokens)
        {
            yield return (binding.Span.Shift(unit.Offset), InfoOf(binding, unit));
        }
    }

    /// <summary>What is wanted where a node stands; null where anything may be.</summary>
    internal Wanted? WantedAt(SyntaxNode node) =>
        UnitOf(node) is { } unit
            ? unit.Record.WantedAt(node.Position - unit.Offset, node.Kind)
            : null;

    private SymbolInfo InfoOf(TokenBinding binding, Unit unit)
    {
        var symbol = binding.Role switch
        {
            TokenRole.Refers => Compilation.Names.Find(binding.Name),
            TokenRole.Declares => DeclaredAt(binding.Span, unit),
            TokenRole.NamesRule => _rules.Find(binding.Name) is { } rule
                ? new RuleSymbol(rule)
                : null,
            TokenRole.NamesFile => FileOf(unit),
            _ => binding.Symbol,
        };
        return new SymbolInfo(
            symbol,
            symbol is null ? CandidatesOf(binding) : [],
            symbol is not null && binding.Role == TokenRole.Declares
        );
    }

    private ImmutableArray<Symbol> CandidatesOf(TokenBinding binding) =>
        binding.Role == TokenRole.NamesRule
            ? [.. _rules.NearestTo(binding.Name).Select(near => new RuleSymbol(_rules.Find(near)!))]
            : binding.Candidates;

    private DeclaredSymbol? DeclaredAt(TextSpan span, Unit unit)
    {
        var names = unit.Bound.Unit.Names;
        var ordinal = Array.FindIndex(names, name => name.Span == span);
        return ordinal < 0
            ? null
            : Compilation.Names.Find(names[ordinal].Name, unit.Bound.Unit.Lineage, ordinal);
    }

    private FileSymbol? FileOf(Unit unit) =>
        Compilation.Includes.PathOf(unit.Bound.Unit) is { } path ? new FileSymbol(path) : null;

    // Those nested in a declaration are told by their extent.
    private static Declaration? Find(Declaration declaration, TextSpan extent) =>
        declaration.Extent.Span == extent ? declaration
        : declaration.Nested.FirstOrDefault(each => each.Extent.Span.Contains(extent)) is { } nested
            ? Find(nested, extent)
        : null;

    // A node without width may stand where the next declaration begins.
    private Unit? UnitOf(SyntaxNode node)
    {
        while (node.Parent is { } parent and not FileSyntax)
        {
            node = parent;
        }

        return node.Parent is null ? null : UnitAt(Compilation.Files[_file].UnitAt(node.Position));
    }

    private Unit? UnitAt(int index)
    {
        var bound = Compilation.Bind().Units[_file][index];
        return bound.Unit.IsDeclaration
            ? new Unit(bound, Compilation.Files[_file].OffsetOf(index), Compilation.Records)
            : null;
    }

    // A top declaration of this file, and where its text begins.
    private readonly record struct Unit(BoundUnit Bound, int Offset, RecordBook Records)
    {
        public BindingRecord Record => Records.Of(Bound);
    }
}
