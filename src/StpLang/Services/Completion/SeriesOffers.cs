using StpLang.Model;
using StpLang.Syntax;
using StpLang.Values;

namespace StpLang.Services.Completion;

/// <summary>Figures by year to be filled in, and those that the plan states elsewhere.</summary>
internal sealed class SeriesOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        if (
            caret.Node is not (NameExpressionSyntax { IsSimple: false } or CallExpressionSyntax)
            && caret.Wanted is { Units: [var unit, ..] }
            && caret.Place.Type is not null
        )
        {
            AddUnfunded(list, caret);
            list.Add(
                new Offer("{ each year }", CompletionKind.Series, Each(caret.Window, unit))
                {
                    Detail = $"a figure for each year of {caret.Window}",
                }
            );
            list.Add(
                new Offer("{ all years }", CompletionKind.Series, Alike(caret.Window, unit))
                {
                    Detail = $"one figure for every year of {caret.Window}",
                }
            );
        }

        new FigureOffers().AddTo(list, caret);
    }

    /// <summary>The same figure every year.</summary>
    public static Snippet Alike(YearRange years, FigureUnit unit) =>
        "{ " + Snippet.Hole($"{years}") + ": " + Blank.For(unit) + " }";

    /// <summary>What the figures of a series count: that of its first, else the first it may have.</summary>
    public static FigureUnit UnitOf(SeriesExpressionSyntax series, Caret caret)
    {
        foreach (var entry in series.Entries)
        {
            if (
                entry.Value is { } value
                && caret.Semantics.GetValue(value) is { } figure
                && Figure.TryOf(figure, out var known)
            )
            {
                return known.Unit;
            }
        }

        return caret.Place.Property?.Type.Units is [var unit, ..] ? unit : FigureUnit.Money;
    }

    private static Snippet Each(YearRange years, FigureUnit unit) =>
        "{ " + Snippet.Join(", ", years.Select(year => $"{year}: " + Blank.For(unit))) + " }";

    // What a programme's sources do not give it yet.
    private static void AddUnfunded(OfferList list, Caret caret)
    {
        if (
            caret.Around is not FundingSyntax { Parent.Parent: MemberSyntax taker }
            || caret.Semantics.GetDeclaration(taker) is not Programme programme
        )
        {
            return;
        }

        var unfunded = ProgrammeFunding
            .Of(programme)
            .Years.Where(year => year.Unfunded > Money.Zero)
            .Select(year => $"{year.Year}: {year.Unfunded.ToSource()}")
            .ToList();
        if (unfunded.Count > 0)
        {
            var text = $"{{ {string.Join(", ", unfunded)} }}";
            list.Add(
                new Offer("{ what is unfunded }", CompletionKind.Series, text) { Detail = text }
            );
        }
    }
}
