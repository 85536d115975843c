using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Model;

/// <summary>
/// A plan as understood: all its declarations, from all its files. What rules, JSON and reports read.
/// </summary>
public sealed partial class PlanModel
{
    private readonly Contents _contents;

    // Bit by bit the top declarations that may be read.
    private readonly ulong _readable;

    /// <summary>A model of declarations.</summary>
    /// <param name="declarations">The declarations at the top, in the order of the files.</param>
    /// <param name="names">What their names name, and who names them.</param>
    /// <param name="incomplete">Those of which something is in error, and therefore absent.</param>
    internal PlanModel(
        IEnumerable<Declaration> declarations,
        IPlanNames names,
        IReadOnlySet<Declaration> incomplete
    )
        : this(new Contents(declarations, names, incomplete), ulong.MaxValue) { }

    private PlanModel(Contents contents, ulong readable)
    {
        _contents = contents;
        _readable = readable;
    }

    /// <summary>The declarations at the top, in the order of the files.</summary>
    public ImmutableArray<Declaration> Declarations
    {
        get
        {
            Demand(_readable == ulong.MaxValue, "every kind of declaration");
            return _contents.All;
        }
    }

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
        return _contents.ByKind[(int)kind];
    }

    private Declarations<T> All<T>()
        where T : Declaration, IDeclaration => new(Of(T.Kind));

    private T? First<T>()
        where T : Declaration, IDeclaration => All<T>() is [var first, ..] ? first : null;

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

    /// <summary>What a summary comes to over the whole plan.</summary>
    internal T Fold<T>(ISummary<T> summary)
    {
        var whole = summary.Empty;
        foreach (var declaration in _contents.All)
        {
            if (summary.Kinds.Contains(declaration.Kind))
            {
                whole = summary.Merge(whole, summary.Of(declaration));
            }
        }

        return whole;
    }

    /// <summary>How sure it is what a declaration, or the top one it stands in, says.</summary>
    internal Certainty CertaintyOf(Declaration declaration) =>
        IsComplete(declaration.Top) ? Certainty.Sound : Certainty.Unknown;

    /// <summary>How sure it is what all top declarations of some kinds say, and which there are.</summary>
    internal Certainty CertaintyOf(KindSet kinds) =>
        _contents.Incomplete?.Any(each => kinds.Contains(each.Kind)) == true
            ? Certainty.Unknown
            : Certainty.Sound;

    /// <summary>Whether all that a top declaration says is understood.</summary>
    public bool IsComplete(Declaration declaration) =>
        _contents.Incomplete?.Contains(declaration) != true;

    /// <summary>Whether all that the top declarations of a kind say is understood.</summary>
    public bool AreComplete(DeclarationKind kind) =>
        _contents.Incomplete is null || _contents.ByKind[(int)kind].All(IsComplete);

    /// <summary>The same model, of which only some kinds of top declaration may be read, each with what is nested in it.</summary>
    internal PlanModel Restrict(ReadOnlySpan<DeclarationKind> readable)
    {
        var kinds = 0ul;
        foreach (var kind in readable)
        {
            kinds |= 1ul << (int)kind;
        }

        return new PlanModel(_contents, kinds);
    }

    private void Demand(DeclarationKind kind) =>
        Demand((_readable & (1ul << (int)kind)) != 0, $"`{kind.Keyword()}`");

    private static void Demand(bool isReadable, string what)
    {
        if (!isReadable)
        {
            throw new InvalidOperationException(
                $"A rule reads {what}, which its descriptor does not say."
            );
        }
    }

    private sealed class Contents
    {
        public Contents(
            IEnumerable<Declaration> declarations,
            IPlanNames names,
            IReadOnlySet<Declaration> incomplete
        )
        {
            var builders = new ImmutableArray<Declaration>.Builder?[DeclarationTable.Count];
            var all = ImmutableArray.CreateBuilder<Declaration>();
            foreach (var declaration in declarations)
            {
                all.Add(declaration);
                (
                    builders[(int)declaration.Kind] ??= ImmutableArray.CreateBuilder<Declaration>()
                ).Add(declaration);
            }

            All = all.ToImmutable();
            ByKind = [.. builders.Select(b => b?.ToImmutable() ?? [])];
            Names = names;
            Incomplete = incomplete.Count > 0 ? incomplete : null;
            var model = new PlanModel(this, ulong.MaxValue);
            Funding = new(() => ProgrammeFunding.Of(model));
            Commitments = new(() => Commitment.Of(model));
            Savings = new(() =>
                Series.Sum(
                    FigureUnit.Money,
                    ByKind[(int)DeclarationKind.Programme]
                        .Select(each => each.MoneyByYear(ProgrammeDefinition.Saving))
                )
            );
            GapBridge = new(() => Model.GapBridge.Of(model));
            Councils = new(() => CouncilInvolvement.Of(model));
        }

        public IPlanNames Names { get; }

        public ImmutableArray<Declaration>[] ByKind { get; }

        public ImmutableArray<Declaration> All { get; }

        public IReadOnlySet<Declaration>? Incomplete { get; }

        public Lazy<ImmutableArray<ProgrammeFunding>> Funding { get; }

        public Lazy<ImmutableArray<Commitment>> Commitments { get; }

        public Lazy<Series> Savings { get; }

        public Lazy<GapBridge?> GapBridge { get; }

        public Lazy<ImmutableArray<CouncilInvolvement>> Councils { get; }
    }
}
