using StpLang.CodeFixes;
using StpLang.Model;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.CodeActions;

/// <summary>
/// Offers to pay for what of a programme nobody pays for with what is left of a budget or pool: of the one whose <c>from</c> the
/// caret is in, else of those it draws on already, then of others.
/// </summary>
internal static class GiveWhatIsLeft
{
    private const int MostOffered = 5;

    // In a plan of thousands of budgets the first ones must do.
    private const int MostLookedAt = 200;

    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (ProgrammeAt(place) is not { } programme)
        {
            return [];
        }

        var years = ProgrammeFunding
            .Of(programme)
            .Years.Where(year => year.Unfunded > Money.Zero)
            .ToList();
        return years.Count == 0
            ? []
            : SourcesFor(place, programme)
                .Select(source => (Source: source, Money: LeftFor(years, source, place)))
                .Where(offer => offer.Money.Total > 0)
                .Take(MostOffered)
                .Select(offer => new CodeAction(
                    $"Give {new Money(offer.Money.Total)} that is left of `{offer.Source.Name}` to `{programme.Name}`",
                    CodeActionKind.Rewrite,
                    cancellation =>
                        Give(place, programme, offer.Source, offer.Money).Finish(cancellation)
                ));
    }

    // By its header, its cost, or one of its sources; not while what programmes draw is not fully known.
    private static Programme? ProgrammeAt(ActionPlace place)
    {
        var model = place.Compilation.Model;
        var node = place.Token.Parent;
        var around = node?.Ancestors().Prepend(node).OfType<DeclarationSyntax>().FirstOrDefault();
        return
            around is { DeclarationKind: DeclarationKind.Programme, Name.IsMissing: false }
            && (place.Header == around || PartAt(place, around) is not null)
            && model.AreComplete(DeclarationKind.Programme)
            && model.AreComplete(DeclarationKind.Budget)
            && model.AreComplete(DeclarationKind.Pool)
            ? place.Model.GetDeclaration(around) as Programme
            : null;
    }

    // The cost or the source of money that the caret is in.
    private static SyntaxNode? PartAt(ActionPlace place, DeclarationSyntax programme) =>
        place
            .Token.Parent!.Ancestors()
            .Prepend(place.Token.Parent)
            .TakeWhile(node => node != programme)
            .FirstOrDefault(node =>
                node is FundingSyntax
                || (
                    node is PropertySyntax property
                    && property.Name.Text == Programme.CostProperty.Name
                )
            );

    private static IEnumerable<Declaration> SourcesFor(ActionPlace place, Programme programme)
    {
        var model = place.Compilation.Model;
        var drawn = Draw.Of(programme).Select(draw => draw.Source).Distinct().ToList();
        var around = place.Token.Parent!.Ancestors().Prepend(place.Token.Parent);
        if (around.OfType<FundingSyntax>().FirstOrDefault() is { } funding)
        {
            return Find([funding.Name.Text]);
        }

        return Find(drawn)
            .Concat(
                model
                    .Budgets.Concat<Declaration>(model.Pools)
                    .Where(source => !drawn.Contains(source.Name))
                    .Take(MostLookedAt)
            );

        IEnumerable<Declaration> Find(IEnumerable<string> names) =>
            names.Select(model.Find).OfType<Declaration>().Where(each => each is Budget or Pool);
    }

    // In each year as much as is left, and no more than is wanted.
    private static Series LeftFor(
        IEnumerable<ProgrammeFundingYear> wanted,
        Declaration source,
        ActionPlace place
    )
    {
        var left = Commitment
            .Of(source, place.Compilation.Model)
            .Years.ToDictionary(year => year.Year, year => year.Left);
        var given = new Series.Builder(FigureUnit.Money);
        foreach (var year in wanted)
        {
            var money = left.GetValueOrDefault(year.Year).Pounds;
            if (money > 0)
            {
                given.TryAdd(year.Year, Math.Min(money, year.Unfunded.Pounds));
            }
        }

        return given.ToSeries();
    }

    private static PlanDraft Give(
        ActionPlace place,
        Programme programme,
        Declaration source,
        Series money
    )
    {
        var syntax = (DeclarationSyntax)place.Compilation.SyntaxOf(programme);
        var draw = syntax
            .Block.Declarations.OfType<FundingSyntax>()
            .FirstOrDefault(each => each.Name.Text == source.Name);
        if (draw is not null)
        {
            var before = Draw.Of(programme).First(each => each.Source == source.Name).Amount;
            return IsPlain(draw.Value)
                ? place
                    .Draft()
                    .Change(place.Document.Path, draw.Value.Span, SeriesText.Of(before + money))
                : place
                    .Draft()
                    .Change(
                        place.Document.Path,
                        new(draw.Value.Span.End, 0),
                        $" + {SeriesText.Of(money)}"
                    );
        }

        var line = $"from {source.Name}: {SeriesText.Of(money)}";
        SyntaxNode? behind =
            syntax.Block.Declarations.OfType<FundingSyntax>().LastOrDefault()
            ?? (SyntaxNode?)syntax.Block.FindProperty(Programme.CostProperty.Name);
        return place
            .Draft()
            .Change([
                behind is null
                    ? FixWriter.AddTo(place.Document.Tree.LocationOf(syntax.Span), line)
                    : FixWriter.AddAfter(
                        place.Document.Tree.LocationOf(behind.Span),
                        line,
                        isSetOff: false
                    ),
            ]);
    }

    // Written out in figures, which can be added to.
    private static bool IsPlain(ExpressionSyntax value) =>
        value is SeriesExpressionSyntax { HasProblems: false, HasComments: false } series
        && series.Entries.All(entry => entry.MoneyToken is not null);
}
