using System.Collections.Immutable;
using StpLang.Notation;
using StpLang.Services.CodeActions;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Pasting;

/// <summary>What the columns of a table are of a kind of declaration: its name, its title, its properties, its figures by year.</summary>
internal sealed class PastedColumns
{
    private const string NameHeading = "name";
    private const string TitleHeading = "title";

    private readonly ActionPlace _place;
    private readonly DeclarationDefinition _definition;
    private readonly PropertyDefinition? _figures;
    private readonly ImmutableArray<string> _headings;
    private readonly IEnumerable<ImmutableArray<string>> _rows;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private PastedColumns(ActionPlace place, PastedTable table, DeclarationDefinition definition)
    {
        _place = place;
        _definition = definition;
        _figures = FiguresOf(definition);
        _headings = table.Rows[0];
        _rows = table.Rows.Skip(1);
    }

    /// <summary>The columns of a table with headings, as those of the kind they suit best; null where they suit none.</summary>
    public static PastedColumns? Of(PastedTable table, ActionPlace place)
    {
        var headings = table.Rows[0];
        if (table.Rows.Length < 2 || !headings.Any(IsCalled))
        {
            return null;
        }

        // The sort is stable: of those that suit as well, that which stands nearby, then the one that comes first in the reference.
        var best = DeclarationPaste
            .Around(place)
            .Select(member => member.Definition)
            .Concat(PlanVocabulary.TopLevel)
            .Where(CanBeMade)
            .Distinct()
            .OrderByDescending(definition => headings.Count(each => Suits(definition, each)))
            .First();
        return new PastedColumns(place, table, best);
    }

    /// <summary>A declaration for each row.</summary>
    public IEnumerable<string> WriteAll() => _rows.Select(Write);

    private static bool CanBeMade(DeclarationDefinition definition) =>
        definition is { Body: DeclarationBody.Block, Header.Names: [{ IsDeclaring: true }] }
        && definition.Kind != DeclarationKind.Plan;

    // Whether a column says what each is called.
    private static bool IsCalled(string heading) =>
        Words.Slug(heading) is var word
        && (
            word is NameHeading or TitleHeading
            || PlanVocabulary.TopLevel.Any(definition => IsKind(definition, word))
        );

    // A column headed by the kind itself holds what each is called.
    private static bool Suits(DeclarationDefinition definition, string heading) =>
        YearReader.FindIn(heading) is not null
            ? FiguresOf(definition) is not null
            : Words.Slug(heading) is var word
                && (IsKind(definition, word) || definition.FindProperty(word) is not null);

    private static bool IsKind(DeclarationDefinition definition, string word) =>
        CanBeMade(definition)
        && (word == definition.Keyword || word == Words.Slug(definition.JsonName ?? ""));

    private static PropertyDefinition? FiguresOf(DeclarationDefinition definition) =>
        definition.OwnProperties.FirstOrDefault(property =>
            property.Type.Kind == PropertyTypeKind.Series
        );

    private string Write(ImmutableArray<string> row)
    {
        var given = new Dictionary<PropertyDefinition, string>();
        var figures = new List<(FinancialYear, string)>();
        var notes = new List<string>();
        var (name, title) = ("", "");
        for (var i = 0; i < row.Length; i++)
        {
            var heading = i < _headings.Length ? _headings[i] : "";
            var word = Words.Slug(heading);
            if (row[i].Length == 0)
            {
                continue;
            }

            if (word == NameHeading && SyntaxFacts.IsName(row[i]) && Words.Slug(row[i]) == row[i])
            {
                name = row[i];
            }
            else if (word is NameHeading or TitleHeading || IsKind(_definition, word))
            {
                title = row[i];
            }
            else if (!TryGive(heading, row[i], given, figures))
            {
                notes.Add($"{heading}: {row[i]}".TrimStart(' ', ':'));
            }
        }

        if (_figures is not null && figures.Count > 0)
        {
            given.TryAdd(_figures, SeriesText.Of(figures));
        }

        return new DeclarationText(_place.Compilation)
            .Of(
                _definition,
                NewName(name.Length > 0 ? name : Words.Name(title, _definition.Keyword)),
                title,
                given,
                notes
            )
            .Source;
    }

    private bool TryGive(
        string heading,
        string cell,
        Dictionary<PropertyDefinition, string> given,
        List<(FinancialYear, string)> figures
    )
    {
        if (_figures is not null && YearReader.FindIn(heading) is { } year)
        {
            if (PastedFigures.IsNone(cell))
            {
                return true;
            }

            var figure = PastedFigures.Below(UnitOf(heading), _figures.Type.Units[0]).Read(cell);
            if (figure is null || figures.Exists(each => each.Item1 == year))
            {
                return false;
            }

            figures.Add((year, figure));
            return true;
        }

        return _definition.FindProperty(Words.Slug(heading)) is { } property
            && new PastedValue(_place.Compilation).Write(cell, property.Type) is { } value
            && given.TryAdd(property, value);
    }

    // A corner or a heading may say it for all columns.
    private string UnitOf(string heading) =>
        heading.Contains('£') ? heading : _headings.FirstOrDefault(each => each.Contains('£'), "");

    private string NewName(string wanted)
    {
        var name = NewNames.Free(
            wanted,
            each =>
                _names.Contains(each)
                || _place.Document.Plans.Any(plan =>
                    NewNames.IsTaken(plan.GetCompilation(_place.Cancellation), each)
                )
        );
        _names.Add(name);
        return name;
    }
}
