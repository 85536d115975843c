using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>The rules there are, to be found by id or by name.</summary>
public sealed class RuleCatalogue
{
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

    /// <summary>No rules.</summary>
    public static RuleCatalogue Empty { get; } = new([]);

    /// <summary>All rules, by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The rule with that id or name (<c>STP1001</c>, <c>unresolved_name</c>), or null; case matters.</summary>
    public DiagnosticDescriptor? Find(string idOrName) => _byIdOrName.GetValueOrDefault(idOrName);

    /// <summary>The names of rules that can be accepted, near a word that is none of them.</summary>
    internal IReadOnlyList<string> NearestTo(string word) =>
        Descriptors.FirstOrDefault(rule => rule.CanBeAccepted && Spelling.IsSame(rule.Id, word))
            is { } sameNumber
            ? [sameNumber.Id]
            // Numbers all look alike; a name says what was meant.
            : NearestNames.Of(
                word,
                Descriptors.Where(rule => rule.CanBeAccepted).Select(rule => rule.Name),
                mayDeny: true
            );

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
