using StpLang.Model;
using StpLang.Registers;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Codes;

/// <summary>Which codes bodies of which kind of partner have.</summary>
internal static class KindOfCode
{
    // The ONS begins the code of an area with what tier its council is of.
    private static readonly (string Prefix, PartnerKind Kind)[] Councils =
    [
        ("E06", PartnerKind.UnitaryCouncil),
        ("E07", PartnerKind.DistrictCouncil),
        ("E08", PartnerKind.MetropolitanCouncil),
        ("E09", PartnerKind.LondonBorough),
        ("E10", PartnerKind.CountyCouncil),
    ];

    /// <summary>The kind of council that has an ONS code like this; null where none has.</summary>
    public static PartnerKind? CouncilOf(string gss) =>
        CodeShape.Gss.Fits(gss)
        && Array.FindIndex(Councils, each => gss.StartsWith(each.Prefix, StringComparison.Ordinal))
            is >= 0
                and var index
            ? Councils[index].Kind
            : null;

    /// <summary>How the ONS codes of a kind of council begin; null for what is no council.</summary>
    public static string? PrefixOf(PartnerKind kind) =>
        Array.Find(Councils, each => each.Kind == kind).Prefix;

    /// <summary>The shape of the ODS codes of bodies like a partner; null where they have several or none.</summary>
    public static CodeShape? OdsShapeOf(Partner partner) =>
        partner.Kind == PartnerKind.Ccg ? CodeShape.Ccg
        : partner.IsTrust ? CodeShape.Trust
        : null;
}
