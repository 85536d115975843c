using System.Text.Json;
using System.Text.Json.Nodes;
using StpLang.LanguageServer.ProtocolGenerator.Model;

namespace StpLang.LanguageServer.Tests.Client;

/// <summary>Holds JSON against types of the meta model. Properties that no type knows are faults: the server has none.</summary>
/// <param name="model">The model.</param>
internal sealed class TypeCheck(MetaModel model)
{
    /// <summary>Where a value is not of a type, and why.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type.</param>
    /// <param name="place">Where it stands.</param>
    public IEnumerable<string> Faults(JsonNode? value, MetaType type, string place) =>
        type.Kind switch
        {
            "base" => Is(IsBase(value, type.Name), value, type.Name, place),
            "stringLiteral" => Is(
                value?.GetValueKind() == JsonValueKind.String && (string?)value == type.Name,
                value,
                type.Name,
                place
            ),
            "array" => value is JsonArray items
                ? items.SelectMany((item, i) => Faults(item, type.Items[0], $"{place}[{i}]"))
                : Is(false, value, "array", place),
            "tuple" => Is(
                value is JsonArray parts && parts.Count == type.Items.Length,
                value,
                "tuple",
                place
            ),
            "map" => value is JsonObject map
                ? map.SelectMany(pair => Faults(pair.Value, type.Items[1], $"{place}.{pair.Key}"))
                : Is(false, value, "map", place),
            "or" => OfAlternatives(value, type, place),
            "reference" => OfReference(value, type.Name, place),
            _ => [],
        };

    /// <summary>Where a value is not of a structure, and why.</summary>
    public IEnumerable<string> Faults(JsonNode? value, MetaStructure structure, string place) =>
        OfStructure(value, structure, place);

    private List<string> OfAlternatives(JsonNode? value, MetaType type, string place)
    {
        var faults = type.Items.Select(item => Faults(value, item, place).ToList()).ToList();
        return faults.Any(each => each.Count == 0) ? [] : faults.MinBy(each => each.Count)!;
    }

    private IEnumerable<string> OfReference(JsonNode? value, string name, string place)
    {
        if (name is "LSPAny" or "LSPObject" or "LSPArray")
        {
            return [];
        }

        if (model.Aliases.TryGetValue(name, out var alias))
        {
            return Faults(value, alias.Type, place);
        }

        return model.Enumerations.TryGetValue(name, out var enumeration)
            ? OfEnumeration(value, enumeration, place)
            : OfStructure(value, model.Structures[name], place);
    }

    private static IEnumerable<string> OfEnumeration(
        JsonNode? value,
        MetaEnumeration enumeration,
        string place
    ) =>
        Is(
            enumeration.IsOpen
                ? IsBase(value, enumeration.Base)
                : enumeration.Values.Any(known =>
                    JsonNode.DeepEquals(value, JsonNode.Parse(known.Value.GetRawText()))
                ),
            value,
            enumeration.Name,
            place
        );

    private IEnumerable<string> OfStructure(JsonNode? value, MetaStructure structure, string place)
    {
        if (value is not JsonObject properties)
        {
            return Is(false, value, structure.Name, place);
        }

        var known = model.PropertiesOf(structure).ToList();
        var missing = known
            .Where(each => !each.IsOptional && !properties.ContainsKey(each.Name))
            .Select(each => $"{place}: {structure.Name} needs {each.Name}");
        var unknown = properties
            .Where(pair => known.All(each => each.Name != pair.Key))
            .Select(pair => $"{place}: {structure.Name} has no {pair.Key}");
        var wrong = known
            .Where(each => properties.ContainsKey(each.Name))
            .SelectMany(each => Faults(properties[each.Name], each.Type, $"{place}.{each.Name}"));
        return missing.Concat(unknown).Concat(wrong);
    }

    private static IEnumerable<string> Is(bool holds, JsonNode? value, string type, string place) =>
        holds ? [] : [$"{place}: {value?.ToJsonString() ?? "null"} is no {type}"];

    private static bool IsBase(JsonNode? value, string name) =>
        name switch
        {
            "null" => value is null,
            "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "integer" => IsWhole(value),
            "uinteger" => IsWhole(value) && (long)value! >= 0,
            "decimal" => value?.GetValueKind() == JsonValueKind.Number,
            _ => value?.GetValueKind() == JsonValueKind.String,
        };

    private static bool IsWhole(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number
        && value.AsValue().TryGetValue<long>(out var whole)
        && whole is >= int.MinValue and <= int.MaxValue;
}
