using System.Text.Json;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Emit;

/// <summary>Writes the schema of a declaration, as <see cref="DeclarationJson"/> writes the declaration.</summary>
internal static class DeclarationSchema
{
    /// <summary>Writes its keywords within the schema that is open.</summary>
    public static void Write(Utf8JsonWriter json, DeclarationDefinition declaration)
    {
        var schema = new ObjectSchema(json);
        foreach (var name in declaration.Header.Names)
        {
            schema.Reference(name.JsonName, "name", Describe(name));
        }
        if (declaration.Header.Title != TitlePresence.None)
        {
            schema.Reference(
                "title",
                "text",
                $"{declaration.Header.TitleLabel} as written",
                declaration.Header.Title == TitlePresence.Required
            );
        }
        schema.Reference(
            "description",
            "text",
            "What the author says of it in documentation comments",
            isRequired: false
        );
        schema.Reference("place", "place", "Where it stands");
        if (declaration.Value is { } value)
        {
            WriteProperty(json, schema, value, isRequired: true);
        }
        foreach (var property in declaration.Properties)
        {
            // Defaults are written out; that of `illustrative` only where there are figures.
            bool isRequired =
                property.IsRequired
                || (
                    ReferenceEquals(property, CommonProperties.Illustrative)
                        ? declaration.CarriesFigures
                        : property.Default is not null
                );
            WriteProperty(json, schema, property, isRequired);
        }
        foreach (var nested in declaration.Nested)
        {
            var definition = PlanVocabulary.Get(nested);
            schema.Declarations(definition, definition.Occurrence == Occurrence.ExactlyOnce);
        }
        schema.End();
    }

    private static string Describe(HeaderName name) =>
        name.Role switch
        {
            HeaderNameRole.Declares => "Its name, unique in the plan",
            HeaderNameRole.DeclaresInParent => "Its name, unique in what it stands in",
            HeaderNameRole.NamesRule => "Id or name of the rule",
            _ => $"Name of {Articles.Either([.. name.Targets.Select(kind => kind.Describe())])}",
        };

    private static void WriteProperty(
        Utf8JsonWriter json,
        ObjectSchema schema,
        PropertyDefinition property,
        bool isRequired
    )
    {
        schema.BeginMember(property.JsonName, property.Summary, isRequired);
        WriteType(json, property.Type);
        schema.EndMember();
        if (Identifier.IsFor(property))
        {
            var name = Identifier.JsonName(property);
            if (property.Type.Kind == PropertyTypeKind.List)
            {
                schema.ArrayOf(name, "identifier", "Their identifiers, in the same order", false);
            }
            else
            {
                schema.Reference(name, "identifier", "Its identifier", isRequired: false);
            }
        }
    }

    private static void WriteType(Utf8JsonWriter json, PropertyType type)
    {
        switch (type.Kind)
        {
            case PropertyTypeKind.Bool:
                json.WriteString("type", "boolean");
                break;
            case PropertyTypeKind.Choice:
                WriteChoices(json, type.Choices!);
                break;
            case PropertyTypeKind.Series when type.Units is [var unit]:
                WriteReference(json, SeriesOf(unit));
                break;
            case PropertyTypeKind.Series:
                json.WriteStartArray("anyOf");
                foreach (var unit in type.Units)
                {
                    json.WriteStartObject();
                    WriteReference(json, SeriesOf(unit));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                break;
            case PropertyTypeKind.List:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteType(json, type.Element!);
                json.WriteEndObject();
                break;
            default:
                WriteReference(json, DefinitionOf(type.Kind));
                break;
        }
    }

    private static void WriteReference(Utf8JsonWriter json, string definition) =>
        json.WriteString("$ref", $"#/$defs/{definition}");

    private static void WriteChoices(Utf8JsonWriter json, ChoiceSet choices)
    {
        json.WriteStartArray("oneOf");
        foreach (var choice in choices.Choices)
        {
            json.WriteStartObject();
            json.WriteString("const", choice.Name);
            json.WriteString("description", choice.Summary);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string SeriesOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Money => "moneyByYear",
            FigureUnit.Percent => "percentByYear",
            _ => "numberByYear",
        };

    private static string DefinitionOf(PropertyTypeKind kind) =>
        kind switch
        {
            PropertyTypeKind.Text => "text",
            PropertyTypeKind.Number => "number",
            PropertyTypeKind.Percent => "percent",
            PropertyTypeKind.Money => "money",
            PropertyTypeKind.Year => "year",
            PropertyTypeKind.Years => "years",
            PropertyTypeKind.Date => "date",
            PropertyTypeKind.Reference => "name",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
