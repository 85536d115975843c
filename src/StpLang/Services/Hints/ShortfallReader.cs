using StpLang.Analysis;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Services.Hints;

/// <summary>Finds the years in which money is short, and where the plan writes their amounts.</summary>
internal sealed class ShortfallReader(Compilation compilation)
{
    /// <summary>What a declaration that is understood is short of; nothing for one without money of its own.</summary>
    public IEnumerable<InlayHint> Read(Declaration declaration) =>
        declaration switch
        {
            Programme programme => Hints(
                programme.Find(Programme.CostProperty),
                ProgrammeFunding.Of(programme).Years.Select(year => (year.Year, year.Unfunded)),
                "unfunded"
            ),
            Budget budget => Hints(
                budget.Find(Budget.AmountProperty),
                Commitment
                    .Of(budget, compilation.Model)
                    .Years.Select(year => (year.Year, -year.Left)),
                "overdrawn"
            ),
            Gap gap when compilation.Model.GapBridge is { } bridge && bridge.Gap == gap => Hints(
                gap.Find(Gap.ResidualProperty),
                bridge.Years.Select(year => (year.Year, year.Unaccounted ?? Money.Zero)),
                "unaccounted for"
            ),
            _ => [],
        };

    private IEnumerable<InlayHint> Hints(
        PropertyValue? property,
        IEnumerable<(FinancialYear Year, Money Amount)> years,
        string word
    ) =>
        property is null
            ? []
            : years
                .Where(year => year.Amount > Money.Zero)
                .GroupBy(year => property.OriginOf(year.Year))
                .Select(place => new InlayHint(
                    compilation.LocationOf(place.Key).Span.End,
                    $"{Amounts(property, [.. place])} {word}",
                    HintKind.Shortfall
                ));

    // An entry says itself which years it is about.
    private static string Amounts(
        PropertyValue property,
        List<(FinancialYear Year, Money Amount)> years
    )
    {
        var entry = property.Parts.FirstOrDefault(part => part.Gives(years[0].Year)).Years;
        return entry?.Count != years.Count || years.Exists(year => year.Amount != years[0].Amount)
                ? Wording.ByYear(years)
            : years.Count == 1 ? $"{years[0].Amount}"
            : $"{years[0].Amount} a year";
    }
}
