using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>Figures that the plan states elsewhere, definitions, and functions of them.</summary>
internal sealed class FigureOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        var symbols = caret.Semantics.LookupSymbols(caret.Wanted).ToList();
        var functions = symbols.OfType<FunctionSymbol>().Select(each => each.Definition);
        if (caret.Node is CallExpressionSyntax call && call.Name == caret.Place.Token)
        {
            // Its arguments stand there already.
            foreach (var function in functions)
            {
                list.Add(OfferOf(function, function.Name));
            }

            return;
        }

        var kinds = FigureFit.KindsFor(caret.Wanted);
        var names = symbols
            .OfType<DeclaredSymbol>()
            .Where(each => kinds.Contains(each.Kind))
            .ToList();
        foreach (var name in list.Shortlist(names, each => each.Name))
        {
            foreach (var figure in StatedFigures.Of(name, caret))
            {
                list.Add(figure);
            }
        }

        if (
            caret.Node is not NameExpressionSyntax { IsSimple: false }
            && StatedFigures.FirstSeries(names, caret) is { } series
        )
        {
            AddCalls(functions, series, list, caret);
        }
    }

    private static void AddCalls(
        IEnumerable<FunctionDefinition> functions,
        string series,
        OfferList list,
        Caret caret
    )
    {
        // Of one series a function gives a figure, of several a series where it takes several.
        var wantsSeries = caret.Wanted?.Kind == PropertyTypeKind.Series;
        var others = wantsSeries ? ", " + Snippet.Hole(series) : "";
        foreach (var function in functions)
        {
            if (!wantsSeries || function.MaximumArguments is null)
            {
                list.Add(
                    OfferOf(function, $"{function.Name}(" + Snippet.Hole(series) + others + ")")
                );
            }
        }
    }

    private static Offer OfferOf(FunctionDefinition function, Snippet text) =>
        new(function.Name, CompletionKind.Function, text)
        {
            Detail = function.Signature,
            Topic = Topics.Of(function),
        };
}
