using System.Collections.Immutable;
using StpLang.Analysis.Rules.Answers;
using StpLang.Analysis.Rules.Codes;
using StpLang.Analysis.Rules.Councils;
using StpLang.Analysis.Rules.Engagement;
using StpLang.Analysis.Rules.Figures;
using StpLang.Analysis.Rules.Funding;
using StpLang.Analysis.Rules.Governance;
using StpLang.Analysis.Rules.JointWorking;
using StpLang.Analysis.Rules.Outcomes;
using StpLang.Analysis.Rules.Prevention;
using StpLang.Analysis.Rules.Services;
using StpLang.Diagnostics;

namespace StpLang.Analysis.Rules;

/// <summary>The rules that come with the language.</summary>
public static class StandardRules
{
    private static ImmutableArray<Rule> _all;

    private static RuleCatalogue? _catalogue;

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<Rule> All
    {
        get
        {
            if (_all.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _all, MakeAll());
            }

            return _all;
        }
    }

    /// <summary>All that can be found in a plan: by these rules, and by the compiler itself.</summary>
    public static RuleCatalogue Catalogue =>
        _catalogue
        ?? Interlocked.CompareExchange(ref _catalogue, MakeCatalogue(), null)
        ?? _catalogue;

    /// <summary>That catalogue, and others that are run, such as an author's own.</summary>
    /// <param name="rules">The rules that are run; those of the language may be among them.</param>
    /// <exception cref="ArgumentException">
    /// A rule is there twice, two share an id or a name, or two groups a key.
    /// </exception>
    public static RuleCatalogue CatalogueWith(ImmutableArray<Rule> rules)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var own = new List<DiagnosticDescriptor>();
        foreach (var rule in rules)
        {
            if (!ids.Add(rule.Descriptor.Id))
            {
                throw new ArgumentException(
                    $"The rules to run hold {rule.Descriptor.Id} twice.",
                    nameof(rules)
                );
            }

            if (!IsStandard(rule.Descriptor))
            {
                own.Add(rule.Descriptor);
            }
        }

        return own.Count == 0 ? Catalogue : new RuleCatalogue([.. Catalogue.Descriptors, .. own]);
    }

    // Descriptors are the same by id alone, so another rule may have taken that.
    private static bool IsStandard(DiagnosticDescriptor descriptor) =>
        Catalogue.Find(descriptor.Id) is { } known
        && known.Name == descriptor.Name
        && known.Category == descriptor.Category;

    private static ImmutableArray<Rule> MakeAll() =>
        [
            .. AnswersRules.All,
            .. CodesRules.All,
            .. FundingRules.All,
            .. PreventionRules.All,
            .. CouncilsRules.All,
            .. GovernanceRules.All,
            .. JointWorkingRules.All,
            .. EngagementRules.All,
            .. OutcomesRules.All,
            .. ServicesRules.All,
            .. FiguresRules.All,
        ];

    private static RuleCatalogue MakeCatalogue() =>
        new([
            .. SyntaxRules.All,
            .. MeaningRules.All,
            .. CheckingRules.All,
            .. RegisterRules.All,
            .. All.Select(rule => rule.Descriptor),
        ]);
}
