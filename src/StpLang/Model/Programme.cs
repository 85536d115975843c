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
    public IEnumerable<string> Partners
    {
        get
        {
            IEnumerable<string> with = With;
            return (Lead is { } lead ? with.Prepend(lead) : with).Distinct(StringComparer.Ordinal);
        }
    }
}
