using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Checking;
using StpLang.Model;
using StpLang.Services.Lenses;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Overview;

/// <summary>Reads a plan as a whole from its check.</summary>
internal sealed class OverviewReader(PlanCheck check)
{
    private readonly PlanModel _model = check.Compilation.SoundModel;
    private readonly Dictionary<Declaration, (Coverage Coverage, string Figures)> _coverage = [];

    public PlanOverview Read(CancellationToken cancellationToken)
    {
        AddFunding();
        AddCommitments();
        cancellationToken.ThrowIfCancellationRequested();
        return new PlanOverview(
            _model.Plan?.DisplayName ?? "",
            Kinds(),
            [
                .. check.Findings.Where(finding =>
                    finding.Acceptance is null && finding.Descriptor.CanBeAccepted
                ),
            ],
            Acceptances()
        );
    }

    private void AddFunding()
    {
        foreach (var (programme, years) in _model.Funding)
        {
            var cost = years.Sum(year => year.Cost.Pounds);
            var unfunded = years.Sum(year => year.Unfunded.Pounds);
            if (cost > 0)
            {
                _coverage[programme] = (
                    unfunded == 0 ? Coverage.Covered
                    : unfunded < cost ? Coverage.Partly
                    : Coverage.Uncovered,
                    $"{Wording.Share(cost - unfunded, cost)} funded"
                );
            }
        }
    }

    private void AddCommitments()
    {
        foreach (var (source, _, years) in _model.Commitments)
        {
            if (!years.IsEmpty)
            {
                _coverage[source] = (
                    years.Any(year => year.Left < Money.Zero)
                        ? Coverage.Uncovered
                        : Coverage.Covered,
                    LensWording.Left(years)
                );
            }
        }
    }

    private ImmutableArray<OverviewKind> Kinds() =>
        [
            .. PlanVocabulary
                .TopLevel.Where(definition => definition.JsonName is not null)
                .Select(definition => new OverviewKind(
                    TitleOf(definition),
                    [.. _model.Of(definition.Kind).Select(Item).OfType<OverviewItem>()]
                ))
                .Where(kind => !kind.Items.IsEmpty),
        ];

    private static string TitleOf(DeclarationDefinition definition)
    {
        var word = char.ToUpperInvariant(definition.Keyword[0]) + definition.Keyword[1..];
        return definition.Occurrence == Occurrence.Many ? $"{word}s" : word;
    }

    private OverviewItem? Item(Declaration declaration) =>
        check.Compilation.Files.Locate(declaration.Origin) is not { } place ? null
        : _coverage.TryGetValue(declaration, out var covered)
            ? new OverviewItem(declaration.Name, declaration.DisplayName, place)
            {
                Coverage = covered.Coverage,
                Figures = covered.Figures,
            }
        : new OverviewItem(declaration.Name, declaration.DisplayName, place);

    private ImmutableArray<StatedAcceptance> Acceptances() =>
        [
            .. _model
                .Declarations.SelectMany(AcceptedIn)
                .Select(Stated)
                .OfType<StatedAcceptance>()
                .OrderBy(each => each.Until ?? DateOnly.MaxValue),
        ];

    private static IEnumerable<Accepts> AcceptedIn(Declaration declaration) =>
        declaration.HoldsAcceptances
            ? declaration.Nested.SelectMany(each =>
                each is Accepts accepts ? [accepts] : AcceptedIn(each)
            )
            : [];

    private StatedAcceptance? Stated(Accepts accepts) =>
        check.Compilation.Files.Locate(accepts.Origin) is { } place
            ? new StatedAcceptance(
                check.Options.Catalogue.Find(accepts.Name),
                accepts.Name,
                accepts.Because ?? "",
                accepts.Until,
                accepts.Until < check.AsOf,
                place
            )
            : null;
}
