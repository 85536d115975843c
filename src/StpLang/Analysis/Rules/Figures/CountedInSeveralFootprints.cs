using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Figures;

/// <summary>STP8003: a body in several footprints of which nobody can tell how much this plan counts.</summary>
public sealed class CountedInSeveralFootprints() : DeclarationRule(DeclarationKind.Partner)
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP8003",
            "counted_in_several_footprints",
            DiagnosticSeverity.Warning,
            DiagnosticCategory.Figures,
            "A partner in several footprints that does not say how much of it this plan counts"
        )
        {
            Basis = "ODS partner mapping: 37 of 225 trusts are in more than one",
        };

    /// <inheritdoc/>
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
