using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class BcfIncomplete()
    : DeclarationRule(
        DiagnosticCategory.Funding.Error(
            "STP2015",
            "bcf_incomplete",
            "A Better Care Fund pool that lacks a grant, its minimum, its approval or the right holder",
            "Integration and BCF planning requirements 2017-19"
        ),
        DeclarationKind.Pool
    )
{
    // The grants a pool must hold, each from the year in which it began; and what planners call them.
    private static readonly ImmutableArray<(
        string Kind,
        FinancialYear Since,
        string Called
    )> RequiredGrants =
    [
        ("bcf_minimum", new(2015), "the CCGs' minimum (`bcf_minimum`)"),
        ("dfg", new(2015), "the Disabled Facilities Grant (`dfg`)"),
        ("ibcf", new(2017), "the improved Better Care Fund (`ibcf`)"),
    ];

    public override void Check(Declaration declaration, RuleContext context)
    {
        if (declaration.Find(PoolDefinition.BcfFor) is not { } bcfFor)
        {
            return;
        }

        var contributions = declaration
            .NestedOf(DeclarationKind.Contribution)
            .Select(each => new Contribution(each, context.Model.Find(each.Name)))
            .Where(each => each.Budget is not null && each.Amount.Total > 0)
            .ToList();
        CheckGrants(declaration, contributions, context);
        CheckMinimum(declaration, contributions, context);
        CheckApproval(declaration, bcfFor, context);
        CheckHolders(contributions, context);
    }

    private static void CheckGrants(
        Declaration pool,
        List<Contribution> contributions,
        RuleContext context
    )
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

    private static void CheckMinimum(
        Declaration pool,
        List<Contribution> contributions,
        RuleContext context
    )
    {
        var minimum = pool.MoneyByYear(PoolDefinition.CcgMinimum);
        var fromCcgs = contributions.FindAll(each => each.Kind == "bcf_minimum");
        if (fromCcgs is not [var first, ..])
        {
            return;
        }

        var given = first.Amount;
        foreach (var each in fromCcgs.Skip(1))
        {
            given += each.Amount;
        }

        var shortfall = minimum.Entries.Where(entry => given[entry.Year] < entry.Amount).ToList();
        if (shortfall.Count == 0)
        {
            return;
        }

        var years = Wording.ByYear(
            shortfall.Select(entry => (entry.Year, new Money(given[entry.Year])))
        );
        var least = Wording.ByYear(
            shortfall.Select(entry => (entry.Year, new Money(entry.Amount)))
        );
        context.Report(
            new Finding(
                first.Declaration.Origin,
                shortfall.Count == 1
                    ? $"the CCGs' contributions of {years} are below the minimum you declared, {new Money(shortfall[0].Amount)}"
                    : $"the CCGs' contributions of {years} are below the minimum you declared: {least}"
            )
            {
                Help = "raise the contribution to the minimum, or correct `ccg_minimum`",
                Related =
                [
                    new Related(pool.Find(PoolDefinition.CcgMinimum)!.Origin, $"asks for {least}"),
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

    private static void CheckApproval(Declaration pool, PropertyValue bcfFor, RuleContext context)
    {
        if (pool.Find(PoolDefinition.ApprovedOn) is not null)
        {
            return;
        }

        var board =
            context.Model.Find(pool.Reference(PoolDefinition.BcfFor)!)?.Called()
            ?? "the health and wellbeing board";
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

    private static void CheckHolders(List<Contribution> contributions, RuleContext context)
    {
        foreach (var each in contributions.Where(each => each.Kind == "ibcf"))
        {
            var budget = each.Budget!;
            var name = budget.Reference(BudgetDefinition.Holder);
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
                            budget.Find(BudgetDefinition.Holder)!.Origin,
                            $"is {holder.Describe()}"
                        ),
                    ],
                }
            );
        }
    }

    private sealed record Contribution(Declaration Declaration, Declaration? Budget)
    {
        public string? Kind => Budget?.Choice(BudgetDefinition.Kind);

        public Series Amount => Declaration.MoneyByYear(ContributionDefinition.Amount);
    }
}
