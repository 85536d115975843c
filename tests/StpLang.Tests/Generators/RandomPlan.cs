using System.Globalization;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Tests.Generators;

/// <summary>
/// A plan with declarations of every kind that holds together: names resolve, values have the right type, what is
/// required is there, years lie in the window. How it is written is as odd as the grammar allows.
/// </summary>
internal sealed class RandomPlan
{
    private const int FirstYear = 2016;
    private const int Years = 5;

    private static readonly string[] Words =
    [
        "falls",
        "hospital",
        "council",
        "£2m",
        "2% of patients",
        "é",
        "\\\"care\\\"",
        "\\u{A3}",
        "// no comment",
        "community",
        "plan {",
        "after discharge, at home",
    ];

    // Next to nothing, nothing, less than nothing, and as much as a figure may be.
    private static readonly string[] OddFigures =
    [
        "0",
        "1",
        "5",
        "0.5",
        "0.000000000001",
        "1_000_000",
        "100_000_000_000",
        "1_000_000_000_000_000",
    ];

    private readonly Random _random;
    private readonly bool _hasOddFigures;
    private readonly PlanWriter _writer;
    private readonly Dictionary<DeclarationKind, string[]> _names = [];
    private readonly Dictionary<DeclarationKind, int> _declared = [];
    private int _nestedNames;

    private RandomPlan(int seed, bool hasOddFigures)
    {
        _hasOddFigures = hasOddFigures;
        _random = new Random(seed);
        _writer = new PlanWriter(_random);
    }

    /// <summary>The text of the plan a seed stands for.</summary>
    public static string Text(int seed) => new RandomPlan(seed, hasOddFigures: false).Write();

    /// <summary>
    /// The same with figures that nobody would write: less than nothing, nothing, as much as there can be, and years left out.
    /// </summary>
    public static string OddText(int seed) => new RandomPlan(seed, hasOddFigures: true).Write();

    private static string YearAt(int index) =>
        $"{FirstYear + index}/{(FirstYear + index + 1) % 100:00}";

    private string Write()
    {
        foreach (var definition in PlanVocabulary.Declarations)
        {
            if (Declares(definition))
            {
                var count = definition.Occurrence == Occurrence.Many ? _random.Next(1, 3) : 1;
                count += definition.Kind == DeclarationKind.Partner ? 1 : 0;
                _names[definition.Kind] =
                [
                    .. Enumerable.Range(1, count).Select(i => $"{definition.Keyword}_{i}"),
                ];
            }
        }

        var top = PlanVocabulary
            .TopLevel.Where(d => d.Kind != DeclarationKind.Include)
            .SelectMany(d => Enumerable.Repeat(d, CountOf(d)))
            .ToArray();
        _random.Shuffle(top);
        var siblings = new HashSet<string>();
        foreach (var definition in top)
        {
            Declaration(definition, siblings);
            _writer.EndMember();
        }

        return _writer.ToString();
    }

    private static bool Declares(DeclarationDefinition definition) =>
        definition.Header.Names is [{ Role: HeaderNameRole.Declares }];

    private int CountOf(DeclarationDefinition definition) =>
        Declares(definition) ? _names[definition.Kind].Length
        // Boards and decisions are named elsewhere, so that they must be there.
        : definition.Kind == DeclarationKind.Governance ? 1
        : _random.Next(2);

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private void Declaration(DeclarationDefinition definition, HashSet<string> siblings)
    {
        _writer.Token(definition.Keyword);
        for (var i = 0; i < definition.Header.Names.Length; i++)
        {
            if (i > 0)
            {
                _writer.Token(definition.Header.Separator!);
            }

            var name = NameIn(definition, definition.Header.Names[i], siblings);
            if (definition.Body == DeclarationBody.Value)
            {
                // On a line of its own a name and a colon would be a property.
                _writer.TokenOnSameLine(name);
            }
            else
            {
                _writer.Token(name);
            }
        }

        if (
            definition.Header.Title == TitlePresence.Required
            || (definition.Header.Title == TitlePresence.Optional && Chance(0.8))
        )
        {
            Texts();
        }

        switch (definition.Body)
        {
            case DeclarationBody.Definition:
                _writer.Token("=").Token(_random.Next(1, 50) + "%");
                break;
            case DeclarationBody.Value:
                _writer.Token(":");
                Value(definition.Value!);
                break;
            default:
                Block(definition);
                break;
        }
    }

    private string NameIn(
        DeclarationDefinition definition,
        HeaderName name,
        HashSet<string> siblings
    )
    {
        switch (name.Role)
        {
            case HeaderNameRole.Declares:
                var place = _declared.GetValueOrDefault(definition.Kind);
                _declared[definition.Kind] = place + 1;
                return _names[definition.Kind][place];
            case HeaderNameRole.DeclaresInParent:
                return $"{definition.Keyword}_inside_{++_nestedNames}";
            case HeaderNameRole.NamesRule:
                return Pick(["STP2005", "STP4001", "STP7004", "STP8001"]);
            default:
                // Each partner or budget once in its place.
                return name
                    .Targets.SelectMany(t => _names[t])
                    .First(n => siblings.Add(definition.Keyword + " " + n));
        }
    }

    private void Block(DeclarationDefinition definition)
    {
        _writer.Token("{");
        var siblings = new HashSet<string>();
        var members = new List<Action>();
        foreach (var property in definition.Properties)
        {
            if ((property.IsRequired || Chance(0.3)) && HasValue(property.Type))
            {
                members.Add(() =>
                {
                    _writer.Token(property.Name).Token(":");
                    Value(property);
                });
            }
        }

        foreach (var nested in definition.Nested.Select(PlanVocabulary.Get))
        {
            var count =
                Declares(nested) ? _names[nested.Kind].Length
                : nested.Kind == DeclarationKind.Accepts ? _random.Next(8) / 7
                : nested.Occurrence == Occurrence.Many ? _random.Next(3)
                : _random.Next(2);
            if (nested.Header.Names is [{ Role: HeaderNameRole.Refers } refers])
            {
                count = Math.Min(count, refers.Targets.Sum(t => _names[t].Length));
            }

            members.AddRange(Enumerable.Repeat<Action>(() => Declaration(nested, siblings), count));
        }

        // Mostly in the order people write them.
        var order = members.ToArray();
        if (Chance(0.3))
        {
            _random.Shuffle(order);
        }

        foreach (var member in order)
        {
            member();
            _writer.EndMember();
        }

        _writer.Token("}");
    }

    private bool HasValue(PropertyType type) =>
        type.Kind switch
        {
            PropertyTypeKind.Reference => type.Targets.Any(_names.ContainsKey),
            PropertyTypeKind.List => HasValue(type.Element!),
            _ => true,
        };

    private void Value(PropertyDefinition property)
    {
        switch (property.Type.Kind)
        {
            case PropertyTypeKind.Series:
                Series(property);
                break;
            case PropertyTypeKind.List:
                List(property.Type.Element!);
                break;
            case PropertyTypeKind.Years:
                // The plan's window is the only range of years that everything else depends on.
                var start = property.Name == "window" ? 0 : _random.Next(Years);
                var end = property.Name == "window" ? Years - 1 : _random.Next(start, Years);
                _writer.Token($"{YearAt(start)}..{YearAt(end)}");
                break;
            case PropertyTypeKind.Text:
                Texts();
                break;
            default:
                _writer.Token(Single(property.Type, property.Range));
                break;
        }
    }

    private string Odd(FigureUnit unit) =>
        (Chance(0.4) ? "-" : "")
        + unit switch
        {
            FigureUnit.Money => $"£{Pick(OddFigures)}",
            FigureUnit.Percent => $"{Pick(OddFigures)}%",
            _ => Pick(OddFigures),
        };

    private string Single(PropertyType type, FigureRange? range) =>
        type.Kind switch
        {
            PropertyTypeKind.Number when _hasOddFigures => Odd(FigureUnit.Number),
            PropertyTypeKind.Percent when _hasOddFigures => Odd(FigureUnit.Percent),
            PropertyTypeKind.Money when _hasOddFigures => Odd(FigureUnit.Money),
            PropertyTypeKind.Bool => Chance(0.5) ? "yes" : "no",
            PropertyTypeKind.Number => Number(range),
            PropertyTypeKind.Percent => _random.Next(1, 100) + "%",
            PropertyTypeKind.Money => $"£{_random.Next(1, 900)}k",
            PropertyTypeKind.Year => YearAt(_random.Next(Years)),
            PropertyTypeKind.Date =>
                $"{_random.Next(2016, 2021)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}",
            PropertyTypeKind.Choice => Pick(type.Choices!.Choices).Name,
            PropertyTypeKind.Reference => Pick([
                .. type.Targets.Where(_names.ContainsKey).SelectMany(t => _names[t]),
            ]),
            PropertyTypeKind.Text => Quoted(2),
            _ => throw new InvalidOperationException($"No single value of {type}."),
        };

    private string Number(FigureRange? range) =>
        range is { } limits
            ? _random
                .Next((int)limits.Minimum, (int)Math.Min(limits.Maximum, 100_000) + 1)
                .ToString(CultureInfo.InvariantCulture)
            : Pick(["18_400", "3.25", "7", "120"]);

    private void Texts()
    {
        for (var i = Chance(0.2) ? 3 : 1; i > 0; i--)
        {
            _writer.Token(Quoted(_random.Next(1, 8)));
        }
    }

    private string Quoted(int words) =>
        $"\"{string.Join(' ', Enumerable.Range(0, words).Select(_ => Pick(Words)))}\"";

    private void List(PropertyType element)
    {
        var items = Enumerable
            .Range(0, _random.Next(1, 9))
            .Select(_ => Single(element, null))
            .Distinct()
            .ToArray();
        // Texts without a comma between them would be one text.
        var commas = element.Kind == PropertyTypeKind.Text || Chance(0.7);
        _writer.Token("[");
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0 && commas)
            {
                _writer.Token(",");
            }

            _writer.Token(items[i]);
        }

        if (Chance(0.1))
        {
            _writer.Token(",");
        }

        _writer.Token("]");
    }

    private void Series(PropertyDefinition property)
    {
        var unit = Pick(property.Type.Units);
        // Amounts of budgets are plain, so that others can build on them and nothing goes in circles.
        var isPlain = property.Name == "amount" || unit != FigureUnit.Money;
        if (!isPlain && Chance(0.2))
        {
            SumOfBudgets();
            return;
        }

        var commas = Chance(0.7);
        _writer.Token("{");
        for (var year = 0; year < Years; )
        {
            if (_hasOddFigures && Chance(0.3))
            {
                year++;
                continue;
            }

            var last = Chance(0.5) ? year : _random.Next(year, Years);
            if (year > 0 && commas)
            {
                _writer.Token(",");
            }

            _writer.Token(YearAt(year));
            if (last > year)
            {
                _writer.Token("..").Token(YearAt(last));
            }

            _writer.Token(":");
            Figure(unit, isPlain, year);
            year = last + 1;
        }

        _writer.Token("}");
    }

    private string BudgetAmount() => Pick(_names[DeclarationKind.Budget]) + ".amount";

    private void SumOfBudgets()
    {
        _writer.Token(BudgetAmount());
        for (var i = _random.Next(4); i > 0; i--)
        {
            if (Chance(0.5))
            {
                _writer.Token("*").Token("1.5");
            }
            else
            {
                _writer.Token("+").Token(BudgetAmount());
            }
        }
    }

    private void Figure(FigureUnit unit, bool isPlain, int year)
    {
        var literal = unit switch
        {
            _ when _hasOddFigures => Odd(unit),
            FigureUnit.Money => $"£{_random.Next(1, 90)}.{_random.Next(10)}m",
            FigureUnit.Percent => $"{_random.Next(1, 99)}%",
            _ => _random.Next(1, 5000).ToString(CultureInfo.InvariantCulture),
        };
        switch (isPlain ? 0 : _random.Next(8))
        {
            case 1:
                Write("(", literal, "+", "£5k", ")", "*", "2");
                break;
            case 2:
                Write(Pick(_names[DeclarationKind.Let]), "of", literal);
                break;
            case 3:
                Write($"{BudgetAmount()}[{YearAt(year)}]", "/", "4");
                break;
            case 4:
                Write("max", "(", "total", "(", BudgetAmount(), ")", ",", literal, ")");
                break;
            case 5:
                Write("-", "-", literal);
                break;
            default:
                Write(literal);
                break;
        }
    }

    private void Write(params ReadOnlySpan<string> tokens)
    {
        foreach (var token in tokens)
        {
            _writer.Token(token);
        }
    }
}
