using System.Text;
using StpLang.LanguageServer.ProtocolGenerator.Model;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>Writes an enumeration; a value that is not known is kept as it is.</summary>
internal static class EnumerationWriter
{
    /// <summary>The type: an enumeration of numbers, or a wrapped string.</summary>
    public static string Write(MetaEnumeration enumeration) =>
        enumeration.Base == "string" ? OfStrings(enumeration) : OfNumbers(enumeration);

    private static string OfNumbers(MetaEnumeration enumeration)
    {
        var type = enumeration.Base == "integer" ? "int" : "uint";
        var text = new StringBuilder($"internal enum {enumeration.Name} : {type}\n{{\n");
        foreach (var (name, value) in enumeration.Values)
        {
            text.Append($"    {Pascal(name)} = {value.GetRawText()},\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string OfStrings(MetaEnumeration enumeration)
    {
        var name = enumeration.Name;
        var text = new StringBuilder(
            $"[JsonConverter(typeof(Converter))]\ninternal sealed record {name}(string Value)\n{{\n"
        );
        foreach (var (value, json) in enumeration.Values)
        {
            text.Append(
                $"    public static {name} {Pascal(value)} => new({json.GetRawText()});\n\n"
            );
        }

        return text.Append(
                $"    public sealed class Converter() : StringValueConverter<{name}>(text => new {name}(text), value => value.Value);\n"
            )
            .Append("}\n")
            .ToString();
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
