using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>
/// A plan as understood: all its declarations, from all its files. What rules, JSON and reports read.
/// </summary>
public sealed class PlanModel
{
    private readonly PlanContents _contents;
    private readonly KindSet _readable;

    internal PlanModel(PlanContents contents)
        : this(contents, KindSet.All) { }

    private PlanModel(PlanContents contents, KindSet readable)
    {
        _contents = contents;
        _readable = readable;
    }

    /// <summary>The declarations at the top, in the order of the files.</summary>
    public ImmutableArray<Declaration> Declarations
    {
        get
        {
            Demand(_readable == KindSet.All, "every kind of declaration");
            return _contents.All;
        }
    }

    /// <summary>The <c>plan</c> declaration, the first where there are several; null where there is none.</summary>
    public Declaration? Plan => Of(DeclarationKind.Plan) is [var plan, ..] ? plan : null;

    /// <summary>What each programme costs and is given, in the order of the plan.</summary>
    public ImmutableArray<ProgrammeFunding> Funding
    {
        get
        {
            Demand(DeclarationKind.Programme);
            return _contents.Funding.Value;
        }
    }

    /// <summary>What each budget, then each pool holds and what is drawn on it, in the order of the plan.</summary>
    public ImmutableArray<Commitment> Commitments
    {
        get
        {
            Demand(DeclarationKind.Budget);
            Demand(DeclarationKind.Pool);
            Demand(DeclarationKind.Programme);
            return _contents.Commitments.Value;
        }
    }

    /// <summary>What all programmes together save in each year, pounds.</summary>
    public Series Savings
    {
        get
        {
            Demand(DeclarationKind.Programme);
            return _contents.Savings.Value;
        }
    }

    /// <summary>How the finance gap is closed; null where the plan states none.</summary>
    public GapBridge? GapBridge
    {
        get
        {
            Demand(DeclarationKind.Gap);
            Demand(DeclarationKind.Programme);
            return _contents.GapBridge.Value;
        }
    }

    /// <summary>What part each council takes, in the order of the plan.</summary>
    public ImmutableArray<CouncilInvolvement> Councils
    {
        get
        {
            Demand(DeclarationKind.Plan);
            Demand(DeclarationKind.Partner);
            Demand(DeclarationKind.Governance);
            return _contents.Councils.Value;
        }
    }

    /// <summary>The top declarations of a kind, in the order of the files.</summary>
    public ImmutableArray<Declaration> Of(DeclarationKind kind)
    {
        Demand(kind);
        return _contents.Of(kind);
    }

    /// <summary>The declaration with a name that is unique in the plan, or null.</summary>
    public Declaration? Find(string name)
    {
        var found = _contents.Names.Find(name);
        if (found is not null)
        {
            Demand(found.Top.Kind);
        }

        return found;
    }

    /// <summary>The top declarations that name something anywhere in them, in the order of the plan.</summary>
    /// <param name="name">A name that is unique in the plan.</param>
    public IReadOnlyList<Declaration> ReferencesTo(string name) =>
        _contents.Names.ReferencesTo(name);

    /// <summary>Whether all that a top declaration says is understood.</summary>
    public bool IsComplete(Declaration declaration) => _contents.IsComplete(declaration);

    /// <summary>Whether all that the top declarations of a kind say is understood.</summary>
    public bool AreComplete(DeclarationKind kind) => _contents.AreComplete(kind);

    /// <summary>What a summary comes to over the whole plan.</summary>
    internal T Fold<T>(ISummary<T> summary) => _contents.Fold(summary);

    /// <summary>How sure it is what a declaration, or the top one it stands in, says.</summary>
    internal Certainty CertaintyOf(Declaration declaration) =>
        !_contents.IsComplete(declaration.Top) ? Certainty.Unknown
        : _contents.IsHeld(declaration.Top) ? Certainty.Held
        : Certainty.Sound;

    /// <summary>How sure it is what the top declarations of some kinds say.</summary>
    internal Certainty CertaintyOf(KindSet kinds) => _contents.CertaintyOf(kinds);

    /// <summary>The same model, of which only some kinds of top declaration may be read, each with what is nested in it.</summary>
    internal PlanModel Restrict(ReadOnlySpan<DeclarationKind> readable) =>
        new(_contents, new KindSet(readable));

    private void Demand(DeclarationKind kind) =>
        Demand(_readable.Contains(kind), $"`{kind.Keyword()}`");

    private static void Demand(bool isReadable, string what)
    {
        if (!isReadable)
        {
            throw new InvalidOperationException(
                $"A rule reads {what}, which its descriptor does not say."
            );
        }
    }
}
