using System.Collections.Immutable;
using StpLang.Binding;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Checking;

/// <summary>Which of the things that rules read are not the same in two versions of a plan.</summary>
internal sealed class ChangedReads
{
    private readonly PlanModel _before;
    private readonly PlanModel _after;
    private readonly bool _isWholeChanged;
    private readonly Dictionary<string, List<Change>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Change>> _byNamed = new(StringComparer.Ordinal);
    private readonly Dictionary<DeclarationKind, List<Change>> _byKind = [];
    private readonly List<Change> _changes = [];
    private readonly Dictionary<ISummary, bool> _summaries = [];

    public ChangedReads(Compilation before, Compilation after, PlanChange change)
    {
        _before = before.SoundModel;
        _after = after.SoundModel;
        _isWholeChanged = before.IsWhole != after.IsWhole;
        foreach (var unit in change.Units)
        {
            var read = new Change(unit);
            _changes.Add(read);
            foreach (var each in read.Before.Concat(read.After))
            {
                Add(read, each);
            }

            // What is in error is read as it was, but whom it names now is in doubt.
            foreach (var each in new[] { unit.Before, unit.After })
            {
                if (each is { Held.Length: > 0 })
                {
                    AddNamed(read, each);
                }
            }
        }
    }

    /// <summary>Whether something that was read is another now, or is as sure as it was no more.</summary>
    public bool Contains(in ModelRead read) =>
        read.Kind switch
        {
            ReadKind.Name => IsTouched(_byName, (string)read.Subject, read.Aspect),
            ReadKind.References => IsTouched(_byNamed, (string)read.Subject, read.Aspect),
            ReadKind.Whole => _isWholeChanged,
            _ => IsAnother(read) || IsSurerOrLess(read),
        };

    /// <summary>Whether something that was read is another now.</summary>
    public bool IsAnother(in ModelRead read) =>
        read.Kind switch
        {
            ReadKind.Summary => IsAnother((ISummary)read.Subject),
            ReadKind.PlanProperty => _byKind.ContainsKey(DeclarationKind.Plan)
                && IsAnother((PropertyDefinition)read.Subject),
            ReadKind.Certainty or ReadKind.Whole => false,
            _ => AnyOf(read, static (change, aspect) => !change.IsSame(aspect)),
        };

    /// <summary>What of the things that rules are known to read is another now, or is as sure as it was no more.</summary>
    /// <param name="known">What else than names rules read somewhere.</param>
    /// <param name="aspects">The aspects in which rules read declarations somewhere.</param>
    public IEnumerable<ModelRead> Among(
        IEnumerable<ModelRead> known,
        ImmutableArray<Aspect?> aspects
    )
    {
        foreach (var (name, changes) in _byName)
        {
            foreach (var aspect in aspects)
            {
                if (IsTouched(changes, aspect))
                {
                    yield return ModelRead.OfName(name, aspect);
                }
            }
        }

        foreach (var (name, changes) in _byNamed)
        {
            foreach (var aspect in aspects)
            {
                if (IsTouched(changes, aspect))
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

    private static bool IsTouched(
        Dictionary<string, List<Change>> changes,
        string name,
        Aspect? aspect
    ) => changes.TryGetValue(name, out var ofName) && IsTouched(ofName, aspect);

    private static bool IsTouched(List<Change> changes, Aspect? aspect)
    {
        foreach (var change in changes)
        {
            if (change.IsTouched(aspect))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Change change, BoundUnit unit)
    {
        foreach (var name in unit.Unit.Names)
        {
            Add(_byName, name.Name, change);
        }

        AddNamed(change, unit);
        if (unit.Declaration is { } declaration)
        {
            Add(_byKind, declaration.DeclarationKind, change);
        }
    }

    private void AddNamed(Change change, BoundUnit unit)
    {
        foreach (var name in unit.Dependencies.Names)
        {
            Add(_byNamed, name, change);
        }
    }

    private static void Add<T>(Dictionary<T, List<Change>> lists, T key, Change change)
        where T : notnull
    {
        // Mostly it is one, which need not be put into a list of its own each time.
        if (!lists.TryGetValue(key, out var changes))
        {
            lists.Add(key, change.Alone);
        }
        else if (changes == changes[0].Alone && changes[0] != change)
        {
            lists[key] = [changes[0], change];
        }
        else if (changes[^1] != change)
        {
            changes.Add(change);
        }
    }

    private bool AnyOf(in ModelRead read, Func<Change, Aspect?, bool> condition)
    {
        var changes = read.Kind switch
        {
            ReadKind.Name => _byName.GetValueOrDefault((string)read.Subject),
            ReadKind.References => _byNamed.GetValueOrDefault((string)read.Subject),
            ReadKind.Kind => _byKind.GetValueOrDefault(((DeclarationDefinition)read.Subject).Kind),
            ReadKind.PlanProperty => _byKind.GetValueOrDefault(DeclarationKind.Plan),
            _ => null,
        };
        foreach (var change in changes ?? [])
        {
            if (condition(change, read.Aspect))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSurerOrLess(in ModelRead read) =>
        read.Kind switch
        {
            ReadKind.Summary => IsSurerOrLess(((ISummary)read.Subject).Kinds),
            ReadKind.Certainty => IsSurerOrLess((KindSet)read.Subject),
            // What is in error may be of another kind than what is read in its place.
            ReadKind.Kind
                when IsSurerOrLess(new KindSet(((DeclarationDefinition)read.Subject).Kind)) => true,
            _ => AnyOf(read, static (change, aspect) => change.IsSurerOrLessIn(aspect)),
        };

    private bool IsSurerOrLess(KindSet kinds) =>
        _before.CertaintyOf(kinds) != _after.CertaintyOf(kinds);

    // Most edits touch nothing of what is summed up, which the declarations that changed show without the sum.
    private bool IsAnother(ISummary summary)
    {
        if (!_summaries.TryGetValue(summary, out var isAnother))
        {
            isAnother =
                _changes.Exists(change => !change.IsSame(summary))
                && !summary.IsSame(_before, _after);
            _summaries.Add(summary, isAnother);
        }

        return isAnother;
    }

    private bool IsAnother(PropertyDefinition property) =>
        (_before.Plan is null) != (_after.Plan is null)
        || !Equals(_before.OfPlan(property), _after.OfPlan(property));

    // What became of what stands in one place, as rules read it.
    private sealed class Change(UnitChange unit)
    {
        private readonly Dictionary<Aspect, bool> _aspects = [];
        private readonly Dictionary<Aspect, bool> _touched = [];
        private bool? _meansSame;

        /// <summary>It and no other.</summary>
        public List<Change> Alone => field ??= [this];

        public BoundUnit[] Before { get; } = unit.Before?.Read() ?? [];

        public BoundUnit[] After { get; } = unit.After?.Read() ?? [];

        private bool IsSurerOrLess { get; } =
            unit.Before is { } before
            && unit.After is { } after
            && (
                before.IsComplete != after.IsComplete
                || (before.Held.Length > 0) != (after.Held.Length > 0)
                || (
                    after.Held.Length > 0
                    && !before.Dependencies.Names.SequenceEqual(after.Dependencies.Names)
                )
            );

        public bool IsSurerOrLessIn(Aspect? aspect) =>
            IsSurerOrLess
            && (aspect is null || Before.Concat(After).Any(unit => IsIn(unit, aspect)));

        /// <summary>Whether it is another, or as sure as it was no more, in an aspect.</summary>
        public bool IsTouched(Aspect? aspect)
        {
            if (aspect is null)
            {
                return !IsSame(aspect) || IsSurerOrLess;
            }

            if (!_touched.TryGetValue(aspect, out var isTouched))
            {
                isTouched = !IsSame(aspect) || IsSurerOrLessIn(aspect);
                _touched.Add(aspect, isTouched);
            }

            return isTouched;
        }

        public bool IsSame(ISummary summary) =>
            !unit.IsMoved
            && Before.Length <= 1
            && After.Length <= 1
            && summary.IsSame(
                Before.FirstOrDefault()?.Declaration,
                After.FirstOrDefault()?.Declaration
            );

        public bool IsSame(Aspect? aspect)
        {
            _meansSame ??=
                !unit.IsMoved && AreSame(Before, After, static (old, now) => now.MeansSame(old));
            if (_meansSame == true || aspect is null)
            {
                return _meansSame.Value;
            }

            if (!_aspects.TryGetValue(aspect, out var isSame))
            {
                isSame =
                    !unit.IsMoved
                    && AreSame(
                        InAspect(Before, aspect),
                        InAspect(After, aspect),
                        (old, now) =>
                            old.IsComplete == now.IsComplete
                            // Else what was found there would be shown beside its place.
                            && OriginMap.HaveSameShape(old.Unit.Green, now.Unit.Green)
                            && aspect.IsSame(old.Declaration!, now.Declaration!)
                    );
                _aspects.Add(aspect, isSame);
            }

            return isSame;
        }

        // What is in error may be one to read, whatever is understood of it.
        private static BoundUnit[] InAspect(BoundUnit[] units, Aspect aspect) =>
            Array.FindAll(
                units,
                unit => IsIn(unit, aspect) && (!unit.IsComplete || aspect.Reads(unit.Declaration!))
            );

        private static bool IsIn(BoundUnit unit, Aspect aspect) =>
            unit.Declaration is { } declaration
            && aspect.Kinds.Contains(declaration.DeclarationKind);

        private static bool AreSame(
            BoundUnit[] left,
            BoundUnit[] right,
            Func<BoundUnit, BoundUnit, bool> areSame
        )
        {
            if (left.Length != right.Length)
            {
                return false;
            }

            for (var i = 0; i < left.Length; i++)
            {
                if (!areSame(left[i], right[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
