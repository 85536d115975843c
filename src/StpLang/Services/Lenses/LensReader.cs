using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Services.Lenses;

/// <summary>Reads from a plan what is told above the declarations of a file.</summary>
internal sealed class LensReader(SemanticModel semantics)
{
    private readonly Compilation _compilation = semantics.Compilation;
    private readonly PlanModel _model = semantics.Compilation.SoundModel;
    private readonly DecisionBook _decisions = new(semantics.Compilation.SoundModel);
    private readonly List<Lens> _lenses = [];

    /// <summary>The lines, by place.</summary>
    public ImmutableArray<Lens> Read(CancellationToken cancellationToken)
    {
        var file = _compilation.IndexOf(semantics.SyntaxTree);
        foreach (var unit in _compilation.Bind(cancellationToken).Units[file])
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var read in unit.Read())
            {
                Add(read.Declaration);
            }
        }

        return [.. _lenses.OrderBy(lens => lens.Place)];
    }

    private void Add(Declaration? declaration)
    {
        switch (declaration)
        {
            // Who is without a name cannot be referred to yet.
            case { Name: "" } and not Governance:
                break;
            case Budget budget:
                AddCommitment(budget, [.. Origins(budget.Find(Budget.AmountProperty))]);
                break;
            case Pool pool:
                AddCommitment(pool, [.. pool.Contributions.Select(each => each.Origin)]);
                break;
            case Programme programme:
                AddFunding(programme);
                AddDecisions(programme);
                break;
            case Governance governance:
                foreach (var board in governance.Boards)
                {
                    AddDecided(board);
                }

                break;
        }
    }

    private void AddCommitment(Declaration source, ImmutableArray<Origin> money)
    {
        var commitment = Commitment.Of(source, _model);
        var draws = commitment.Draws;
        Add(
            source,
            LensKind.Draws,
            LensWording.Draws(draws),
            draws.IsEmpty ? [source.Origin] : draws.Select(draw => draw.Declaration.Origin)
        );
        if (!commitment.Years.IsEmpty)
        {
            Add(
                source,
                LensKind.Left,
                LensWording.Left(commitment.Years),
                money.IsEmpty ? [source.Origin] : money
            );
        }
    }

    private void AddFunding(Programme programme)
    {
        if (programme.Find(Programme.CostProperty) is not { } cost)
        {
            return;
        }

        ImmutableArray<Draw> draws = [.. Draw.Of(programme)];
        var sources = draws
            .Select(draw => draw.Source)
            .Distinct(StringComparer.Ordinal)
            .Select(name => _model.Find(name)?.Called() ?? Wording.Quote(name));
        Add(
            programme,
            LensKind.Funding,
            LensWording.Funding(ProgrammeFunding.Of(programme).Years, [.. sources]),
            draws.IsEmpty ? [cost.Origin] : draws.Select(draw => draw.Declaration.Origin)
        );
    }

    private void AddDecisions(Programme programme)
    {
        var decisions = _decisions.About(programme.Name);
        if (decisions.Count > 0)
        {
            var who = decisions
                .SelectMany(decision => decision.DecidedBy)
                .Distinct(StringComparer.Ordinal)
                .Select(name => _model.Find(name)?.Called() ?? Wording.Quote(name));
            Add(
                programme,
                LensKind.Decision,
                LensWording.Decision([.. who]),
                decisions.Select(decision => decision.Origin)
            );
        }
    }

    private void AddDecided(Board board)
    {
        var decisions = _decisions.By(board.Name);
        if (decisions.Count > 0)
        {
            Add(
                board,
                LensKind.Decides,
                $"decides {Wording.Few([.. decisions.Select(decision => decision.Called())])}",
                decisions.Select(decision => decision.Origin)
            );
        }
    }

    private static IEnumerable<Origin> Origins(PropertyValue? property) =>
        property is null ? [] : [property.Origin];

    // What was held of a text may be gone from it.
    private void Add(
        Declaration declaration,
        LensKind kind,
        string title,
        IEnumerable<Origin> targets
    )
    {
        ImmutableArray<Location> places =
        [
            .. targets.Select(_compilation.Files.Locate).OfType<Location>(),
        ];
        if (!places.IsEmpty && _compilation.Files.Locate(declaration.Origin) is { } place)
        {
            _lenses.Add(new Lens(place.Span, kind, title, places));
        }
    }
}
