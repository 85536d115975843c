using System.Collections.Immutable;
using StpLang.Model;

namespace StpLang.Binding;

/// <summary>Whether two versions of a declaration say the same, wherever in the text they say it.</summary>
internal static class Meaning
{
    /// <summary>Whether they say the same altogether.</summary>
    public static bool IsSame(Declaration? left, Declaration? right) =>
        ReferenceEquals(left, right)
        || (
            left is not null
            && right is not null
            && left.Title == right.Title
            && left.SecondName == right.SecondName
            && left.Documentation == right.Documentation
            && HasSameOwnValues(left, right)
            && AreSame(left.Nested, right.Nested, IsSame)
        );

    /// <summary>Whether what can be asked for by name is the same: names, properties and what is nested.</summary>
    public static bool HasSameValues(Declaration? left, Declaration? right) =>
        ReferenceEquals(left, right)
        || (
            left is not null
            && right is not null
            && HasSameOwnValues(left, right)
            && AreSame(left.Nested, right.Nested, HasSameValues)
        );

    private static bool HasSameOwnValues(Declaration left, Declaration right)
    {
        if (
            left.Definition != right.Definition
            || left.Name != right.Name
            || left.Properties.Length != right.Properties.Length
        )
        {
            return false;
        }

        for (var i = 0; i < left.Properties.Length; i++)
        {
            var (one, other) = (left.Properties[i], right.Properties[i]);
            if (
                one.Definition != other.Definition
                || !(ReferenceEquals(one.Value, other.Value) || one.Value.Equals(other.Value))
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(
        ImmutableArray<Declaration> left,
        ImmutableArray<Declaration> right,
        Func<Declaration, Declaration, bool> areSame
    )
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!areSame(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
