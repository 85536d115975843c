using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public Origin NameOrigin => Origin with { Span = NameSpan };

    /// <summary>Where the value stands.</summary>
    public required Origin Origin { get; init; }

    internal TextSpan NameSpan { get; init; }

    /// <summary>Where all of it stands, from its name to the end of its value.</summary>
    public Origin Extent =>
        Origin with
        {
            Span = TextSpan.FromBounds(NameSpan.Start, Origin.Span.End),
        };

    /// <summary>The entries of a list or series written out here, each with where it stands; empty for other values.</summary>
    internal ImmutableArray<Part> Parts { get; init; } = [];

    /// <summary>Where the entry stands that gives a year's amount; the whole value where it is not written out here.</summary>
    public Origin OriginOf(FinancialYear year)
    {
        foreach (var part in Parts)
        {
            if (part.Gives(year))
            {
                return Origin with { Span = part.Span };
            }
        }

        return Origin;
    }

    /// <summary>Where the entry stands that gives the amounts of some years; the whole value where no one entry does.</summary>
    public Origin OriginOf(IEnumerable<FinancialYear> years)
    {
        Origin? only = null;
        foreach (var year in years)
        {
            var place = OriginOf(year);
            if (only is { } other && other != place)
            {
                return Origin;
            }

            only = place;
        }

        return only ?? Origin;
    }

    /// <summary>Where an entry of a list stands; the whole value where it is not written out here.</summary>
    public Origin OriginOf(int index) =>
        index < Parts.Length && Parts[index].Years is null
            ? Origin with
            {
                Span = Parts[index].Span,
            }
            : Origin;

    /// <summary>The same property in another version of the text it stands in, some way further down.</summary>
    internal PropertyValue MovedTo(TextUnit unit, int distance)
    {
        var parts = Parts;
        if (distance != 0 && !parts.IsEmpty)
        {
            var moved = new Part[parts.Length];
            for (var i = 0; i < moved.Length; i++)
            {
                moved[i] = parts[i].Shift(distance);
            }

            parts = ImmutableCollectionsMarshal.AsImmutableArray(moved);
        }

        return new()
        {
            Definition = Definition,
            Value = Value,
            NameSpan = NameSpan.Shift(distance),
            Origin = new Origin(unit, Origin.Span.Shift(distance)),
            Parts = parts,
        };
    }

    /// <summary>An entry of a list or series.</summary>
    internal readonly record struct Part
    {
        // Years are few, and there are many entries.
        private readonly short _first;
        private readonly short _last;

        /// <summary>An entry of a list.</summary>
        public Part(TextSpan span) => Span = span;

        /// <summary>An entry of a series.</summary>
        public Part(YearRange years, TextSpan span)
            : this(span)
        {
            _first = (short)years.First.StartYear;
            _last = (short)years.Last.StartYear;
        }

        /// <summary>Where it stands.</summary>
        public TextSpan Span { get; private init; }

        /// <summary>The years it gives an amount for; null for an entry of a list.</summary>
        public YearRange? Years =>
            _first == 0 ? null : new YearRange(new FinancialYear(_first), new FinancialYear(_last));

        /// <summary>The same, some way further down.</summary>
        public Part Shift(int distance) => this with { Span = Span.Shift(distance) };

        /// <summary>Whether it gives a year's amount.</summary>
        public bool Gives(FinancialYear year) =>
            _first <= year.StartYear && year.StartYear <= _last;
    }
}
