using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Services;

/// <summary>The rules on services.</summary>
internal static class ServicesRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new NoCareModel(),
        new BedsBeforeCommunity(),
        new BackLoadedSavings(),
        new OperationsOutweighChange(),
        new SavingWithoutCareModel(),
    ];
}
