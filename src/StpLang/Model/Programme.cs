using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Model;

public sealed partial class Programme
{
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
    public ImmutableArray<string> Partners
    {
        get
        {
            var all = Lead is { } lead ? With.Insert(0, lead) : With;
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
}
