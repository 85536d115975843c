using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>Values of the type that is wanted.</summary>
internal sealed class ValueOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        if (!caret.IsInText || Element(caret.Wanted)?.Kind == PropertyTypeKind.Text)
        {
            SourceOf(Element(caret.Wanted)).AddTo(list, caret);
        }
    }

    /// <summary>The type of the entries of a list; any other type itself.</summary>
    public static PropertyType? Element(PropertyType? type) => type?.Element ?? type;

    private static IOfferSource SourceOf(PropertyType? type) =>
        type?.Kind switch
        {
            PropertyTypeKind.Choice or PropertyTypeKind.Bool => new ChoiceOffers(),
            PropertyTypeKind.Reference => new NameOffers(),
            PropertyTypeKind.Year or PropertyTypeKind.Years => new YearOffers(),
            PropertyTypeKind.Date => new DateOffers(),
            PropertyTypeKind.Text => new CodeOffers(),
            PropertyTypeKind.Series => new SeriesOffers(),
            _ => new FigureOffers(),
        };
}
