namespace StpLang.Services.Completion;

/// <summary>What there is to write at a caret, as far as it is worth showing, the likeliest first.</summary>
/// <param name="typed">What the author has typed of it.</param>
internal sealed class OfferList(string typed)
{
    // Nobody reads on in a longer list.
    private const int Most = 100;

    private readonly List<Offer> _offers = [];

    /// <summary>What there is.</summary>
    public IReadOnlyList<Offer> Offers => _offers;

    /// <summary>Whether there is more that an author could mean.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Adds something.</summary>
    public void Add(Offer offer) => _offers.Add(offer);

    /// <summary>
    /// Of many things those that the author can mean by what is typed: those that begin with it first, then those that have it in
    /// them. Of few all, for the editor to choose from as the author goes on.
    /// </summary>
    /// <param name="all">The things.</param>
    /// <param name="nameOf">What each is called.</param>
    public IReadOnlyList<T> Shortlist<T>(IReadOnlyList<T> all, Func<T, string> nameOf)
    {
        if (all.Count <= Most)
        {
            return all;
        }

        IsCut = true;
        var first = new List<T>();
        var second = new List<T>();
        foreach (var each in all)
        {
            var place = nameOf(each).IndexOf(typed, StringComparison.OrdinalIgnoreCase);
            if (place >= 0)
            {
                (place == 0 ? first : second).Add(each);
            }

            if (first.Count == Most)
            {
                break;
            }
        }

        return [.. first.Concat(second).Take(Most)];
    }
}
