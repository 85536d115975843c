using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>Finds for what an edit put into a file what it stands in the place of.</summary>
internal static class Succession
{
    /// <summary>Makes units of new children, each with the lineage of what it follows.</summary>
    /// <param name="old">What stood there.</param>
    /// <param name="children">What stands there now.</param>
    /// <param name="units">Where the units go.</param>
    /// <param name="file">The lineage of the file.</param>
    public static void Fill(
        ReadOnlySpan<DeclarationUnit> old,
        ReadOnlySpan<GreenNode> children,
        Span<DeclarationUnit> units,
        Lineage file
    )
    {
        if (old.Length == 1 && children.Length == 1)
        {
            // One declaration in place of another, as most edits are.
            units[0] = new DeclarationUnit(children[0], old[0].Lineage);
            return;
        }

        for (var i = 0; i < units.Length; i++)
        {
            units[i] = new DeclarationUnit(children[i], new Lineage(file));
        }

        var heirs = new bool[units.Length];
        var left = FollowNames(old, units, heirs);
        FollowOrder(old, left, units, heirs);
    }

    // What has the same kind and name is the same; the others are taken in order. Gives which old ones nothing followed.
    private static List<int> FollowNames(
        ReadOnlySpan<DeclarationUnit> old,
        Span<DeclarationUnit> units,
        bool[] heirs
    )
    {
        var byName = new Dictionary<DeclaredKey, int>();
        for (var i = 0; i < units.Length; i++)
        {
            if (DeclaredKey.Of(units[i]) is { } key)
            {
                byName.TryAdd(key, i);
            }
        }

        var left = new List<int>();
        for (var i = 0; i < old.Length; i++)
        {
            if (DeclaredKey.Of(old[i]) is { } key && byName.Remove(key, out var heir))
            {
                units[heir] = Follow(old[i], units[heir]);
                heirs[heir] = true;
            }
            else
            {
                left.Add(i);
            }
        }

        return left;
    }

    private static void FollowOrder(
        ReadOnlySpan<DeclarationUnit> old,
        List<int> left,
        Span<DeclarationUnit> units,
        bool[] heirs
    )
    {
        var next = 0;
        for (var i = 0; i < units.Length && next < left.Count; i++)
        {
            if (!heirs[i])
            {
                units[i] = Follow(old[left[next++]], units[i]);
            }
        }
    }

    private static DeclarationUnit Follow(DeclarationUnit old, DeclarationUnit unit) =>
        ReferenceEquals(old.Green, unit.Green) ? old : new DeclarationUnit(unit.Green, old.Lineage);

    private readonly record struct DeclaredKey(Vocabulary.DeclarationKind Kind, string Name)
    {
        public static DeclaredKey? Of(DeclarationUnit unit) =>
            unit.Names is [{ Name: { Length: > 0 } name, Kind: var kind }, ..]
                ? new DeclaredKey(kind, name)
                : null;
    }
}
