namespace StpLang.Services.Completion;

/// <summary>Words of a closed set with what they mean, and <c>yes</c> and <c>no</c>.</summary>
internal sealed class ChoiceOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        if (ValueOffers.Element(caret.Wanted) is not { Choices: { } set })
        {
            list.Add(new Offer("yes", CompletionKind.Choice));
            list.Add(new Offer("no", CompletionKind.Choice));
            return;
        }

        var entries = ListEntries.Of(caret);
        foreach (var choice in set.Choices)
        {
            if (!entries.Contains(choice.Name))
            {
                list.Add(
                    new Offer(
                        choice.Name,
                        CompletionKind.Choice,
                        ListEntries.Write(choice.Name, caret)
                    )
                    {
                        Detail = choice.Summary,
                        Title = choice.Summary,
                    }
                );
            }
        }
    }
}
