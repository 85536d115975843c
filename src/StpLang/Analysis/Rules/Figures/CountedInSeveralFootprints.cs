using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Figures;

internal sealed class CountedInSeveralFootprints()
    : DeclarationRule(
        DiagnosticCategory.Figures.Warning(
            "STP8003",
            "counted_in_several_footprints",
            "A partner in several footprints that does not say how much of it this plan counts",
            "ODS partner mapping: 37 of 225 trusts are in more than one"
        ),
        DeclarationKind.Partner
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (declaration.Find(PartnerDefinition.ShareCounted) is not null)
        {
            return;
        }

        var footprints = declaration
            .Entries(PartnerDefinition.InFootprints)
            .Select(code => code.Trim())
            .Where(code => code.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();
        if (footprints > 1)
        {
            context.Report(
                new Finding(
                    declaration.Origin,
                    $"{declaration.Called()} is in {footprints:N0} footprints; say with `share_counted` how much of it this plan counts"
                )
            );
        }
    }
}
