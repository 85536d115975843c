using System.Runtime.CompilerServices;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>A file of a plan, one unit for each child of its tree.</summary>
internal sealed class CompiledFile : IVersion
{
    // A file that several plans include is cut up once.
    private static readonly ConditionalWeakTable<SyntaxTree, CompiledFile> Known = [];

    private CompiledFile(
        SyntaxTree tree,
        DeclarationUnit[] units,
        Lineage lineage,
        Diagnostic? notText
    )
    {
        Tree = tree;
        Units = units;
        Lineage = lineage;
        NotText = notText;
    }

    public SyntaxTree Tree { get; }

    public DeclarationUnit[] Units { get; }

    public Lineage Lineage { get; }

    /// <summary>STP0008 where the file is no text; its syntax is then not judged.</summary>
    public Diagnostic? NotText { get; }

    /// <summary>Whether something stands outside the declarations that is none, or an <c>include</c> names nothing.</summary>
    public bool HasStray =>
        Tree.Green.HasProblems
        && Array.Exists(
            Units,
            static unit => unit.IsStray || (unit.IsInclude && unit.Green.HasProblems)
        );

    public static CompiledFile Of(SourceFile file) =>
        file.NotText is null ? Of(file.Tree) : Cut(file.Tree, file.NotText);

    public static CompiledFile Of(SyntaxTree tree) =>
        Known.GetValue(tree, static each => Cut(each, null));

    /// <summary>The file with another tree, for who does not know what changed.</summary>
    public CompiledFile WithTree(SyntaxTree tree) =>
        Known.TryGetValue(tree, out var known) && known.Lineage == Lineage
            ? known
            : WithTree(tree, TreeChange.Between(Tree.Green, tree.Green));

    /// <summary>The file with another tree; what both trees share stay the same units, and what stands in the place of another has its lineage.</summary>
    public CompiledFile WithTree(SyntaxTree tree, TreeChange change)
    {
        var units = new DeclarationUnit[tree.Green.ChildCount];
        var after = change.Start + change.NewCount;
        Units.AsSpan(0, change.Start).CopyTo(units);
        Units.AsSpan(change.Start + change.OldCount).CopyTo(units.AsSpan(after));
        Succession.Fill(
            Units.AsSpan(change.Start, change.OldCount),
            tree.Green.ChildrenFrom(change.Start, change.NewCount),
            units.AsSpan(change.Start, change.NewCount),
            Lineage
        );
        return Remember(new CompiledFile(tree, units, Lineage, null));
    }

    /// <summary>The file as it was read again.</summary>
    public CompiledFile WithSource(SourceFile file) =>
        file.NotText is null && NotText is null
            ? WithTree(Tree.WithChangedText(file.Text))
            : Of(file);

    /// <summary>Where a unit's text begins.</summary>
    public int OffsetOf(int unit) => Tree.Green.OffsetOf(unit);

    /// <summary>The unit in whose text a position lies; the last one for the end of the text.</summary>
    public int UnitAt(int position) => Tree.Green.ChildAtOffset(position);

    /// <summary>A stretch of a unit as a place in the file.</summary>
    public Location LocationOf(int unit, TextSpan span) =>
        Tree.LocationOf(span.Shift(OffsetOf(unit)));

    private static CompiledFile Cut(SyntaxTree tree, Diagnostic? notText)
    {
        var lineage = new Lineage();
        var children = tree.Green.Children;
        var units = new DeclarationUnit[children.Length];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = new DeclarationUnit(children[i], new Lineage(lineage) { Hint = i });
        }

        return new CompiledFile(tree, units, lineage, notText);
    }

    private static CompiledFile Remember(CompiledFile file)
    {
        Known.AddOrUpdate(file.Tree, file);
        return file;
    }
}
