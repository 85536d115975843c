using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>A file of a compilation, cut into its top declarations.</summary>
internal sealed class CompiledFile
{
    private CompiledFile(
        SyntaxTree tree,
        DeclarationUnit[] units,
        int[] places,
        Diagnostic? notText
    )
    {
        Tree = tree;
        Units = units;
        _places = places;
        NotText = notText;
    }

    // Which child of the file each unit is.
    private readonly int[] _places;

    public SyntaxTree Tree { get; }

    public DeclarationUnit[] Units { get; }

    /// <summary>STP0008 where the file is no text; its syntax is then not judged.</summary>
    public Diagnostic? NotText { get; }

    /// <summary>Whether something stands outside the declarations that is none.</summary>
    public bool HasStray => Tree.Green.HasProblems && HasProblemsOutside();

    /// <summary>Where a unit's text begins.</summary>
    public int OffsetOf(int unit) => Tree.Green.OffsetOf(_places[unit]);

    /// <summary>The unit in whose text a position lies; null where it lies in none.</summary>
    public int? UnitAt(int position)
    {
        var found = Tree.Green.ChildCount == 0 ? -1 : Tree.Green.ChildAtOffset(position);
        var unit = Array.BinarySearch(_places, found);
        return unit >= 0 ? unit : null;
    }

    /// <summary>Where a symbol of this file is named.</summary>
    public Location LocationOf(DeclaredSymbol symbol) =>
        Tree.LocationOf(
            Units[symbol.Child].Names[symbol.Ordinal].Span.Shift(OffsetOf(symbol.Child))
        );

    public static CompiledFile Of(SyntaxTree tree, Diagnostic? notText)
    {
        var units = new List<DeclarationUnit>(tree.Green.ChildCount);
        var places = new List<int>(tree.Green.ChildCount);
        AddUnits(tree.Green.Children, 0, tree.Green.ChildCount, units, places);
        return new CompiledFile(tree, [.. units], [.. places], notText);
    }

    /// <summary>The file with another tree; declarations that both trees share, before and after a change, stay the same units.</summary>
    public CompiledFile WithTree(SyntaxTree tree)
    {
        var old = Tree.Green.Children;
        var children = tree.Green.Children;
        var most = Math.Min(old.Length, children.Length);
        var before = 0;
        while (before < most && ReferenceEquals(old[before], children[before]))
        {
            before++;
        }

        var after = 0;
        while (after < most - before && ReferenceEquals(old[^(after + 1)], children[^(after + 1)]))
        {
            after++;
        }

        var isOneForOne = old.Length == children.Length && before + after + 1 >= old.Length;
        if (!isOneForOne)
        {
            ExtendByText(tree, ref before, ref after);
        }

        var kept = CountBefore(before);
        var keptFrom = CountBefore(old.Length - after);
        if (
            isOneForOne
            && keptFrom - kept == 1
            && children[before] is GreenBranch branch
            && SyntaxFacts.IsDeclaration(branch.Kind)
        )
        {
            // One declaration in place of another, as most edits are.
            var changed = (DeclarationUnit[])Units.Clone();
            changed[kept] = new DeclarationUnit(branch, Units[kept].Lineage);
            return new CompiledFile(tree, changed, _places, null);
        }

        var units = new List<DeclarationUnit>(Units.Length + 1);
        var places = new List<int>(Units.Length + 1);
        units.AddRange(Units.AsSpan(0, kept));
        places.AddRange(_places.AsSpan(0, kept));
        AddUnits(children, before, children.Length - after, units, places);
        units.AddRange(Units.AsSpan(keptFrom));
        foreach (var place in _places.AsSpan(keptFrom))
        {
            places.Add(place + children.Length - old.Length);
        }

        return new CompiledFile(tree, [.. units], [.. places], null);
    }

    // A file that was parsed as a whole shares nothing; what reads the same there is the same.
    private void ExtendByText(SyntaxTree tree, ref int before, ref int after)
    {
        var old = Tree.Green;
        var now = tree.Green;
        var oldText = Tree.Text.ToString();
        var text = tree.Text.ToString();

        bool IsSame(int oldChild, int child)
        {
            var left = old.Children[oldChild];
            var right = now.Children[child];
            return left.Kind == right.Kind
                && left.FullWidth == right.FullWidth
                && !left.HasProblems
                && !right.HasProblems
                && oldText
                    .AsSpan(old.OffsetOf(oldChild), left.FullWidth)
                    .SequenceEqual(text.AsSpan(now.OffsetOf(child), right.FullWidth));
        }

        var most = Math.Min(old.ChildCount, now.ChildCount);
        while (before < most && IsSame(before, before))
        {
            before++;
        }

        while (
            after < most - before && IsSame(old.ChildCount - after - 1, now.ChildCount - after - 1)
        )
        {
            after++;
        }
    }

    private bool HasProblemsOutside()
    {
        foreach (var child in Tree.Green.Children)
        {
            if (
                child.HasProblems
                && !(child is GreenBranch branch && SyntaxFacts.IsDeclaration(branch.Kind))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void AddUnits(
        ReadOnlySpan<GreenNode> children,
        int from,
        int to,
        List<DeclarationUnit> units,
        List<int> places
    )
    {
        for (var i = from; i < to; i++)
        {
            if (children[i] is GreenBranch branch && SyntaxFacts.IsDeclaration(branch.Kind))
            {
                units.Add(new DeclarationUnit(branch, new Lineage()));
                places.Add(i);
            }
        }
    }

    // How many units stand before a child.
    private int CountBefore(int child)
    {
        var found = Array.BinarySearch(_places, child);
        return found >= 0 ? found : ~found;
    }
}
