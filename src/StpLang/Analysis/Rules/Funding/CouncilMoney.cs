using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>Revenue of councils, which may pay for assets: capital of the NHS is a limit of its own, a council's is not.</summary>
internal static class CouncilMoney
{
    /// <summary>Whether a budget is revenue that a council holds.</summary>
    public static bool Holds(Budget budget, PlanModel model) =>
        budget.Spend != BudgetSpending.Capital
        && budget.Holder is { } holder
        && model.Find(holder, Partner.Sort) is Partner { IsCouncil: true };
}
