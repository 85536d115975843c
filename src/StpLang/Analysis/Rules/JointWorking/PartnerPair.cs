using StpLang.Model;

namespace StpLang.Analysis.Rules.JointWorking;

/// <summary>Two partners by name; a with b is b with a.</summary>
internal readonly record struct PartnerPair
{
    private PartnerPair(string first, string second) => (First, Second) = (first, second);

    /// <summary>The one whose name comes first.</summary>
    public string First { get; }

    /// <summary>The other.</summary>
    public string Second { get; }

    /// <summary>Two partners.</summary>
    public static PartnerPair Of(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? new(one, other) : new(other, one);

    /// <summary>The partners a relationship joins.</summary>
    public static PartnerPair Of(Relationship relationship) =>
        Of(relationship.Name, relationship.SecondName);
}
