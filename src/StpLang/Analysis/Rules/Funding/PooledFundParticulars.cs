using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PooledFundParticulars()
    : DeclarationRule<Pool>(
        DiagnosticCategory.Funding.Error(
            "STP2013",
            "pooled_fund_particulars",
            "A pooled fund that lacks a particular its agreement must state in writing",
            "SI 2000/617 reg 7(3)"
        )
    )
{
    private static readonly ImmutableArray<PropertyDefinition> Particulars =
    [
        Pool.AimsProperty,
        Pool.FunctionsProperty,
        Pool.ServicesProperty,
        Pool.DurationProperty,
        Pool.VariationProperty,
        Pool.ManagementProperty,
    ];

    public override void Check(Pool pool, RuleContext context)
    {
        var missing = Particulars.Where(each => !pool.IsStated(each)).ToList();
        var hasContribution = pool.Contributions.Any();
        if (missing.Count == 0 && hasContribution)
        {
            return;
        }

        var names = missing.Select(each => $"`{each.Name}`");
        context.Report(
            new Finding(
                pool.Origin,
                $"the plan does not give {Wording.List(hasContribution ? names : names.Append("`contribution`"), "or")} of {pool.Quoted()}, which its agreement must specify in writing (SI 2000/617 reg 7(3))"
            )
            {
                Help =
                    missing.Count == 0
                        ? "say with `contribution` what each budget puts in, year by year"
                        : "state what the section 75 agreement says of each, or what it is to say",
                // What a budget contributes cannot be filled in for the author.
                Fixes = hasContribution ? [Skeletons(pool, missing)] : [],
            }
        );
    }

    private static Fix Skeletons(Pool pool, List<PropertyDefinition> missing) =>
        new(
            $"Add {Wording.List(missing.Select(each => $"`{each.Name}`"))}, to be filled in",
            [.. missing.Select(each => FixStep.State(pool, each, FixText.ToBeStated))]
        );
}
