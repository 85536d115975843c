using StpLang.Diagnostics;

namespace StpLang.Services.Completion;

/// <summary>Rules whose findings a plan can live with, those of which there are findings where the caret is first.</summary>
internal sealed class RuleOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        var found = FoundAround(caret);
        var accepted = Siblings.NamedBy(caret.Place.Declaration!, caret);
        foreach (var rule in RulesFor(caret).OrderBy(rule => !found.Contains(rule)))
        {
            if (!accepted.Contains(rule.Id))
            {
                list.Add(
                    new Offer(rule.Id, CompletionKind.Rule)
                    {
                        Detail = $"{rule.Name}: {rule.Title}",
                        Title = rule.Name,
                        Topic = Topics.Of(rule),
                    }
                );
            }
        }
    }

    /// <summary>The rules that can be accepted.</summary>
    public static IEnumerable<DiagnosticDescriptor> RulesFor(Caret caret) =>
        caret.Document.Plan.Catalogue.Descriptors.Where(rule => rule.CanBeAccepted);

    private static HashSet<DiagnosticDescriptor> FoundAround(Caret caret) =>
        caret.Around?.Parent?.Parent is { } answering
            ?
            [
                .. caret
                    .Document.Plan.FindingsIn(caret.Document.Path)
                    .Where(each => answering.Span.Contains(each.Location.Span))
                    .Select(each => each.Descriptor),
            ]
            : [];
}
