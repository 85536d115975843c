using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>What is known of the names and values in one file of a compilation.</summary>
public sealed class SemanticModel
{
    private readonly int _file;

    internal SemanticModel(Compilation compilation, SyntaxTree tree)
    {
        Compilation = compilation;
        SyntaxTree = tree;
        _file = compilation.IndexOf(tree);
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The file.</summary>
    public SyntaxTree SyntaxTree { get; }

    /// <summary>The declaration as understood, or null for <c>include</c>, <c>let</c> and what is no declaration.</summary>
    /// <param name="syntax">The declaration, of this file.</param>
    public Declaration? GetDeclaration(MemberSyntax syntax)
    {
        if (UnitAt(syntax.Span.Start) is not { } found)
        {
            return null;
        }

        var extent = syntax.Span.Shift(-found.Offset);
        return Find(found.Unit.Declaration, extent);
    }

    /// <summary>The symbol a declaration gives, or null where it gives no name.</summary>
    /// <param name="syntax">The declaration, of this file.</param>
    public Symbol? GetDeclaredSymbol(MemberSyntax syntax) =>
        syntax switch
        {
            DeclarationSyntax declaration => DeclaredAt(declaration.Name),
            LetSyntax let => DeclaredAt(let.Name),
            _ => null,
        };

    /// <summary>
    /// What a name refers to or declares; null where nothing has that name, and for words that are no names: keywords,
    /// properties, choices.
    /// </summary>
    /// <param name="name">A word of this file.</param>
    public Symbol? GetSymbol(SyntaxToken name)
    {
        switch (name.Parent)
        {
            case NameExpressionSyntax path when !IsChoice(path):
                var upTo = path
                    .Names.TakeWhile(n => n.Span.End <= name.Span.End)
                    .Select(n => n.Text);
                return Compilation.Names.Find(string.Join('.', upTo));
            case LetSyntax
            or DeclarationSyntax
            or FundingSyntax when DeclaredAt(name) is { } declared:
                return declared;
            case DeclarationSyntax declaration
                when name.Span == declaration.Name.Span || name.Span == declaration.SecondName.Span:
            case FundingSyntax funding when name.Span == funding.Name.Span:
                return Compilation.Names.Find(name.Text);
            default:
                return null;
        }
    }

    /// <summary>The names of the plan that name one of these kinds of thing; all where none are given.</summary>
    /// <param name="kinds">The kinds.</param>
    public IEnumerable<Symbol> LookupSymbols(params DeclarationKind[] kinds) =>
        Compilation.Names.Symbols.Where(s => kinds.Length == 0 || kinds.Contains(s.Kind));

    /// <summary>Where a symbol is declared.</summary>
    /// <param name="symbol">A symbol of this compilation.</param>
    public Location GetLocation(Symbol symbol) =>
        Compilation.LocationOf(Compilation.Files.OriginOf(symbol));

    /// <summary>
    /// The value of an expression; null where it has none: a name standing for a choice or a declaration, or something
    /// in error.
    /// </summary>
    /// <param name="expression">The expression, of this file.</param>
    public Value? GetValue(ExpressionSyntax expression)
    {
        if (expression is NameExpressionSyntax name && IsChoice(name))
        {
            return null;
        }

        var unit = Compilation.Files[_file].Units[
            Compilation.Files[_file].UnitAt(expression.Span.Start)
        ];
        var context = new BindingContext(Compilation.Names, Compilation.Files);
        var value = new ValueBinder(unit, context, new DependencyRecorder(), report: null).Evaluate(
            expression
        );
        return value is ErrorValue or ReferenceValue ? null : value;
    }

    // Whether a name stands where one of a closed set of words does.
    private static bool IsChoice(NameExpressionSyntax name) =>
        name.IsSimple
        && (name.Parent is ListExpressionSyntax list ? list.Parent : name.Parent)
            is PropertySyntax { Parent.Parent: DeclarationSyntax declaration } property
        && PlanVocabulary
            .Get(SyntaxFacts.DeclarationKindOf(declaration.Kind))
            .FindProperty(property.Name.Text)
            is { Type: var type }
        && (type.Element ?? type).Kind == PropertyTypeKind.Choice;

    private Symbol? DeclaredAt(SyntaxToken name)
    {
        if (name.Parent is null || name.IsMissing || UnitAt(name.Span.Start) is not { } found)
        {
            return null;
        }

        var names = found.Unit.Unit.Names;
        var ordinal = Array.FindIndex(names, n => n.Span == name.Span.Shift(-found.Offset));
        return ordinal < 0
            ? null
            : Compilation.Names.Find(names[ordinal].Name, found.Unit.Unit.Lineage, ordinal);
    }

    private static Declaration? Find(Declaration? declaration, TextSpan extent)
    {
        if (declaration is null || declaration.Extent.Span == extent)
        {
            return declaration;
        }

        foreach (var nested in declaration.Nested)
        {
            if (nested.Extent.Span.Contains(extent))
            {
                return Find(nested, extent);
            }
        }

        return null;
    }

    private (BoundUnit Unit, int Offset)? UnitAt(int position)
    {
        var file = Compilation.Files[_file];
        var index = file.UnitAt(position);
        return file.Units[index].IsDeclaration
            ? (Compilation.Bind().Units[_file][index], file.OffsetOf(index))
            : null;
    }
}
