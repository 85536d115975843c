using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class ResidualUnowned()
    : DeclarationRule(
        DiagnosticCategory.Funding.Warning(
            "STP2004",
            "residual_unowned",
            "A gap that stays open in the last year, and nobody owns it or nothing is done about it",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: targets may be financially unachievable"
        ),
        DeclarationKind.Gap
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        var last = context.Window.Last;
        var open = new Money(declaration.MoneyByYear(GapDefinition.Residual)[last]);
        var isOwned = declaration.IsStated(GapDefinition.ResidualOwner);
        var isActedOn = declaration.IsStated(GapDefinition.ResidualAction);
        if (open <= Money.Zero || (isOwned && isActedOn))
        {
            return;
        }

        var lacks =
            isOwned ? "the plan does not say what is done about it; state `residual_action`"
            : isActedOn ? "nobody owns it; name a `residual_owner`"
            : "nobody owns it or does anything about it; name a `residual_owner` and state a `residual_action`";
        context.Report(
            new Finding(
                declaration.Find(GapDefinition.Residual)!.OriginOf(last),
                $"{open} of the {last} gap is still open and {lacks}"
            )
            {
                Fixes = Fixes(
                    declaration,
                    isOwned,
                    isActedOn,
                    context.Plan.Reference(PlanDefinition.Lead)
                ),
            }
        );
    }

    private static ImmutableArray<Fix> Fixes(
        Declaration gap,
        bool isOwned,
        bool isActedOn,
        string? lead
    )
    {
        if (!isOwned && lead is null)
        {
            return [];
        }

        FixStep[] action = isActedOn
            ? []
            : [FixStep.State(gap, GapDefinition.ResidualAction, FixText.ToBeStated)];
        return isOwned
            ? [new Fix("Add `residual_action`, to be filled in", [.. action])]
            :
            [
                new Fix(
                    $"Name the lead of the plan, {Wording.Quote(lead!)}, as its owner{(isActedOn ? "" : ", with a `residual_action` to be filled in")}",
                    [FixStep.State(gap, GapDefinition.ResidualOwner, lead!), .. action]
                ),
            ];
    }
}
