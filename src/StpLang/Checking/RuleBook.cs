using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Analysis.Rules;
using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Checking;

/// <summary>The rules that are run, by what they are asked of. Each is known by its place among them.</summary>
internal sealed class RuleBook
{
    private readonly ImmutableArray<int>[] _byKind;
    private readonly Dictionary<DiagnosticDescriptor, int> _places = [];

    public RuleBook(ImmutableArray<Rule> rules)
    {
        Rules = rules;
        var byKind = new List<int>[DeclarationTable.Count];
        var onPlan = ImmutableArray.CreateBuilder<int>();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            _places.Add(rules[rule].Descriptor, rule);
            if (rules[rule] is not DeclarationRule { Kinds: var kinds })
            {
                onPlan.Add(rule);
                continue;
            }

            foreach (var kind in kinds)
            {
                (byKind[(int)kind] ??= []).Add(rule);
            }
        }

        OnPlan = onPlan.ToImmutable();
        _byKind = [.. byKind.Select(found => found is null ? [] : found.ToImmutableArray())];
    }

    /// <summary>The rules that come with the language.</summary>
    public static RuleBook Standard { get; } = new(StandardRules.All);

    /// <summary>All of them.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Those on the plan as a whole.</summary>
    public ImmutableArray<int> OnPlan { get; }

    /// <summary>Those on each declaration of a kind.</summary>
    public ImmutableArray<int> On(DeclarationKind kind) => _byKind[(int)kind];

    /// <summary>The place of the rule with a descriptor; -1 where it is not among them.</summary>
    public int IndexOf(DiagnosticDescriptor descriptor) =>
        _places.GetValueOrDefault(descriptor, -1);
}
