using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>The rules there are, to be found by id or by name.</summary>
public sealed class RuleCatalogue
{
    private static RuleCatalogue? _standard;

    private readonly Dictionary<string, DiagnosticDescriptor> _byIdOrName = new(
        StringComparer.Ordinal
    );

    /// <summary>A catalogue of rules.</summary>
    /// <exception cref="ArgumentException">Two of them share an id or a name.</exception>
    public RuleCatalogue(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        Descriptors = descriptors.Sort(
            static (left, right) => string.CompareOrdinal(left.Id, right.Id)
        );
        foreach (DiagnosticDescriptor descriptor in Descriptors)
        {
            _byIdOrName.Add(descriptor.Id, descriptor);
            _byIdOrName.Add(descriptor.Name, descriptor);
        }
    }

    /// <summary>The rules that come with the language.</summary>
    public static RuleCatalogue Standard =>
        _standard ??= new([.. SyntaxRules.All, .. MeaningRules.All]);

    /// <summary>All rules, by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The rule with that id or name (<c>STP1001</c>, <c>unresolved_name</c>), or null; case matters.</summary>
    public DiagnosticDescriptor? Find(string idOrName) => _byIdOrName.GetValueOrDefault(idOrName);

    /// <summary>This catalogue and more rules, such as those of an analyzer of a user's own.</summary>
    /// <exception cref="ArgumentException">An id or a name is taken.</exception>
    public RuleCatalogue With(IEnumerable<DiagnosticDescriptor> more) =>
        new([.. Descriptors, .. more]);
}
