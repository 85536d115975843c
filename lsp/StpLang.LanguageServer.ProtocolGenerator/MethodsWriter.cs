using System.Text;
using StpLang.LanguageServer.ProtocolGenerator.Model;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>Writes the list of methods, each with the types it takes and gives.</summary>
internal static class MethodsWriter
{
    /// <summary>The class <c>Methods</c>.</summary>
    public static string Write(IEnumerable<MetaMessage> messages, TypeMap types)
    {
        var text = new StringBuilder("internal static class Methods\n{\n");
        foreach (var message in messages)
        {
            var arguments = TypesOf(message, types);
            text.Append(
                $"    public static {Generic(message, arguments)} {NameOf(message)} {{ get; }} =\n"
            );
            text.Append($"        new(\"{message.Method}\"");
            foreach (var argument in arguments)
            {
                text.Append($", static () => ProtocolJson.Default.{JsonNameOf(argument)}");
            }

            text.Append(");\n\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>What a message takes and, if it is a request, gives.</summary>
    public static IReadOnlyList<string> TypesOf(MetaMessage message, TypeMap types)
    {
        var takes = message.Params is { } type ? types.Of(type).Name : "NoParams";
        return message.Result is { } result
            ? [takes, result.IsNull ? "NoResult" : types.Of(result).Name]
            : [takes];
    }

    private static string Generic(MetaMessage message, IReadOnlyList<string> arguments) =>
        $"{(message.IsRequest ? "RequestMethod" : "NotificationMethod")}<{string.Join(", ", arguments)}>";

    private static string NameOf(MetaMessage message)
    {
        var suffix = message.IsRequest ? "Request" : "Notification";
        var name = message.TypeName;
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
    }

    // The property of ProtocolJson that knows the type.
    private static string JsonNameOf(string type) =>
        type.EndsWith("[]", StringComparison.Ordinal) ? JsonNameOf(type[..^2]) + "Array" : type;
}
