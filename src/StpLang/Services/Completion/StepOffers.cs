using StpLang.Symbols;

namespace StpLang.Services.Completion;

/// <summary>What belongs to the declaration before a dot: what it states, and what is named within it.</summary>
internal sealed class StepOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        if (caret.Place.Owner is not DeclaredSymbol owner)
        {
            return;
        }

        foreach (var figure in StatedFigures.Of("", owner, caret))
        {
            list.Add(figure);
        }

        foreach (var nested in caret.Semantics.Compilation.Names.Symbols)
        {
            if (nested.ContainerName == owner.Name)
            {
                var name = nested.Name[(owner.Name.Length + 1)..];
                foreach (var figure in StatedFigures.Of(name, nested, caret))
                {
                    list.Add(figure);
                }
            }
        }
    }
}
