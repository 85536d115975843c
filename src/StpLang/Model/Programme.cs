using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Vocabulary;

namespace StpLang.Model;

public sealed partial class Programme
{
    private string[]? _partners;

    /// <summary>What a programme is called and who delivers it.</summary>
    internal static Aspect Delivery { get; } =
        new(
            new KindSet(DeclarationKind.Programme),
            (before, after) =>
                before.Name == after.Name
                && ((Programme)before).Partners.SequenceEqual(((Programme)after).Partners)
        );

    /// <summary>Whether it keeps people from falling ill or getting worse.</summary>
    public bool IsPrevention => Kind == ProgrammeKind.Prevention;

    /// <summary>The names of the partners that deliver it: the lead, then those with it, each once.</summary>
    public ImmutableArray<string> Partners =>
        ImmutableCollectionsMarshal.AsImmutableArray(_partners ??= FindPartners());

    private string[] FindPartners()
    {
        string[] all = Lead is { } lead ? [lead, .. With] : [.. With];
        for (var i = 1; i < all.Length; i++)
        {
            if (all.AsSpan(0, i).Contains(all[i]))
            {
                return [.. all.Distinct(StringComparer.Ordinal)];
            }
        }

        return all;
    }
}
