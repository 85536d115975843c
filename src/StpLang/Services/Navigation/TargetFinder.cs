using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Navigation;

/// <summary>Finds where a word of one plan leads.</summary>
internal sealed class TargetFinder(SemanticModel model, SymbolWord word)
{
    private readonly Compilation _compilation = model.Compilation;

    /// <summary>Where it is said what the word stands for: a property behind a dot leads to its value.</summary>
    public IEnumerable<NavigationTarget> Definition() =>
        word.Symbol switch
        {
            DeclaredSymbol symbol => [TargetOf(symbol)],
            FileSymbol file => _compilation
                .SyntaxTrees.Where(tree => tree.FilePath == file.Path)
                .Select(tree => new NavigationTarget(
                    word.Span,
                    tree.LocationOf(default),
                    new TextSpan(0, tree.Text.Length)
                )),
            PropertySymbol => Property is { } property ? [TargetOf(property)] : Declaration(),
            _ => [],
        };

    /// <summary>The declaration that the word names, or whose property it is.</summary>
    public IEnumerable<NavigationTarget> Declaration() =>
        word.Symbol is not PropertySymbol ? Definition()
        : Owner is { } owner ? [TargetOf(owner)]
        : [];

    /// <summary>What its value names, where that is declarations: the partner that a definition stands for.</summary>
    public IEnumerable<NavigationTarget> TypeDefinition()
    {
        var value = word.Symbol switch
        {
            DeclaredSymbol { Kind: DeclarationKind.Let } let => _compilation
                .Bind()
                .Find(let.Lineage)
                ?.Value,
            PropertySymbol => Property?.Value,
            _ => null,
        };
        var named = NamedIn(value).Select(TargetOf).ToList();
        return named.Count > 0 ? named : Definition();
    }

    // What the property that the word is belongs to.
    private DeclaredSymbol? Owner =>
        word.Token.Parent switch
        {
            NameExpressionSyntax path => model
                .GetSymbolInfo(path.Names.LastOrDefault(each => each.Span.End <= word.Span.Start))
                .Symbol as DeclaredSymbol,
            PropertySyntax { Parent.Parent: MemberSyntax member } => model.GetDeclaredSymbol(
                member
            ),
            _ => null,
        };

    // The property that the word is, as it is written; null where it is not, or in error.
    private PropertyValue? Property
    {
        get
        {
            var declaration = word.Token.Parent switch
            {
                PropertySyntax { Parent.Parent: MemberSyntax member } => model.GetDeclaration(
                    member
                ),
                _ => Owner is { } owner ? _compilation.DeclarationOf(owner) : null,
            };
            return declaration?.Find(((PropertySymbol)word.Symbol!).Definition);
        }
    }

    private IEnumerable<DeclaredSymbol> NamedIn(Value? value) =>
        value switch
        {
            ReferenceValue { Path: var path } => _compilation.Names.Find(path) is { } symbol
                ? [symbol]
                : [],
            ListValue list => list.Items.SelectMany(NamedIn),
            _ => [],
        };

    private NavigationTarget TargetOf(DeclaredSymbol symbol) =>
        new(word.Span, _compilation.LocationOf(symbol), _compilation.SyntaxOf(symbol).Span);

    private NavigationTarget TargetOf(PropertyValue property) =>
        new(
            word.Span,
            _compilation.LocationOf(property.NameOrigin),
            _compilation.LocationOf(property.Extent).Span
        );
}
