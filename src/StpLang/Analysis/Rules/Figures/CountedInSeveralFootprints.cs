using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Figures;

internal sealed class CountedInSeveralFootprints()
    : DeclarationRule<Partner>(
        DiagnosticCategory.Figures.Warning(
            "STP8003",
            "counted_in_several_footprints",
            "A partner in several footprints that does not say how much of it this plan counts",
            "ODS partner mapping: 37 of 225 trusts are in more than one"
        )
    )
{
    public override void Check(Partner partner, RuleContext context)
    {
        if (partner.Find(Partner.ShareCountedProperty) is not null)
        {
            return;
        }

        var footprints = partner
            .InFootprints.Select(code => code.Trim())
            .Where(code => code.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();
        if (footprints > 1)
        {
            context.Report(
                new Finding(
                    partner.Origin,
                    $"{partner.Called()} is in {footprints:N0} footprints; say with `share_counted` how much of it this plan counts"
                )
            );
        }
    }
}
