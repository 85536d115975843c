namespace StpLang.Services.Completion;

/// <summary>Knows what can be written in places of a kind.</summary>
internal interface IOfferSource
{
    /// <summary>Adds what can be written at a caret, the likeliest first.</summary>
    void AddTo(OfferList list, Caret caret);
}
