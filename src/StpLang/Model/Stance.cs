using StpLang.Vocabulary;

namespace StpLang.Model;

public sealed partial class Stance
{
    /// <summary>Whether it declines what it is about or objects to it.</summary>
    public bool IsAgainst => Position is InvolvesPosition.Declined or InvolvesPosition.Objected;
}
