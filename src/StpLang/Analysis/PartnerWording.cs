using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>How messages call the kinds of partner.</summary>
public static class PartnerWording
{
    /// <summary>What sort of body a partner is, with its article: "a district council", "an NHS trust", "a CCG".</summary>
    public static string Describe(this Partner partner) =>
        partner.Kind is { } kind ? Describe(kind) : "a partner";

    /// <summary>A kind of partner, with its article.</summary>
    public static string Describe(PartnerKind kind) =>
        kind switch
        {
            PartnerKind.Ccg => "a CCG",
            PartnerKind.IntegratedCareBoard => "an integrated care board",
            PartnerKind.University => "a university",
            PartnerKind.NhsTrust => "an NHS trust",
            PartnerKind.GpFederation => "a GP federation",
            PartnerKind.Lmc => "a local medical committee",
            PartnerKind.LondonBorough => "a London borough",
            PartnerKind.Healthwatch => "a Healthwatch",
            PartnerKind.VoluntarySector => "a voluntary organisation",
            PartnerKind.NhsEngland => "NHS England",
            _ => Articles.With(kind.Word().Replace('_', ' ')),
        };
}
