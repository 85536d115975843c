using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>Names of declarations of the kinds that fit, with what is good to know of each.</summary>
internal sealed class NameOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        var definition = caret.Place.Declaration;
        var known = Known(caret);
        var symbols = caret
            .Semantics.LookupSymbols(caret.Wanted)
            .OfType<DeclaredSymbol>()
            .Where(each => !known.Contains(each.Name));
        if (definition is not null && CouncilRank.IsFor(definition, caret.Place.Property))
        {
            symbols = symbols.OrderBy(each => CouncilRank.Of(each, definition, caret));
        }

        IEnumerable<DeclaredSymbol> shown = list.Shortlist([.. symbols], each => each.Name);
        if (definition?.Kind == DeclarationKind.From && IsHeader(caret))
        {
            shown = shown.OrderBy(each => IsSpent(each, caret));
        }

        foreach (var symbol in shown)
        {
            list.Add(OfferOf(symbol, caret));
        }
    }

    // What has nothing left is no help to a programme, and is named last.
    private static bool IsSpent(DeclaredSymbol symbol, Caret caret) =>
        caret.Plan.Find(symbol.Name) is { } source && NameDetail.IsSpent(source, caret.Plan);

    private static bool IsHeader(Caret caret) => caret.Place.Property is null;

    // The names that would say nothing new: those given beside it, the other of two, the declaration itself.
    private static HashSet<string> Known(Caret caret)
    {
        var known = new HashSet<string>(ListEntries.Of(caret), StringComparer.Ordinal);
        if (IsHeader(caret) && caret.Place.Declaration is { } definition)
        {
            known.UnionWith(Siblings.NamedBy(definition, caret));
        }

        if (
            caret.Around is DeclarationSyntax around
            && (!IsHeader(caret) || around.Definition.Header.Names.Length > 1)
        )
        {
            known.Add(around.Name == caret.Place.Token ? around.SecondName.Text : around.Name.Text);
        }

        return known;
    }

    private static Offer OfferOf(DeclaredSymbol symbol, Caret caret)
    {
        var declaration = caret.Plan.Find(symbol.Name);
        var isList = caret.Semantics.Compilation.ValueOf(symbol) is ListValue;
        return new Offer(
            symbol.Name,
            symbol.Kind == DeclarationKind.Let ? CompletionKind.Definition : CompletionKind.Name,
            isList ? symbol.Name : ListEntries.Write(symbol.Name, caret)
        )
        {
            Detail = declaration is null ? null : NameDetail.Of(declaration, caret.Plan),
            Title = declaration?.Title ?? "",
            Topic = Topics.Of(symbol),
        };
    }
}
