using System.Text.Json;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Emit;

/// <summary>
/// Writes declarations as the vocabulary describes them: names, title, description, properties, nested declarations, each
/// in the vocabulary's order. What is not stated and has no default is left out.
/// </summary>
internal sealed class DeclarationJson(Utf8JsonWriter json, PlanPlaces places)
{
    private readonly JsonLine _line = new(json);

    /// <summary>Writes a declaration with all that is in it.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="enclosing">Where the figures of the declaration around it come from.</param>
    public void Write(Declaration declaration, FigureSource enclosing = default)
    {
        var definition = declaration.Definition;
        var source = FigureSource.Of(declaration, enclosing);
        json.WriteStartObject();
        WriteHeader(declaration);
        places.Write(declaration);
        if (definition.Value is { } value)
        {
            WriteProperty(value, declaration);
        }
        foreach (var property in definition.OwnProperties)
        {
            WriteProperty(property, declaration);
        }
        WriteSource(declaration, source);
        if (!declaration.Nested.IsEmpty)
        {
            foreach (var kind in definition.Nested)
            {
                WriteNested(PlanVocabulary.Get(kind), declaration, source);
            }
        }
        json.WriteEndObject();
    }

    private void WriteNested(
        DeclarationDefinition kind,
        Declaration declaration,
        FigureSource source
    )
    {
        var isArray = false;
        foreach (var nested in declaration.Nested)
        {
            if (nested.DeclarationKind != kind.Kind)
            {
                continue;
            }
            if (kind.Occurrence != Occurrence.Many)
            {
                json.WritePropertyName(kind.JsonName!);
                Write(nested, source);
                return;
            }
            if (!isArray)
            {
                json.WriteStartArray(kind.JsonName!);
                isArray = true;
            }
            Write(nested, source);
        }
        if (isArray)
        {
            json.WriteEndArray();
        }
    }

    private void WriteHeader(Declaration declaration)
    {
        var names = declaration.Definition.Header.Names;
        for (int i = 0; i < names.Length; i++)
        {
            json.WriteText(names[i].JsonName, i == 0 ? declaration.Name : declaration.SecondName);
        }
        if (declaration.Title.Length > 0)
        {
            json.WriteText("title", declaration.Title);
        }
        if (declaration.Documentation.Length > 0)
        {
            json.WriteText("description", declaration.Documentation);
        }
    }

    // Figures say where they come from even where the declaration around them says it; facts only where it is written.
    private void WriteSource(Declaration declaration, FigureSource source)
    {
        var carriesFigures = declaration.Definition.CarriesFigures;
        var stated = carriesFigures ? source : FigureSource.Of(declaration);
        if (stated.Source is { } text)
        {
            json.WriteText(CommonProperties.Source.JsonName, text);
        }
        if (carriesFigures || declaration.Find(CommonProperties.Illustrative) is not null)
        {
            json.WriteBoolean(CommonProperties.Illustrative.JsonName, stated.IsIllustrative);
        }
    }

    private void WriteProperty(PropertyDefinition property, Declaration declaration)
    {
        var value = declaration[property];
        switch (value)
        {
            case null or ErrorValue:
                return;
            case YearsValue { Years: var years }:
                _line
                    .BeginMember(property.JsonName)
                    .Add("first", years.First)
                    .Add("last", years.Last)
                    .End();
                return;
            case SeriesValue { Series: var series }:
                WriteSeries(property.JsonName, series, declaration.Find(property));
                return;
            default:
                json.WritePropertyName(property.JsonName);
                WriteValue(value);
                WriteIdentifier(property, value);
                return;
        }
    }

    private void WriteValue(Value value)
    {
        switch (value)
        {
            case TextValue { Text: var text }:
                json.WriteText(text);
                break;
            case ReferenceValue { Path: var path }:
                json.WriteText(path);
                break;
            case ChoiceValue { Choice: var choice }:
                json.WriteStringValue(choice);
                break;
            case BoolValue { IsYes: var isYes }:
                json.WriteBooleanValue(isYes);
                break;
            case MoneyValue { Money.Pounds: var pounds }:
                json.WriteNumberValue(pounds);
                break;
            case PercentValue { Percent.Value: var percent }:
                json.WriteNumberValue(percent);
                break;
            case NumberValue { Number: var number }:
                json.WriteNumberValue(number);
                break;
            case YearValue { Year: var year }:
                json.WriteStringValue(year.ToString());
                break;
            case DateValue { Date: var date }:
                json.WriteStringValue(DateLiteral.ToSource(date));
                break;
            case ListValue { Items: var items }:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    WriteValue(item);
                }
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"{value.Describe()} has no place here", nameof(value));
        }
    }

    private void WriteSeries(string name, Series series, PropertyValue? written)
    {
        var figure = FigureName(series.Unit);
        json.WriteStartArray(name);
        foreach (var (year, amount) in series.Entries)
        {
            var line = _line.BeginItem();
            if (written is not null)
            {
                places.Add(line, written, year);
            }

            line.Add("year", year).Add(figure, amount).End();
        }
        json.WriteEndArray();
    }

    /// <summary>The member of a year's entry that holds its figure.</summary>
    public static string FigureName(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Money => "amount",
            FigureUnit.Percent => "percent",
            _ => "number",
        };

    private void WriteIdentifier(PropertyDefinition property, Value value)
    {
        if (!Identifier.IsFor(property))
        {
            return;
        }
        if (
            value is TextValue { Text: var code }
            && Identifier.Of(property, code) is { } identifier
        )
        {
            json.WriteString(Identifier.JsonName(property), identifier);
        }
        else if (value is ListValue { Items: var items })
        {
            // All or none, so that the n-th identifier is that of the n-th code.
            var identifiers = items
                .Select(item => Identifier.Of(property, ((TextValue)item).Text))
                .ToList();
            if (!identifiers.Contains(null))
            {
                json.WriteStartArray(Identifier.JsonName(property));
                identifiers.ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }
        }
    }
}
