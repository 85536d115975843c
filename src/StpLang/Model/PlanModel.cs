using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>
/// A plan as understood: all its declarations, from all its files. What rules, JSON and reports read.
/// </summary>
public sealed partial class PlanModel
{
    private readonly PlanContents _contents;

    // Notes what is read; null where nobody asks.
    private readonly Action<DeclarationKind>? _note;

    internal PlanModel(PlanContents contents, Action<DeclarationKind>? note = null)
    {
        _contents = contents;
        _note = note;
    }

    /// <summary>The declarations at the top, in the order of the files.</summary>
    public ImmutableArray<Declaration> Declarations
    {
        get
        {
            NoteAll();
            return _contents.All;
        }
    }

    /// <summary>What each programme costs and is given, in the order of the plan.</summary>
    public ImmutableArray<ProgrammeFunding> Funding
    {
        get
        {
            Note(DeclarationKind.Programme);
            return _contents.Funding.Value;
        }
    }

    /// <summary>What each budget, then each pool holds and what is drawn on it, in the order of the plan.</summary>
    public ImmutableArray<Commitment> Commitments
    {
        get
        {
            Note(DeclarationKind.Budget);
            Note(DeclarationKind.Pool);
            Note(DeclarationKind.Programme);
            return _contents.Commitments.Value;
        }
    }

    /// <summary>What all programmes together save in each year, pounds.</summary>
    public Series Savings => Fold(SavingsSummary.Instance);

    /// <summary>How the finance gap is closed; null where the plan states none.</summary>
    public GapBridge? GapBridge => Model.GapBridge.Of(this);

    /// <summary>What part each council takes, in the order of the plan.</summary>
    public ImmutableArray<CouncilInvolvement> Councils
    {
        get
        {
            Note(DeclarationKind.Plan);
            Note(DeclarationKind.Partner);
            Note(DeclarationKind.Governance);
            return _contents.Councils.Value;
        }
    }

    /// <summary>The top declarations of a kind, in the order of the files.</summary>
    public ImmutableArray<Declaration> Of(DeclarationKind kind)
    {
        Note(kind);
        return _contents.Of(kind);
    }

    internal Declarations<T> All<T>()
        where T : Declaration, IDeclaration => new(Of(T.Kind));

    private T? First<T>()
        where T : Declaration, IDeclaration => All<T>() is [var first, ..] ? first : null;

    /// <summary>The top declarations of a kind, in the order of the files, of which only an aspect is read.</summary>
    internal Declarations<T> All<T>(Aspect aspect)
        where T : Declaration, IDeclaration => new(Of(T.Kind, aspect));

    private ImmutableArray<Declaration> Of(DeclarationKind kind, Aspect aspect) => Of(kind);

    /// <summary>The declaration with a name that is unique in the plan, or null.</summary>
    public Declaration? Find(string name)
    {
        var found = _contents.Names.Find(name);
        if (found is not null)
        {
            Note(found.Top.DeclarationKind);
        }

        return found;
    }

    /// <summary>The top declarations that name something anywhere in them, in the order of the plan.</summary>
    /// <param name="name">A name that is unique in the plan.</param>
    public IReadOnlyList<Declaration> ReferencesTo(string name)
    {
        NoteAll();
        return _contents.Names.ReferencesTo(name);
    }

    /// <summary>Of the declarations that name something, those of some kinds, of which only an aspect is read.</summary>
    internal IEnumerable<Declaration> ReferencesTo(string name, Aspect aspect) =>
        ReferencesTo(name).Where(each => aspect.Kinds.Contains(each.DeclarationKind));

    /// <summary>What draws on a budget or pool: pools that receive it, then programmes, each in the order of the plan.</summary>
    public ImmutableArray<Draw> DrawsOn(Declaration source) => Draw.On(source, this);

    /// <summary>Whether all that a top declaration says is understood.</summary>
    public bool IsComplete(Declaration declaration) => _contents.IsComplete(declaration);

    /// <summary>Whether all that the top declarations of a kind say is understood.</summary>
    public bool AreComplete(DeclarationKind kind) => _contents.AreComplete(kind);

    /// <summary>What a summary comes to over the whole plan.</summary>
    internal T Fold<T>(ISummary<T> summary)
    {
        Note(summary.Kinds);
        return _contents.Fold(summary);
    }

    /// <summary>How sure it is what a declaration, or the top one it stands in, says.</summary>
    internal Certainty CertaintyOf(Declaration declaration) =>
        !_contents.IsComplete(declaration.Top) ? Certainty.Unknown
        : _contents.IsHeld(declaration.Top) ? Certainty.Held
        : Certainty.Sound;

    /// <summary>How sure it is what the top declarations of some kinds say.</summary>
    internal Certainty CertaintyOf(KindSet kinds) => _contents.CertaintyOf(kinds);

    /// <summary>The same model, which says of each kind of top declaration, with what is nested in it, that it is read.</summary>
    internal PlanModel Noting(Action<DeclarationKind> note) => new(_contents, note);

    private void Note(DeclarationKind kind) => _note?.Invoke(kind);

    private void NoteAll() => Note(KindSet.All);

    private void Note(KindSet kinds)
    {
        for (var kind = default(DeclarationKind); (int)kind < DeclarationTable.Count; kind++)
        {
            if (kinds.Contains(kind))
            {
                Note(kind);
            }
        }
    }
}
