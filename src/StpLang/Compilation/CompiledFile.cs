using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Syntax.Green;

namespace StpLang;

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

    /// <summary>Where a unit's text begins.</summary>
    public int OffsetOf(int unit) => Tree.Green.OffsetOf(_places[unit]);

    public static CompiledFile Of(SyntaxTree tree, Diagnostic? notText)
    {
        var children = tree.Green.Children;
        var units = new List<DeclarationUnit>(children.Length);
        var places = new List<int>(children.Length);
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is GreenBranch branch && SyntaxFacts.IsDeclaration(branch.Kind))
            {
                units.Add(new DeclarationUnit(branch));
                places.Add(i);
            }
        }

        return new CompiledFile(tree, [.. units], [.. places], notText);
    }

    /// <summary>The file with another tree; what both trees share stays the same unit.</summary>
    public CompiledFile WithTree(SyntaxTree tree)
    {
        var old = Tree.Green.Children;
        var children = tree.Green.Children;
        if (old.Length == children.Length)
        {
            var changed = FirstDifference(old, children);
            if (changed < 0)
            {
                return new CompiledFile(tree, Units, _places, null);
            }

            var isOnly = FirstDifference(old[(changed + 1)..], children[(changed + 1)..]) < 0;
            var unit = Array.BinarySearch(_places, changed);
            if (
                isOnly
                && unit >= 0
                && children[changed] is GreenBranch branch
                && SyntaxFacts.IsDeclaration(branch.Kind)
            )
            {
                var units = (DeclarationUnit[])Units.Clone();
                units[unit] = new DeclarationUnit(branch);
                return new CompiledFile(tree, units, _places, null);
            }
        }

        return Of(tree, null);
    }

    private static int FirstDifference(ReadOnlySpan<GreenNode> left, ReadOnlySpan<GreenNode> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
