using StpLang.Registers;

namespace StpLang.Analysis.Rules.Codes;

/// <summary>Which codes bodies of which kind of partner have.</summary>
internal static class KindOfCode
{
    // The ONS begins the code of an area with what tier its council is of.
    private static readonly (string Prefix, string Kind)[] Councils =
    [
        ("E06", "unitary_council"),
        ("E07", "district_council"),
        ("E08", "metropolitan_council"),
        ("E09", "london_borough"),
        ("E10", "county_council"),
    ];

    /// <summary>The kind of council that has an ONS code like this; null where none has.</summary>
    public static string? CouncilOf(string gss) =>
        CodeShape.Gss.Fits(gss)
            ? Array
                .Find(Councils, each => gss.StartsWith(each.Prefix, StringComparison.Ordinal))
                .Kind
            : null;

    /// <summary>How the ONS codes of a kind of council begin; null for what is no council.</summary>
    public static string? PrefixOf(string kind) =>
        Array.Find(Councils, each => each.Kind == kind).Prefix;

    /// <summary>Whether it is a trust of any sort.</summary>
    public static bool IsTrust(string kind) =>
        kind is "nhs_trust" or "foundation_trust" or "ambulance_trust";

    /// <summary>The shape of a kind's ODS codes; null where they have several or none.</summary>
    public static CodeShape? OdsShapeOf(string kind) =>
        kind == "ccg" ? CodeShape.Ccg
        : IsTrust(kind) ? CodeShape.Trust
        : null;
}
