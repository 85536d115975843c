using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>How messages call the kinds of partner.</summary>
public static class PartnerWording
{
    /// <summary>What sort of body a partner is, with its article: "a district council", "an NHS trust", "a CCG".</summary>
    public static string Describe(this Partner partner) =>
        partner.Kind is { } kind ? Describe(kind.Word()) : "a partner";

    /// <summary>A kind of partner, as <c>kind</c> names it, with its article.</summary>
    public static string Describe(string kind) =>
        kind switch
        {
            "ccg" => "a CCG",
            "nhs_trust" => "an NHS trust",
            "gp_federation" => "a GP federation",
            "lmc" => "a local medical committee",
            "london_borough" => "a London borough",
            "healthwatch" => "a Healthwatch",
            "voluntary_sector" => "a voluntary organisation",
            "nhs_england" => "NHS England",
            _ => Articles.With(kind.Replace('_', ' ')),
        };
}
