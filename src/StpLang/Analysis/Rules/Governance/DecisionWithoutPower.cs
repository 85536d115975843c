using System.Text.RegularExpressions;
using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Governance;

internal sealed partial class DecisionWithoutPower()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Governance.Warning(
            "STP5009",
            "decision_without_power",
            "A decision that does not say by what power it is taken, or names an Act and no section of it",
            "King's Fund report on the 44 STPs, February 2017: sovereignty, accountability and legal duties"
        )
    )
{
    public override void Check(Decision decision, RuleContext context)
    {
        // Of a decision that nobody takes, STP5001 says so.
        if (!decision.IsStated(Decision.DecidedByProperty))
        {
            return;
        }

        if (!decision.IsStated(Decision.PowerProperty))
        {
            context.Report(NotSaid(decision));
        }
        else if (decision.Power is { } power && NamesNoSection(power))
        {
            context.Report(
                new Finding(
                    decision.Find(Decision.PowerProperty)!.Origin,
                    $"{Wording.Quote(power)} names an Act or regulations and no section, so nobody can look up what {decision.Quoted()} rests on"
                )
                {
                    Help = "add the section or regulation, as in NHS Act 2006 s.3",
                }
            );
        }
    }

    private static Finding NotSaid(Decision decision) =>
        new(decision.Origin, $"nothing says by what power {decision.Quoted()} is taken")
        {
            Help =
                "name in `power` the Act and section, such as NHS Act 2006 s.3, by which those who decide may do so",
            Fixes =
            [
                new Fix(
                    "Add `power`, to be filled in",
                    FixStep.State(decision, Decision.PowerProperty, FixText.ToBeStated)
                ),
            ],
        };

    private static bool NamesNoSection(string power) =>
        Law().IsMatch(power) && !Section().IsMatch(power);

    // An Act by its year, or a statutory instrument by its number.
    [GeneratedRegex(@"\bAct (19|20)\d\d\b|\bSI (19|20)\d\d/\d+|\bRegulations (19|20)\d\d\b")]
    private static partial Regex Law();

    [GeneratedRegex(
        @"\b(ss?|sections?|regs?|regulations?|arts?|articles?|paras?|paragraphs?|sch|schedule)\b\.? ?\d{1,3}(?!\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Section();
}
