using StpLang.Vocabulary;

namespace StpLang.Model;

public sealed partial class Involves
{
    /// <summary>Whether it has declined the plan or objects to it.</summary>
    public bool IsAgainst => Position is InvolvesPosition.Declined or InvolvesPosition.Objected;
}
