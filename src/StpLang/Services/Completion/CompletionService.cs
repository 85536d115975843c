using StpLang.Services.Explanations;
using StpLang.Workspaces;

namespace StpLang.Services.Completion;

/// <summary>Says what can be written at a caret.</summary>
public static class CompletionService
{
    /// <summary>What can be written at a caret: whole declarations, properties, values, names of the plan, codes of registers.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">Where the caret is; past the end of the text it is at the end.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static CompletionList GetCompletions(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    )
    {
        var caret = Caret.At(document, position, cancellationToken);
        if (Room.IsTaken(caret) || SourceOf(caret.Place.Kind) is not { } source)
        {
            return CompletionList.Empty;
        }

        var list = new OfferList(caret.Typed);
        source.AddTo(list, caret);
        cancellationToken.ThrowIfCancellationRequested();
        return new CompletionList([.. list.Offers.Select(caret.Write)], list.IsCut);
    }

    /// <summary>All there is to know of something that was offered, in Markdown; null where that is gone or there is no more to say.</summary>
    /// <param name="document">The file in which it was offered, as it is now.</param>
    /// <param name="topic">What the item says it is about (<see cref="CompletionItem.Topic"/>).</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static string? Resolve(
        Document document,
        string topic,
        CancellationToken cancellationToken = default
    )
    {
        var compilation = document.GetCompilation(cancellationToken);
        return Topics.Find(topic, compilation, document.Plan.Catalogue) is { } symbol
            ? Explanation.Of(symbol, compilation)
            : null;
    }

    private static IOfferSource? SourceOf(PlaceKind kind) =>
        kind switch
        {
            PlaceKind.Member => new MemberOffers(),
            PlaceKind.Value => new ValueOffers(),
            PlaceKind.Step => new StepOffers(),
            PlaceKind.Rule => new RuleOffers(),
            PlaceKind.Path => new IncludeOffers(),
            _ => null,
        };
}
