using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>What a model holds: the declarations, by file as a tree, and what was ever asked of them.</summary>
internal sealed class PlanContents
{
    private const int Kinds = DeclarationTable.Count;

    // Room to collect in, used again: to let it grow anew each time would be garbage of the size of the plan.
    [ThreadStatic]
    private static List<Declaration>? _room;

    private readonly PlanTree[] _files;
    private readonly bool _isSound;
    private readonly bool _hasHoles;

    // By kind; behind them, those of all kinds.
    private readonly Declaration[]?[] _declarations = new Declaration[]?[Kinds + 1];
    private readonly Lazy<HashSet<Declaration>> _incomplete;
    private readonly Lazy<HashSet<Declaration>> _held;

    /// <param name="files">The files.</param>
    /// <param name="names">What their names name, and who names them.</param>
    /// <param name="isSound">Whether what is in error is to be read as it was when it last was not.</param>
    public PlanContents(PlanTree[] files, IPlanNames names, bool isSound)
    {
        _files = files;
        _isSound = isSound;
        _hasHoles = Array.Exists(files, static file => file.HasHoles);
        Names = names;
        _incomplete = new(() => Holes(hole => hole.Present is { } present ? [present] : []));
        _held = new(() => Holes(hole => hole.Held));
        var model = new PlanModel(this);
        Funding = new(() => ProgrammeFunding.Of(model));
        Commitments = new(() => Commitment.Of(model));
        Councils = new(() => CouncilInvolvement.Of(model));
    }

    public IPlanNames Names { get; }

    public ImmutableArray<Declaration> All => At(Kinds, KindSet.All);

    public Lazy<ImmutableArray<ProgrammeFunding>> Funding { get; }

    public Lazy<ImmutableArray<Commitment>> Commitments { get; }

    public Lazy<ImmutableArray<CouncilInvolvement>> Councils { get; }

    /// <summary>Whether all that a top declaration says is understood.</summary>
    public bool IsComplete(Declaration top) => !_hasHoles || !_incomplete.Value.Contains(top);

    /// <summary>Whether all that the top declarations of a kind say is understood.</summary>
    public bool AreComplete(DeclarationKind kind) =>
        !_hasHoles || !_incomplete.Value.Any(each => each.DeclarationKind == kind);

    /// <summary>Whether a top declaration is one that is held.</summary>
    public bool IsHeld(Declaration top) => _hasHoles && _held.Value.Contains(top);

    /// <summary>How sure it is what the top declarations of some kinds say.</summary>
    public Certainty CertaintyOf(KindSet kinds) =>
        !_hasHoles ? Certainty.Sound
        : Array.Exists(_files, file => file.Unknown.Overlaps(kinds)) ? Certainty.Unknown
        : Array.Exists(_files, file => file.Held.Overlaps(kinds)) ? Certainty.Held
        : Certainty.Sound;

    /// <summary>The top declarations of a kind, in the order of the files.</summary>
    public ImmutableArray<Declaration> Of(DeclarationKind kind) => At((int)kind, new KindSet(kind));

    /// <summary>What a summary comes to over the whole plan.</summary>
    public T Fold<T>(ISummary<T> summary)
    {
        var whole = _files[0].Fold(summary, _isSound);
        foreach (var file in _files.AsSpan(1))
        {
            if (summary.Kinds.Overlaps(file.Kinds))
            {
                whole = summary.Merge(whole, file.Fold(summary, _isSound));
            }
        }

        return whole;
    }

    /// <summary>The contents after a change.</summary>
    /// <param name="files">The files.</param>
    /// <param name="names">What their names name, and who names them.</param>
    /// <param name="changed">The kinds of declaration of which there are others now.</param>
    public PlanContents With(PlanTree[] files, IPlanNames names, KindSet changed)
    {
        var contents = new PlanContents(files, names, _isSound);
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (!changed.Contains((DeclarationKind)kind))
            {
                contents._declarations[kind] = _declarations[kind];
            }
        }

        return contents;
    }

    private ImmutableArray<Declaration> At(int index, KindSet kinds)
    {
        if (_declarations[index] is null)
        {
            var found = _room ??= [];
            foreach (var file in _files)
            {
                if (file.Kinds.Overlaps(kinds))
                {
                    file.CollectTo(found, kinds, _isSound);
                }
            }

            Interlocked.CompareExchange(ref _declarations[index], [.. found], null);
            found.Clear();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(_declarations[index]);
    }

    private HashSet<Declaration> Holes(Func<Hole, IEnumerable<Declaration>> select)
    {
        var holes = new List<Hole>();
        foreach (var file in _files)
        {
            file.CollectHoles(holes);
        }

        return [.. holes.SelectMany(select)];
    }
}
