using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class BcfIncomplete()
    : DeclarationRule<Pool>(
        DiagnosticCategory.Funding.Error(
            "STP2015",
            "bcf_incomplete",
            "A Better Care Fund pool that lacks a grant, its minimum, its approval or the right holder",
            "Integration and BCF planning requirements 2017-19"
        )
    )
{
    // The planning requirements for 2017-19 were published on this day.
    private static readonly DateOnly ApprovalAskedSince = new(2017, 7, 4);

    // The grants a pool must hold, each from the year in which it began; and what planners call them.
    private static readonly ImmutableArray<(
        BudgetKind Kind,
        FinancialYear Since,
        string Called
    )> RequiredGrants =
    [
        (BudgetKind.BcfMinimum, new(2015), "the NHS minimum (`bcf_minimum`)"),
        (BudgetKind.Dfg, new(2015), "the Disabled Facilities Grant (`dfg`)"),
        (BudgetKind.Ibcf, new(2017), "the improved Better Care Fund (`ibcf`)"),
    ];

    public override void Check(Pool pool, RuleContext context)
    {
        if (pool.Find(Pool.BcfForProperty) is not { } bcfFor)
        {
            return;
        }

        var contributions = pool
            .Contributions.Select(each => new Given(each, context.Model.Find(each.Name) as Budget))
            .Where(each => each.Budget is not null && Money.ToPenny(each.Amount.Total) > Money.Zero)
            .ToList();
        CheckGrants(pool, contributions, context);
        CheckMinimum(pool, contributions, context);
        CheckApproval(pool, bcfFor, context);
        CheckHolders(contributions, context);
    }

    private static void CheckGrants(Pool pool, List<Given> contributions, RuleContext context)
    {
        var missing = RequiredGrants
            .Where(grant => grant.Since <= context.Window.Last)
            .Where(grant => !contributions.Exists(each => each.Kind == grant.Kind))
            .Select(grant => grant.Called)
            .ToList();
        if (missing.Count > 0)
        {
            context.Report(
                new Finding(
                    pool.Origin,
                    $"{pool.Quoted()} is a Better Care Fund pool but nothing in it comes from {Wording.List(missing, "or")}"
                )
                {
                    Help =
                        missing.Count == 1
                            ? "add a `contribution` of a budget of that kind"
                            : "add a `contribution` of a budget of each of these kinds",
                }
            );
        }
    }

    private static void CheckMinimum(Pool pool, List<Given> contributions, RuleContext context)
    {
        var minimum = pool.CcgMinimum;
        var fromCcgs = contributions.FindAll(each => each.Kind == BudgetKind.BcfMinimum);
        if (fromCcgs is not [var first, ..])
        {
            return;
        }

        var given = first.Amount;
        foreach (var each in fromCcgs.Skip(1))
        {
            given += each.Amount;
        }

        // What is given below nothing is wrong whatever the minimum.
        var shortfall = minimum
            .Entries.Where(entry =>
                given.MoneyIn(entry.Year) is var money && money >= Money.Zero && money < entry.Money
            )
            .ToList();
        if (shortfall.Count == 0)
        {
            return;
        }

        var years = Wording.ByYear(
            shortfall.Select(entry => (entry.Year, given.MoneyIn(entry.Year)))
        );
        var least = Wording.ByYear(shortfall.Select(entry => (entry.Year, entry.Money)));
        context.Report(
            new Finding(
                first.Declaration.Origin,
                shortfall.Count == 1
                    ? $"the NHS contributions of {years} are below the minimum you declared, {shortfall[0].Money}"
                    : $"the NHS contributions of {years} are below the minimum you declared: {least}"
            )
            {
                Help = "raise the contribution to the minimum, or correct `ccg_minimum`",
                Related =
                [
                    new Related(pool.Find(Pool.CcgMinimumProperty)!.Origin, $"asks for {least}"),
                    .. fromCcgs
                        .Skip(1)
                        .Select(each => new Related(
                            each.Declaration.Origin,
                            $"gives {new Draw(pool, each.Declaration).Gives(shortfall.Select(entry => entry.Year))}"
                        )),
                ],
            }
        );
    }

    private static void CheckApproval(Pool pool, PropertyValue bcfFor, RuleContext context)
    {
        if (pool.Find(Pool.ApprovedOnProperty) is not null || context.AsOf < ApprovalAskedSince)
        {
            return;
        }

        var board = context.Model.Find(pool.BcfFor!)?.Called() ?? "the health and wellbeing board";
        context.Report(
            new Finding(
                pool.Origin,
                $"nothing says that {board} approved the Better Care Fund plan of {pool.Quoted()}"
            )
            {
                Help = "give the day it did so in `approved_on`",
                Related = [new Related(bcfFor.Origin, "is to approve it")],
            }
        );
    }

    private static void CheckHolders(List<Given> contributions, RuleContext context)
    {
        foreach (var each in contributions.Where(each => each.Kind == BudgetKind.Ibcf))
        {
            var budget = each.Budget!;
            var name = budget.Holder;
            if (
                name is null
                || context.Model.Find(name) is not Partner { IsUpperTierCouncil: false } holder
            )
            {
                continue;
            }

            context.Report(
                new Finding(
                    each.Declaration.Origin,
                    $"the improved Better Care Fund is paid to upper-tier councils, but {budget.Quoted()} is held by {holder.Called()}, {holder.Describe()}"
                )
                {
                    Help =
                        "name as its `holder` the county, unitary or metropolitan council or London borough it is paid to",
                    Related =
                    [
                        new Related(
                            budget.Find(Budget.HolderProperty)!.Origin,
                            $"is {holder.Describe()}"
                        ),
                    ],
                }
            );
        }
    }

    private sealed record Given(Contribution Declaration, Budget? Budget)
    {
        public BudgetKind? Kind => Budget?.Kind;

        public Series Amount => Declaration.Amount;
    }
}
