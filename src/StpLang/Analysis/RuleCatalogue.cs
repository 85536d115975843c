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

    /// <summary>The rules that come with the language and others that are run, such as an author's own.</summary>
    /// <exception cref="ArgumentException">Two of them share an id or a name.</exception>
    public static RuleCatalogue With(ImmutableArray<Rule> rules)
    {
        DiagnosticDescriptor[] own =
        [
            .. rules.Select(rule => rule.Descriptor).Except(Standard.Descriptors),
        ];
        return own.Length == 0 ? Standard : new RuleCatalogue([.. Standard.Descriptors, .. own]);
    }
}
