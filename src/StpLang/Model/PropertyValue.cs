using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>
/// A property with its value and where both stand. The money of a <c>from</c> or a <c>contribution</c> is one too.
/// </summary>
public sealed class PropertyValue
{
    /// <summary>Which property.</summary>
    public required PropertyDefinition Definition { get; init; }

    /// <summary>The value.</summary>
    public required Value Value { get; init; }

    /// <summary>Where the property's name stands; for money from a budget, the budget's name.</summary>
    public required Origin NameOrigin { get; init; }

    /// <summary>Where the value stands.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The entries of a list or series written out here, each with where it stands; empty for other values.</summary>
    internal ImmutableArray<Part> Parts { get; init; } = [];

    /// <summary>Where the entry stands that gives a year's amount; the whole value where it is not written out here.</summary>
    public Origin OriginOf(FinancialYear year)
    {
        foreach (var part in Parts)
        {
            if (part.Years is { } years && years.Contains(year))
            {
                return Origin with { Span = part.Span };
            }
        }

        return Origin;
    }

    /// <summary>Where the entry stands that gives the amounts of some years; the whole value where no one entry does.</summary>
    public Origin OriginOf(IEnumerable<FinancialYear> years)
    {
        Origin[] places = [.. years.Select(OriginOf).Distinct()];
        return places is [var only] ? only : Origin;
    }

    /// <summary>Where an entry of a list stands; the whole value where it is not written out here.</summary>
    public Origin OriginOf(int index) =>
        index < Parts.Length && Parts[index].Years is null
            ? Origin with
            {
                Span = Parts[index].Span,
            }
            : Origin;

    internal readonly record struct Part(YearRange? Years, TextSpan Span);
}
