using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class CouncilNotInvolved()
    : PlanRule(
        DiagnosticCategory.Councils.Error(
            "STP4002",
            "council_not_involved",
            "A council of the footprint that has no part in governance",
            "King's Fund report on the 44 STPs, February 2017: involving councils is an urgent priority"
        )
    )
{
    public override void Check(RuleContext context)
    {
        var governance = context.Model.All<Model.Governance>() is [var first, ..] ? first : null;
        var involved =
            governance
                ?.Involvement.Select(involves => involves.Name)
                .ToHashSet(StringComparer.Ordinal)
            ?? [];
        var covers = context.Plan.Covers.ToDictionary(each => each.Name, StringComparer.Ordinal);
        foreach (var partner in context.Model.Partners)
        {
            var council = (Partner)partner;
            var covered = covers.GetValueOrDefault(partner.Name);
            var hasPart = council.IsUpperTierCouncil || (council.IsCouncil && covered is not null);
            if (hasPart && !involved.Contains(partner.Name))
            {
                Report(partner, covered, governance, context);
            }
        }
    }

    private static void Report(
        Partner council,
        Covers? covers,
        Model.Governance? governance,
        RuleContext context
    )
    {
        var involves = FixText.Involves(council.Name);
        context.Report(
            new Finding(
                council.Origin,
                $"{council.Called()} has no part in governance; add {Wording.Quote($"involves {council.Name}")}"
            )
            {
                Help =
                    "say what it thinks of the plan, and what part its councillors take in developing it and in delivery",
                Related = covers is null
                    ? []
                    :
                    [
                        new Related(
                            covers.Origin,
                            covers.Share is { } share
                                ? $"{share} of the footprint is its area"
                                : "part of the footprint is its area"
                        ),
                    ],
                Fixes =
                [
                    new Fix(
                        $"Add {Wording.Quote($"involves {council.Name}")}",
                        governance is null
                            ? new FixStep.AddAfter(
                                context.Plan.Extent,
                                $"governance {{\n  {involves}\n}}"
                            )
                            : new FixStep.AddTo(governance.Extent, involves)
                    ),
                ],
            }
        );
    }
}
