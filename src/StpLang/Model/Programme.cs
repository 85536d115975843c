using System.Collections.Immutable;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Model;

/// <summary>A programme.</summary>
/// <param name="Declaration">Its declaration.</param>
public sealed record Programme(Declaration Declaration)
{
    /// <summary>What a programme is called and who delivers it.</summary>
    internal static Aspect Delivery { get; } =
        new(
            new KindSet(DeclarationKind.Programme),
            (before, after) =>
                before.Name == after.Name
                && new Programme(before).Partners.SequenceEqual(new Programme(after).Partners)
        );

    /// <summary>Whether it keeps people from falling ill or getting worse.</summary>
    public bool IsPrevention => Declaration.Choice(ProgrammeDefinition.Kind) == "prevention";

    /// <summary>The names of the partners that deliver it: the lead, then those with it, each once.</summary>
    public ImmutableArray<string> Partners
    {
        get
        {
            var with = Declaration.Entries(ProgrammeDefinition.With);
            var all = Declaration.Reference(ProgrammeDefinition.Lead) is { } lead
                ? with.Insert(0, lead)
                : with;
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
