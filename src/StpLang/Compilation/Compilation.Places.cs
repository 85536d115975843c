using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang;

/// <content>Where what the plan declares stands, and what stands there.</content>
public sealed partial class Compilation
{
    /// <summary>Where the text stands that made something of the model.</summary>
    /// <exception cref="ArgumentException">It is not of this compilation's model.</exception>
    public Location LocationOf(Origin origin) =>
        Holds(origin)
            ? _files.Locate(origin)!
            : throw new ArgumentException(
                "This is not of this compilation's model.",
                nameof(origin)
            );

    /// <summary>Every word of the plan that stands for a symbol, by file and place.</summary>
    /// <param name="symbol">The symbol, of this compilation.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public IEnumerable<SymbolReference> FindReferences(
        Symbol symbol,
        CancellationToken cancellationToken = default
    ) => new ReferenceFinder(this, symbol).Find(cancellationToken);

    /// <summary>Where a symbol is named by its declaration.</summary>
    /// <param name="symbol">A symbol of this compilation.</param>
    public Location LocationOf(DeclaredSymbol symbol) => LocationOf(_files.OriginOf(symbol));

    /// <summary>The text of a declaration, as syntax.</summary>
    /// <param name="symbol">A symbol of this compilation.</param>
    public MemberSyntax SyntaxOf(DeclaredSymbol symbol) => SyntaxAt(LocationOf(symbol));

    /// <summary>The text of a declaration, as syntax.</summary>
    /// <param name="declaration">A declaration of this compilation's model.</param>
    public MemberSyntax SyntaxOf(Declaration declaration) =>
        SyntaxAt(LocationOf(declaration.Origin));

    /// <summary>A declaration as understood; null for a <c>let</c> and for what stands in the wrong place.</summary>
    /// <param name="symbol">A symbol of this compilation.</param>
    public Declaration? DeclarationOf(DeclaredSymbol symbol) =>
        GetSemanticModel(SyntaxTrees[_files.PlaceOf(symbol.Lineage)!.Value.File])
            .GetDeclaration(SyntaxOf(symbol));

    /// <summary>The file that a place is in; null where what was there is gone.</summary>
    internal SyntaxTree? TreeOf(Origin origin) =>
        origin.Unit is { } unit && Bind().PlaceOf(unit.Lineage) is var (file, _)
            ? SyntaxTrees[file]
            : null;

    /// <summary>Whether that is a place in this plan, or was one in an earlier version of what stands there.</summary>
    internal bool Holds(Origin origin) =>
        origin is { Unit: { } unit, Span: { Start: >= 0, Length: >= 0 } span }
        && span.End <= unit.Width
        && _files.PlaceOf(unit.Lineage) is not null;

    /// <summary>The top declaration in which a text stands, as rules read it; null where that is gone, or none of the model.</summary>
    internal Declaration? DeclarationOf(Origin origin) =>
        origin.Unit is { } unit && Bind().Find(unit.Lineage) is { } bound
            ? bound.Read().FirstOrDefault()?.Declaration
            : null;

    /// <summary>The value that a <c>let</c> names; null for another declaration.</summary>
    internal Value? ValueOf(DeclaredSymbol symbol) =>
        symbol.Kind == DeclarationKind.Let
            ? Records.With(context => context.ValueOf(new ValueKey(symbol, null)).Value)
            : null;

    /// <summary>An origin, be it of an earlier version, as one of this version; null where what it stood in is gone.</summary>
    internal Origin? Current(Origin origin) => _files.Current(origin);

    /// <summary>The origin of a place in a top declaration; null where it is in none.</summary>
    internal Origin? OriginAt(Location location)
    {
        var file = _files.All.FirstOrDefault(each => each.Tree.FilePath == location.FilePath);
        if (file is null)
        {
            return null;
        }

        var unit = file.UnitAt(location.Span.Start);
        return file.Units[unit].IsDeclaration
            ? new Origin(file.Units[unit], location.Span.Shift(-file.OffsetOf(unit)))
            : null;
    }

    internal int IndexOf(SyntaxTree tree)
    {
        var index = SyntaxTrees.IndexOf(tree);
        return index >= 0
            ? index
            : throw new ArgumentException(
                "This tree is not one of the compilation's.",
                nameof(tree)
            );
    }

    // A declaration is told by the word that names it, or its keyword.
    private MemberSyntax SyntaxAt(Location location) =>
        (MemberSyntax)
            SyntaxTrees
                .First(tree => tree.FilePath == location.FilePath)
                .Root.FindToken(location.Span.Start)
                .Parent!;
}
