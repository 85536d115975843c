using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.CodeFixes;

/// <summary>Compares the figures of two versions of a plan.</summary>
internal static class FigureComparison
{
    /// <summary>
    /// Whether every figure of a version that a declaration still states is what it was. One that lies outside what its
    /// property can be is none.
    /// </summary>
    public static bool IsKept(Compilation before, Compilation after)
    {
        foreach (var (old, now, _) in after.ChangesSince(before).Changes)
        {
            if (old is null || now is null || old.MeansSame(now))
            {
                continue;
            }

            var stated = now.Read()
                .SelectMany(unit => FiguresOf(unit.Declaration))
                .ToLookup(each => (each.Owner, each.Property), each => each.Value);
            foreach (
                var (owner, property, value) in old.Read()
                    .SelectMany(unit => FiguresOf(unit.Declaration))
            )
            {
                var values = stated[(owner, property)];
                if (values.Any() && !values.Contains(value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // With whose they are: `programme falls_prevention from grant`.
    private static IEnumerable<(string Owner, PropertyDefinition Property, Value Value)> FiguresOf(
        Declaration? declaration,
        string within = ""
    )
    {
        if (declaration is null)
        {
            yield break;
        }

        var owner = $"{within} {declaration.Definition.Keyword} {declaration.Name}";
        foreach (var property in declaration.Properties)
        {
            if (IsFigure(property))
            {
                yield return (owner, property.Definition, property.Value);
            }
        }

        foreach (var nested in declaration.Nested)
        {
            foreach (var figure in FiguresOf(nested, owner))
            {
                yield return figure;
            }
        }
    }

    private static bool IsFigure(PropertyValue property) =>
        property.Value switch
        {
            SeriesValue { Series: var series } => series.Entries.All(entry =>
                CanBe(property, entry.Amount)
            ),
            MoneyValue { Money: var money } => CanBe(property, money.Pounds),
            PercentValue { Percent: var share } => CanBe(property, share.Value),
            NumberValue { Number: var number } => CanBe(property, number),
            _ => false,
        };

    private static bool CanBe(PropertyValue property, decimal figure) =>
        property.Definition.Range?.Contains(figure) ?? true;
}
