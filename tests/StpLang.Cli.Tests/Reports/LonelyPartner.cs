using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Cli.Tests.Reports;

/// <summary>A rule for reports to tell of: a partner, who is always lonely.</summary>
internal sealed class LonelyPartner() : DeclarationRule(DeclarationKind.Partner)
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "TEST0002",
            "lonely_partner",
            DiagnosticSeverity.Warning,
            DiagnosticCategory.Councils,
            "A partner who is alone"
        );

    public override void Check(Declaration declaration, RuleContext context) =>
        context.Report(
            new Finding(declaration.Origin, $"{declaration.Called()} is alone; find it company")
        );
}
