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

    // Is told what is read; null where nobody asks.
    private readonly IModelReader? _reader;

    internal PlanModel(PlanContents contents, IModelReader? reader = null)
    {
        _contents = contents;
        _reader = reader;
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
        where T : Declaration, IDeclaration
    {
        Note(ModelRead.OfKind(T.Kind, aspect), new KindSet(T.Kind));
        return new(_contents.Of(T.Kind));
    }

    /// <summary>The declaration with a name that is unique in the plan, or null.</summary>
    public Declaration? Find(string name) => Find(name, null);

    /// <summary>The declaration with a name that is unique in the plan, of which only an aspect is read; or null.</summary>
    internal Declaration? Find(string name, Aspect? aspect)
    {
        var found = _contents.Names.Find(name);
        var read = ModelRead.OfName(name, aspect);
        if (found is null)
        {
            NoteAbsence(read, KindSet.All);
        }
        else
        {
            _reader?.Note(read, CertaintyOf(found));
        }

        return found;
    }

    /// <summary>The top declarations that name something anywhere in them, in the order of the plan.</summary>
    /// <param name="name">A name that is unique in the plan.</param>
    public IReadOnlyList<Declaration> ReferencesTo(string name) => ReferencesTo(name, null);

    /// <summary>Of the declarations that name something, those of some kinds, of which only an aspect is read.</summary>
    internal IReadOnlyList<Declaration> ReferencesTo(string name, Aspect? aspect)
    {
        var found = _contents.Names.ReferencesTo(name);
        if (aspect is not null)
        {
            found = [.. found.Where(each => aspect.Kinds.Contains(each.DeclarationKind))];
        }

        // That nothing names it is sure only where it is sure what all say.
        var read = ModelRead.OfReferences(name, aspect);
        if (found.Count == 0)
        {
            NoteAbsence(read, aspect?.Kinds ?? KindSet.All);
        }
        else
        {
            var certainty = found.Max(CertaintyOf);
            _reader?.Note(
                read,
                certainty == Certainty.Sound
                && _contents.Names.IsNamedInError(name, aspect?.Kinds ?? KindSet.All)
                    ? Certainty.Held
                    : certainty
            );
        }

        return found;
    }

    /// <summary>The value of a property of the <c>plan</c>: as written, else its default; null where there is neither.</summary>
    internal Value? OfPlan(PropertyDefinition property)
    {
        var plan = _contents.Of(DeclarationKind.Plan) is [var first, ..] ? first : null;
        _reader?.Note(
            ModelRead.OfPlanProperty(property),
            plan is null ? Certainty.Unknown : CertaintyOf(plan)
        );
        return plan?[property];
    }

    /// <summary>What draws on a budget or pool: pools that receive it, then programmes, each in the order of the plan.</summary>
    public ImmutableArray<Draw> DrawsOn(Declaration source) => Draw.On(source, this);

    /// <summary>Whether all that a top declaration says is understood.</summary>
    public bool IsComplete(Declaration declaration) => _contents.IsComplete(declaration);

    /// <summary>Whether all that the top declarations of a kind say is understood.</summary>
    public bool AreComplete(DeclarationKind kind) => _contents.AreComplete(kind);

    /// <summary>What a summary comes to over the whole plan.</summary>
    internal T Fold<T>(ISummary<T> summary)
    {
        Note(ModelRead.OfSummary(summary), summary.Kinds);
        return _contents.Fold(summary);
    }

    /// <summary>How sure it is what a declaration, or the top one it stands in, says.</summary>
    internal Certainty CertaintyOf(Declaration declaration) =>
        !_contents.IsComplete(declaration.Top) ? Certainty.Unknown
        : _contents.IsHeld(declaration.Top) ? Certainty.Held
        : Certainty.Sound;

    /// <summary>How sure it is what the top declarations of some kinds say.</summary>
    internal Certainty CertaintyOf(KindSet kinds) => _contents.CertaintyOf(kinds);

    /// <summary>The same model, which tells what is read of it.</summary>
    internal PlanModel ReadBy(IModelReader reader) => new(_contents, reader);

    private void Note(DeclarationKind kind) => Note(ModelRead.OfKind(kind), new KindSet(kind));

    // That something is not there rests on all declarations of some kinds, whatever they say.
    private void NoteAbsence(in ModelRead read, KindSet kinds)
    {
        if (_reader is not null)
        {
            Note(read, kinds);
            Note(ModelRead.OfCertainty(kinds), kinds);
        }
    }

    // What rests on all declarations of some kinds.
    private void Note(in ModelRead read, KindSet kinds)
    {
        _reader?.Note(read, CertaintyOf(kinds));
        _reader?.Note(ModelRead.Whole, Certainty.Sound);
    }

    private void NoteAll()
    {
        foreach (var definition in _reader is null ? [] : PlanVocabulary.TopLevel)
        {
            Note(definition.Kind);
        }
    }
}
