using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Analysis;

/// <summary>The rules there are, to be found by id or by name.</summary>
public sealed class RuleCatalogue
{
    private static RuleCatalogue? _standard;

    private readonly Dictionary<string, DiagnosticDescriptor> _byIdOrName = new(
        StringComparer.Ordinal
    );

    /// <summary>A catalogue of rules.</summary>
    /// <exception cref="ArgumentException">Two of them share an id or a name, or two groups a key.</exception>
    public RuleCatalogue(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        Descriptors = [.. descriptors.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
        // Settings name groups by key, in either case.
        var groups = DiagnosticCategory.All.ToDictionary(
            category => category.Key,
            StringComparer.OrdinalIgnoreCase
        );
        foreach (DiagnosticDescriptor descriptor in Descriptors)
        {
            Add(descriptor.Id, descriptor);
            Add(descriptor.Name, descriptor);
            var category = descriptor.Category;
            if (!groups.TryAdd(category.Key, category) && groups[category.Key] != category)
            {
                throw new ArgumentException(
                    $"{descriptor} is of a group `{category.Key}` that is not the one of other rules; take that, or another key.",
                    nameof(descriptors)
                );
            }
        }
    }

    /// <summary>The rules that come with the language.</summary>
    public static RuleCatalogue Standard =>
        _standard ??= new([
            .. SyntaxRules.All,
            .. MeaningRules.All,
            .. CheckingRules.All,
            .. RegisterRules.All,
            .. StandardRules.All.Select(rule => rule.Descriptor),
        ]);

    /// <summary>All rules, by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The rule with that id or name (<c>STP1001</c>, <c>unresolved_name</c>), or null; case matters.</summary>
    public DiagnosticDescriptor? Find(string idOrName) => _byIdOrName.GetValueOrDefault(idOrName);

    /// <summary>The names of rules that can be accepted, near a word that is none of them.</summary>
    internal IReadOnlyList<string> NearestTo(string word) =>
        // Numbers all look alike; a name says what was meant.
        NearestNames.Of(
            word,
            Descriptors.Where(rule => rule.CanBeAccepted).Select(rule => rule.Name)
        );

    /// <summary>The rules that come with the language and others that are run, such as an author's own.</summary>
    /// <param name="rules">The rules that are run; those of the language may be among them.</param>
    /// <exception cref="ArgumentException">
    /// A rule is there twice, two share an id or a name, or two groups a key.
    /// </exception>
    public static RuleCatalogue With(ImmutableArray<Rule> rules)
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

            if (!Standard.Holds(rule.Descriptor))
            {
                own.Add(rule.Descriptor);
            }
        }

        return own.Count == 0 ? Standard : new RuleCatalogue([.. Standard.Descriptors, .. own]);
    }

    // Descriptors are the same by id alone, so another rule may have taken that.
    private bool Holds(DiagnosticDescriptor descriptor) =>
        Find(descriptor.Id) is { } known
        && known.Name == descriptor.Name
        && known.Category == descriptor.Category;

    private void Add(string idOrName, DiagnosticDescriptor descriptor)
    {
        if (!_byIdOrName.TryAdd(idOrName, descriptor))
        {
            throw new ArgumentException(
                $"Two rules are called {idOrName}: {_byIdOrName[idOrName]} and {descriptor}.",
                nameof(descriptor)
            );
        }
    }
}
