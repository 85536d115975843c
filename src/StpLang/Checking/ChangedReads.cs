using StpLang.Binding;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Checking;

/// <summary>Which of the things that rules read are not the same in two versions of a plan.</summary>
internal sealed class ChangedReads
{
    private readonly PlanModel _before;
    private readonly PlanModel _after;
    private readonly bool _isWholeChanged;
    private readonly PlanChange _change;
    private readonly Dictionary<string, List<UnitChange>> _byNamed = new(StringComparer.Ordinal);
    private readonly Dictionary<ISummary, bool> _summaries = [];
    private readonly Dictionary<(Aspect, UnitChange), bool> _aspects = [];

    public ChangedReads(Compilation before, Compilation after, PlanChange change)
    {
        _before = before.Model;
        _after = after.Model;
        _isWholeChanged = before.IsWhole != after.IsWhole;
        _change = change;
        foreach (var unit in change.Units)
        {
            AddNamed(unit, unit.Before);
            AddNamed(unit, unit.After);
        }
    }

    /// <summary>Whether something that was read is another now.</summary>
    public bool Contains(in ModelRead read) =>
        read.Kind switch
        {
            ReadKind.Name => _change.Names.Contains((string)read.Subject),
            ReadKind.References => _byNamed.TryGetValue((string)read.Subject, out var units)
                && Differ(units, read.Aspect),
            ReadKind.Kind => ((DeclarationDefinition)read.Subject).Kind is var kind
                && _change.Kinds.Contains(kind)
                && Differ(
                    _change.Units.Where(unit =>
                        KindOf(unit.Before) == kind || KindOf(unit.After) == kind
                    ),
                    read.Aspect
                ),
            ReadKind.Summary => IsChanged((ISummary)read.Subject),
            ReadKind.PlanProperty => _change.Kinds.Contains(DeclarationKind.Plan)
                && IsChanged((PropertyDefinition)read.Subject),
            _ => _isWholeChanged,
        };

    /// <summary>What of the things that rules are known to read is another now.</summary>
    /// <param name="known">What else than names rules read somewhere.</param>
    /// <param name="aspects">The aspects in which rules read declarations somewhere.</param>
    public IEnumerable<ModelRead> Among(
        IEnumerable<ModelRead> known,
        IReadOnlyCollection<Aspect?> aspects
    )
    {
        foreach (var name in _change.Names)
        {
            yield return ModelRead.OfName(name);
        }

        foreach (var (name, units) in _byNamed)
        {
            foreach (var aspect in aspects)
            {
                if (Differ(units, aspect))
                {
                    yield return ModelRead.OfReferences(name, aspect);
                }
            }
        }

        foreach (var read in known)
        {
            if (Contains(read))
            {
                yield return read;
            }
        }
    }

    private static DeclarationKind? KindOf(BoundUnit? unit) => unit?.Declaration?.Kind;

    private void AddNamed(UnitChange change, BoundUnit? unit)
    {
        foreach (var name in unit is null ? [] : unit.Dependencies.Names)
        {
            if (!_byNamed.TryGetValue(name, out var units))
            {
                _byNamed.Add(name, units = []);
            }

            if (units is [] || units[^1] != change)
            {
                units.Add(change);
            }
        }
    }

    private bool Differ(IEnumerable<UnitChange> units, Aspect? aspect)
    {
        foreach (var unit in units)
        {
            if (aspect is null || !IsSame(unit, aspect))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSame(UnitChange unit, Aspect aspect)
    {
        if (!_aspects.TryGetValue((aspect, unit), out var isSame))
        {
            var before = InAspect(unit.Before, aspect);
            var after = InAspect(unit.After, aspect);
            isSame =
                before is null || after is null
                    ? before is null && after is null
                    : unit.Before!.IsComplete == unit.After!.IsComplete
                        && aspect.IsSame(before, after);
            _aspects.Add((aspect, unit), isSame);
        }

        return isSame;
    }

    private static Declaration? InAspect(BoundUnit? unit, Aspect aspect) =>
        unit?.Declaration is { } declaration && aspect.Kinds.Contains(declaration.Kind)
            ? declaration
            : null;

    private bool IsChanged(ISummary summary)
    {
        if (!_change.Kinds.Overlaps(summary.Kinds))
        {
            return false;
        }

        if (!_summaries.TryGetValue(summary, out var isChanged))
        {
            isChanged =
                _before.CertaintyOf(summary.Kinds) != _after.CertaintyOf(summary.Kinds)
                || !summary.IsSame(_before, _after);
            _summaries.Add(summary, isChanged);
        }

        return isChanged;
    }

    private bool IsChanged(PropertyDefinition property) =>
        !Equals(_before.OfPlan(property), _after.OfPlan(property))
        || (_before.Plan is null) != (_after.Plan is null)
        || (
            _before.Plan is { } before
            && _after.Plan is { } after
            && _before.CertaintyOf(before) != _after.CertaintyOf(after)
        );
}
