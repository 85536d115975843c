using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>Which declarations are judged by what.</summary>
/// <remarks>
/// Made once of all declarations and added to as an author edits; what is judged anew is little, and is looked through. What
/// a declaration was judged by once stays listed, which does no harm: it is asked again to no end.
/// </remarks>
internal sealed class ReadIndex
{
    private const int MostRecent = 256;

    private readonly Dictionary<ModelRead, List<(Lineage Lineage, RuleSet Rules)>> _all = [];
    private readonly ImmutableDictionary<Lineage, UnitAnswers> _recent;

    /// <summary>The index of all declarations.</summary>
    public ReadIndex(IEnumerable<(Lineage Lineage, UnitAnswers Answers)> units)
    {
        _recent = ImmutableDictionary.Create<Lineage, UnitAnswers>(
            ReferenceEqualityComparer.Instance
        );
        foreach (var (lineage, answers) in units)
        {
            foreach (var (read, rules) in answers.AllReads)
            {
                if (!_all.TryGetValue(read, out var readers))
                {
                    _all.Add(read, readers = []);
                }

                readers.Add((lineage, rules));
            }
        }

        Known = _all.Keys.Where(IsKnown).ToImmutableHashSet();
        Aspects = [.. _all.Keys.Select(read => read.Aspect).Append(null).Distinct()];
    }

    private ReadIndex(
        ReadIndex before,
        ImmutableDictionary<Lineage, UnitAnswers> recent,
        IReadOnlyCollection<ModelRead> reads
    )
    {
        _all = before._all;
        _recent = recent;
        Known = before.Known.Union(reads.Where(IsKnown));
        Aspects =
        [
            .. before.Aspects,
            .. reads.Select(read => read.Aspect).Distinct().Except(before.Aspects),
        ];
    }

    /// <summary>What else than names is read somewhere.</summary>
    public ImmutableHashSet<ModelRead> Known { get; }

    /// <summary>The aspects in which declarations are read somewhere; null for all they say.</summary>
    public ImmutableArray<Aspect?> Aspects { get; }

    /// <summary>The index with declarations judged anew; null where it is time to make a new one.</summary>
    public ReadIndex? With(IReadOnlyCollection<(Lineage Lineage, UnitAnswers Answers)> units)
    {
        if (units.Count == 0)
        {
            return this;
        }

        var recent = _recent.SetItems(
            units.Select(unit => KeyValuePair.Create(unit.Lineage, unit.Answers))
        );
        return recent.Count > MostRecent
            ? null
            : new ReadIndex(
                this,
                recent,
                [.. units.SelectMany(unit => unit.Answers.AllReads.Select(read => read.Read))]
            );
    }

    /// <summary>Adds the declarations that were judged by something that is another now, with the rules that read it.</summary>
    public void Collect(ChangedReads changed, Action<Lineage, RuleSet> add)
    {
        foreach (var read in changed.Among(Known, Aspects))
        {
            foreach (var (lineage, rules) in _all.GetValueOrDefault(read) ?? [])
            {
                add(lineage, rules);
            }
        }

        foreach (var (lineage, answers) in _recent)
        {
            foreach (var (read, rules) in answers.AllReads)
            {
                if (changed.Contains(read))
                {
                    add(lineage, rules);
                }
            }
        }
    }

    private static bool IsKnown(ModelRead read) =>
        read.Kind is not (ReadKind.Name or ReadKind.References);
}
