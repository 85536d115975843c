namespace StpLang.Binding;

/// <summary>What a change of a file means for what was understood before.</summary>
internal sealed class BindingChanges
{
    private BindingChanges(
        DeclarationUnit[] before,
        DeclarationUnit[] after,
        bool keepsNames,
        HashSet<string> names
    )
    {
        Before = before;
        After = after;
        KeepsNames = keepsNames;
        Names = names;
    }

    /// <summary>The units before, in order.</summary>
    public DeclarationUnit[] Before { get; }

    /// <summary>The units after, in order.</summary>
    public DeclarationUnit[] After { get; }

    /// <summary>Whether every name still names the same sort of thing in the same place.</summary>
    public bool KeepsNames { get; }

    /// <summary>The names that changed units give or gave.</summary>
    public HashSet<string> Names { get; }

    public static BindingChanges Between(CompiledFile before, CompiledFile after)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var keepsNames = before.Units.Length == after.Units.Length;
        if (keepsNames)
        {
            for (var i = 0; i < before.Units.Length; i++)
            {
                if (!ReferenceEquals(before.Units[i], after.Units[i]))
                {
                    keepsNames &= before.Units[i].DeclaresSameAs(after.Units[i]);
                    AddNames(before.Units[i], names);
                    AddNames(after.Units[i], names);
                }
            }
        }
        else
        {
            var kept = before.Units.Intersect(after.Units).ToHashSet();
            foreach (var unit in before.Units.Concat(after.Units))
            {
                if (!kept.Contains(unit))
                {
                    AddNames(unit, names);
                }
            }
        }

        return new BindingChanges(before.Units, after.Units, keepsNames, names);
    }

    private static void AddNames(DeclarationUnit unit, HashSet<string> names)
    {
        foreach (var name in unit.Names)
        {
            names.Add(name.Name);
        }
    }
}
