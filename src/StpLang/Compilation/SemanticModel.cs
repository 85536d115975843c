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

    /// <summary>What a declaration names, or null where it gives no name.</summary>
    /// <param name="syntax">The declaration, of this file.</param>
    public Symbol? GetDeclaredSymbol(MemberSyntax syntax)
    {
        var name = syntax switch
        {
            DeclarationSyntax declaration => declaration.Name,
            LetSyntax let => let.Name,
            _ => default,
        };
        var symbol = name.IsMissing ? null : GetSymbol(name);
        return
            symbol is not null
            && Compilation.LocationOf(symbol) is var location
            && location.Span == name.Span
            ? symbol
            : null;
    }

    /// <summary>What a name refers to or declares, or null where nothing has that name.</summary>
    /// <param name="name">A word in the place of a name, of this file.</param>
    public Symbol? GetSymbol(SyntaxToken name)
    {
        if (name.Kind != SyntaxKind.Word)
        {
            return null;
        }

        if (name.Parent is NameExpressionSyntax path)
        {
            var upTo = path.Names.TakeWhile(n => n.Span.End <= name.Span.End).Select(n => n.Text);
            return Compilation.Names.Find(string.Join('.', upTo));
        }

        if (
            name.Parent is DeclarationSyntax
            {
                Kind: SyntaxKind.Outcome,
                Parent.Parent: DeclarationSyntax programme
            }
        )
        {
            return Compilation.Names.Find($"{programme.Name.Text}.{name.Text}");
        }

        return Compilation.Names.Find(name.Text);
    }

    /// <summary>The names of the plan that name one of these kinds of thing; all where none are given.</summary>
    /// <param name="kinds">The kinds.</param>
    public IEnumerable<Symbol> LookupSymbols(params DeclarationKind[] kinds) =>
        Compilation.Names.Symbols.Where(s => kinds.Length == 0 || kinds.Contains(s.Kind));

    /// <summary>Where a symbol is declared.</summary>
    /// <param name="symbol">A symbol of this compilation.</param>
    public Location GetLocation(Symbol symbol) => Compilation.LocationOf(symbol);

    /// <summary>
    /// The value of an expression; null where it has none: a name standing for a choice or a declaration, or something
    /// in error.
    /// </summary>
    /// <param name="expression">The expression, of this file.</param>
    public Value? GetValue(ExpressionSyntax expression)
    {
        var context = new BindingContext(
            Compilation.Names,
            s => Compilation.FileAt(s.Tree).Units[s.Child]
        );
        var value = new ValueBinder(context, new Dependencies(), report: null).Evaluate(expression);
        return value is ErrorValue or ReferenceValue ? null : value;
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
        var file = Compilation.FileAt(_file);
        var binding = Compilation.Bind();
        int low = 0,
            high = file.Units.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var offset = file.OffsetOf(middle);
            if (position < offset)
            {
                high = middle - 1;
            }
            else if (position >= offset + file.Units[middle].Green.FullWidth)
            {
                low = middle + 1;
            }
            else
            {
                return (binding[_file, middle], offset);
            }
        }

        return null;
    }
}
