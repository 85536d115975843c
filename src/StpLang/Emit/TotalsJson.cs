using System.Text.Json;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Emit;

/// <summary>Writes what all programmes and sources of a plan come to by year, sources by their kind.</summary>
internal sealed class TotalsJson(Utf8JsonWriter json)
{
    private readonly JsonLine _line = new(json);

    /// <summary>Writes the member <c>totals</c>.</summary>
    public void Write(PlanModel model)
    {
        var programmes = model
            .Funding.SelectMany(programme => programme.Years)
            .ToLookup(year => year.Year);
        var sources = model
            .Commitments.SelectMany(source =>
                source.Years.Select(year => (Kind: KindOf(source.Source), Year: year))
            )
            .ToLookup(each => each.Year.Year);
        json.WriteStartArray("totals");
        foreach (
            var year in programmes
                .Select(each => each.Key)
                .Union(sources.Select(each => each.Key))
                .Order()
        )
        {
            json.WriteStartObject();
            json.WriteString("year", year.ToString());
            json.WriteNumber("cost", programmes[year].Sum(each => each.Cost.Pounds));
            json.WriteNumber("funded", programmes[year].Sum(each => each.Funded.Pounds));
            json.WriteNumber("unfunded", programmes[year].Sum(each => each.Unfunded.Pounds));
            WriteSources(sources[year]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteSources(IEnumerable<(string Kind, CommitmentYear Year)> sources)
    {
        json.WriteStartArray("sources");
        foreach (var kind in sources.GroupBy(each => each.Kind, each => each.Year))
        {
            var held = new Money(kind.Sum(year => year.Held.Pounds));
            var drawn = new Money(kind.Sum(year => year.Drawn.Pounds));
            _line
                .BeginItem()
                .Add("kind", kind.Key)
                .Add("held", held)
                .Add("drawn", drawn)
                .Add("left", held - drawn)
                .End();
        }
        json.WriteEndArray();
    }

    private static string KindOf(Declaration source) =>
        source is Budget { Kind: { } kind } ? kind.Word() : DeclarationKind.Pool.Keyword();
}
