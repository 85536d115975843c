using System.Text;
using StpLang.LanguageServer.ProtocolGenerator.Model;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>Writes a union as a record with a small reader: the first alternative that what is read can be.</summary>
internal static class UnionWriter
{
    /// <summary>The record.</summary>
    public static string Write(Union union, MetaModel model)
    {
        var name = union.Name;
        var text = new StringBuilder(
            $"[JsonConverter(typeof(Converter))]\ninternal sealed record {name}(object Value)\n{{\n"
        );
        foreach (var alternative in union.Alternatives)
        {
            text.Append(
                $"    public static implicit operator {name}({alternative.Name} value) => new(Value: value);\n\n"
            );
        }

        text.Append($"    public sealed class Converter : UnionConverter<{name}>\n    {{\n");
        text.Append(
            $"        protected override {name} Read(ref Utf8JsonReader reader, in UnionShape shape, JsonSerializerOptions options) =>\n"
        );
        foreach (var alternative in InOrder(union, model))
        {
            text.Append(
                $"            {Condition(alternative.Type, model)} ? new {name}(Value: As<{alternative.Name}>(ref reader, options)!) :\n"
            );
        }

        text.Append("            throw shape.Unexpected();\n\n");
        text.Append(
            $"        public override void Write(Utf8JsonWriter writer, {name} value, JsonSerializerOptions options)\n        {{\n            switch (value.Value)\n            {{\n"
        );
        foreach (var alternative in union.Alternatives)
        {
            text.Append(
                $"                case {alternative.Name} it: Write(writer, it, options); break;\n"
            );
        }

        return text.Append("            }\n        }\n    }\n}\n").ToString();
    }

    // Of objects, the one that asks for most comes first.
    private static IEnumerable<Alternative> InOrder(Union union, MetaModel model) =>
        union.Alternatives.OrderByDescending(a => Required(a.Type, model).Count);

    private static string Condition(MetaType type, MetaModel model)
    {
        var (token, isNumber) = TokenOf(type, model);
        if (token == "StartObject")
        {
            var names = Required(type, model).Select(name => $" && shape.Has(\"{name}\")");
            return "shape.IsObject" + string.Concat(names);
        }

        return isNumber ? "shape.Token == JsonTokenType.Number"
            : token == "True" ? "shape.Token is JsonTokenType.True or JsonTokenType.False"
            : $"shape.Token == JsonTokenType.{token}";
    }

    private static List<string> Required(MetaType type, MetaModel model) =>
        type.Kind == "reference" && model.Structures.TryGetValue(type.Name, out var structure)
            ? [.. model.PropertiesOf(structure).Where(p => !p.IsOptional).Select(p => p.Name)]
            : [];

    private static (string Token, bool IsNumber) TokenOf(MetaType type, MetaModel model) =>
        type.Kind switch
        {
            "array" or "tuple" => ("StartArray", false),
            "base" when type.Name is "integer" or "uinteger" or "decimal" => ("Number", true),
            "base" when type.Name == "boolean" => ("True", false),
            "base" or "stringLiteral" => ("String", false),
            "reference" when model.Enumerations.TryGetValue(type.Name, out var e) => e.Base
            == "string"
                ? ("String", false)
                : ("Number", true),
            "reference" when model.Aliases.TryGetValue(type.Name, out var alias) => TokenOf(
                alias.Type,
                model
            ),
            _ => ("StartObject", false),
        };
}
