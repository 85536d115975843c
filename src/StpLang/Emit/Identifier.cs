using System.Buffers;
using System.Collections.Immutable;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Emit;

/// <summary>
/// The identifiers that stand beside codes in JSON, so that they mean the same outside the plan: <c>GB-NHS-</c> and the
/// code for those of the Organisation Data Service, as org-id.guide lists them; for those of the Office for National
/// Statistics, which name areas and not bodies, its address for the area.
/// </summary>
internal static class Identifier
{
    /// <summary>What all of them match, and nothing else does.</summary>
    public const string Pattern =
        "^(GB-NHS-[0-9A-Z]{3,8}|http://statistics\\.data\\.gov\\.uk/id/statistical-geography/[EKNSW][0-9]{8})$";

    private const string Nhs = "GB-NHS-";
    private const string Area = "http://statistics.data.gov.uk/id/statistical-geography/";
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );

    /// <summary>The properties whose texts are such codes.</summary>
    public static readonly ImmutableArray<PropertyDefinition> Codes =
    [
        PlanDefinition.Footprint,
        PartnerDefinition.Ods,
        PartnerDefinition.Gss,
        PartnerDefinition.InFootprints,
    ];

    /// <summary>Whether the property's texts are such codes.</summary>
    public static bool IsFor(PropertyDefinition property) => Codes.Contains(property);

    /// <summary>The JSON member that holds the identifier beside the code.</summary>
    public static string JsonName(PropertyDefinition property) =>
        property.JsonName
        + (property.Type.Kind == PropertyTypeKind.List ? "Identifiers" : "Identifier");

    /// <summary>The identifier for a code; null for what does not have the shape of the codes the property takes.</summary>
    public static string? Of(PropertyDefinition property, string code) =>
        IsArea(code) && !ReferenceEquals(property, PartnerDefinition.Ods) ? Area + code
        : IsNhs(property, code) ? Nhs + code
        : null;

    private static bool IsArea(string code) =>
        code.Length == 9
        && "EKNSW".Contains(code[0])
        && !code.AsSpan(1).ContainsAnyExceptInRange('0', '9');

    private static bool IsNhs(PropertyDefinition property, string code) =>
        code.Length is >= 3 and <= 8
        && !code.AsSpan().ContainsAnyExcept(Letters)
        // A footprint's code is Q and two more; a council's is never one of the NHS.
        && (
            ReferenceEquals(property, PartnerDefinition.Ods)
            || (code is ['Q', _, _] && !ReferenceEquals(property, PartnerDefinition.Gss))
        );
}
