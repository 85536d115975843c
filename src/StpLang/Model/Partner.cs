using StpLang.Vocabulary;

namespace StpLang.Model;

public sealed partial class Partner
{
    /// <summary>What a partner is named, and what sort of body it is.</summary>
    internal static Aspect Sort { get; } =
        new(
            new KindSet(DeclarationKind.Partner),
            (before, after) =>
                before.Name == after.Name && ((Partner)before).Kind == ((Partner)after).Kind
        );

    /// <summary>
    /// Whether it is a council with responsibility for social care and public health: a county, a unitary or metropolitan
    /// council or a London borough.
    /// </summary>
    public bool IsUpperTierCouncil =>
        Kind
            is PartnerKind.CountyCouncil
                or PartnerKind.UnitaryCouncil
                or PartnerKind.MetropolitanCouncil
                or PartnerKind.LondonBorough;

    /// <summary>Whether it is a council of any tier.</summary>
    public bool IsCouncil => IsUpperTierCouncil || Kind == PartnerKind.DistrictCouncil;

    /// <summary>Whether it is a trust of any sort: an NHS trust, a foundation trust or an ambulance trust.</summary>
    public bool IsTrust =>
        Kind is PartnerKind.NhsTrust or PartnerKind.FoundationTrust or PartnerKind.AmbulanceTrust;

    /// <summary>
    /// Whether it is an NHS body: a CCG or integrated care board, a trust of any sort or NHS England, the bodies that the NHS Act 2006 makes. A GP
    /// federation, a local medical committee or a community interest company works for the NHS but is none.
    /// </summary>
    public bool IsNhs => IsTrust || IsCommissioner || Kind == PartnerKind.NhsEngland;

    /// <summary>Whether it arranges NHS care for the people of its area: a CCG or, since 1 July 2022, an integrated care board.</summary>
    public bool IsCommissioner => Kind is PartnerKind.Ccg or PartnerKind.IntegratedCareBoard;
}
