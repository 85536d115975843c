using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Model;

/// <summary>A partner.</summary>
/// <param name="Declaration">Its declaration.</param>
public sealed record Partner(Declaration Declaration)
{
    /// <summary>What a partner is named, and what sort of body it is.</summary>
    internal static Aspect Sort { get; } =
        new(
            new KindSet(DeclarationKind.Partner),
            (before, after) =>
                before.Name == after.Name && new Partner(before).Kind == new Partner(after).Kind
        );

    /// <summary>What sort of body it is; null where that is in error.</summary>
    public string? Kind => Declaration.Choice(PartnerDefinition.Kind);

    /// <summary>
    /// Whether it is a council with responsibility for social care and public health: a county, a unitary or metropolitan
    /// council or a London borough.
    /// </summary>
    public bool IsUpperTierCouncil =>
        Kind is "county_council" or "unitary_council" or "metropolitan_council" or "london_borough";

    /// <summary>Whether it is a council of any tier.</summary>
    public bool IsCouncil => IsUpperTierCouncil || Kind == "district_council";

    /// <summary>Whether it is a trust of any sort: an NHS trust, a foundation trust or an ambulance trust.</summary>
    public bool IsTrust => Kind is "nhs_trust" or "foundation_trust" or "ambulance_trust";

    /// <summary>
    /// Whether it is an NHS body: a CCG, a trust of any sort or NHS England, the bodies that the NHS Act 2006 makes. A GP
    /// federation, a local medical committee or a community interest company works for the NHS but is none.
    /// </summary>
    public bool IsNhs => IsTrust || Kind is "ccg" or "nhs_england";
}
