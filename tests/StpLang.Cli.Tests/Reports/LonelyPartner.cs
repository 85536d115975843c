using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Cli.Tests.Reports;

/// <summary>A rule for reports to tell of: a partner, who is always lonely.</summary>
internal sealed class LonelyPartner()
    : DeclarationRule(
        DiagnosticCategory.Councils.Warning("TEST0002", "lonely_partner", "A partner who is alone"),
        DeclarationKind.Partner
    )
{
    public override void Check(Declaration declaration, RuleContext context) =>
        context.Report(
            new Finding(declaration.Origin, $"{declaration.Called()} is alone; find it company")
        );
}
