using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>The values that declarations state and definitions give, as an expression names them.</summary>
internal static class StatedFigures
{
    /// <summary>What can be named of a declaration or definition where the caret is.</summary>
    public static IEnumerable<Offer> Of(DeclaredSymbol symbol, Caret caret)
    {
        if (symbol.Kind != DeclarationKind.Let)
        {
            return Of(symbol.Name, symbol, caret);
        }

        var value = caret.Semantics.Compilation.ValueOf(symbol);
        return
            IsOwn(symbol.Name, null, caret)
            || (FigureFit.HasIndex(caret) && value is not SeriesValue)
            ? []
            :
            [
                new Offer(symbol.Name, CompletionKind.Definition)
                {
                    Detail = value?.ToString(),
                    Topic = Topics.Of(symbol),
                },
            ];
    }

    /// <summary>The properties that a declaration states and the caret's place can take.</summary>
    /// <param name="path">What is written of the declaration's name, to be followed by a dot; empty where that stands there.</param>
    /// <param name="symbol">The declaration.</param>
    /// <param name="caret">The caret.</param>
    public static IEnumerable<Offer> Of(string path, DeclaredSymbol symbol, Caret caret)
    {
        foreach (var stated in caret.Plan.Find(symbol.Name)?.Properties ?? [])
        {
            var name = stated.Definition.Name;
            var whole = path.Length > 0 ? $"{path}.{name}" : name;
            if (
                !IsOwn(symbol.Name, stated.Definition, caret)
                && FigureFit.TextOf(whole, stated.Value, caret) is { } text
            )
            {
                yield return new Offer(whole, CompletionKind.Property, text)
                {
                    Detail = stated.Value.ToString(),
                    Topic = Topics.Of(PlanVocabulary.Get(symbol.Kind), stated.Definition),
                };
            }
        }
    }

    /// <summary>The first series that can be named, for a function to be given; null where there is none.</summary>
    public static string? FirstSeries(IEnumerable<DeclaredSymbol> symbols, Caret caret)
    {
        foreach (var symbol in symbols)
        {
            foreach (var stated in caret.Plan.Find(symbol.Name)?.Properties ?? [])
            {
                if (
                    stated.Value is SeriesValue { Series.Unit: var unit }
                    && FigureFit.HasUnit(caret.Wanted, unit)
                    && !IsOwn(symbol.Name, stated.Definition, caret)
                )
                {
                    return $"{symbol.Name}.{stated.Definition.Name}";
                }
            }
        }

        return null;
    }

    // What is being written cannot be made from itself.
    private static bool IsOwn(string name, PropertyDefinition? property, Caret caret) =>
        property == caret.Place.Property
        && caret.Around switch
        {
            LetSyntax let => let.Name.Text == name,
            DeclarationSyntax { Parent.Parent: DeclarationSyntax owner } declaration => declaration
                .Name
                .Text == name
                || $"{owner.Name.Text}.{declaration.Name.Text}" == name,
            DeclarationSyntax declaration => declaration.Name.Text == name,
            _ => false,
        };
}
