using StpLang.Model;

namespace StpLang.Services.Lenses;

/// <summary>The decisions of a plan, by what they are about and by who decides.</summary>
internal sealed class DecisionBook
{
    private readonly Dictionary<string, List<Decision>> _about = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Decision>> _by = new(StringComparer.Ordinal);

    public DecisionBook(PlanModel model)
    {
        foreach (var governance in model.Of(Vocabulary.DeclarationKind.Governance))
        {
            foreach (var decision in ((Governance)governance).Decisions)
            {
                Add(_about, decision.About, decision);
                Add(_by, decision.DecidedBy, decision);
            }
        }
    }

    /// <summary>The decisions about a programme, in the order of the plan.</summary>
    public IReadOnlyList<Decision> About(string programme) =>
        _about.GetValueOrDefault(programme) ?? [];

    /// <summary>The decisions of a board or partner, in the order of the plan.</summary>
    public IReadOnlyList<Decision> By(string body) => _by.GetValueOrDefault(body) ?? [];

    private static void Add(
        Dictionary<string, List<Decision>> book,
        IEnumerable<string> names,
        Decision decision
    )
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (!book.TryGetValue(name, out var decisions))
            {
                book.Add(name, decisions = []);
            }

            decisions.Add(decision);
        }
    }
}
