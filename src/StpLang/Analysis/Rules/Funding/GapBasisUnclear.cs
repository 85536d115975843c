using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class GapBasisUnclear()
    : DeclarationRule<Gap>(
        DiagnosticCategory.Funding.Warning(
            "STP2003",
            "gap_basis_unclear",
            "A gap that does not say whose money it counts, or whether a figure adds up several years",
            "published gaps differ on both: £641m and £904m for one footprint"
        )
    )
{
    public override void Check(Gap gap, RuleContext context)
    {
        var lacksScope = gap.Find(Gap.ScopeProperty) is null;
        var lacksMeasure = gap.Find(Gap.MeasureProperty) is null;
        if (!lacksScope && !lacksMeasure)
        {
            return;
        }

        string[] unclear =
        [
            .. lacksScope ? ["whether social care is counted"] : Array.Empty<string>(),
            .. lacksMeasure
                ? ["whether a figure is one year's gap or several years' together"]
                : Array.Empty<string>(),
        ];
        string[] scopes = lacksScope ? Ways(Gap.ScopeProperty) : [""];
        string[] measures = lacksMeasure ? Ways(Gap.MeasureProperty) : [""];
        string[] say =
        [
            .. lacksScope ? [Either(scopes)] : Array.Empty<string>(),
            .. lacksMeasure ? [Either(measures)] : Array.Empty<string>(),
        ];
        context.Report(
            new Finding(gap.Origin, $"the gap does not say {Wording.List(unclear, "or")}")
            {
                Help = $"say {string.Join(", and ", say)}",
            }
        );
    }

    private static string[] Ways(PropertyDefinition property) =>
        [.. property.Type.Choices!.Choices.Select(choice => $"{property.Name}: {choice.Name}")];

    private static string Either(string[] ways) =>
        Wording.List(ways.Select(way => $"`{way}`"), "or");
}
