using System.Text.Json;
using System.Text.RegularExpressions;
using StpLang.Cli.Rendering;
using StpLang.Emit;

namespace StpLang.Cli.Reports.Sarif;

/// <summary>Writes SARIF's messages.</summary>
internal static partial class SarifMessage
{
    /// <summary>A member that is a message of plain text, in which nothing is a placeholder or a link.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteText("text", Plain(text));
        json.WriteEndObject();
    }

    /// <summary>
    /// A text that readers of SARIF show as it is: line by line without what acts unseen, a figure in braces doubled as the standard
    /// says, and nothing that reads as <c>[text](target)</c>. Other braces stay single, since most readers show doubled ones so.
    /// </summary>
    public static string Plain(string text) =>
        Placeholder()
            .Replace(string.Join('\n', text.Split('\n').Select(ReportText.Line)), "{{$1}}")
            .Replace("](", "] (", StringComparison.Ordinal);

    [GeneratedRegex(@"\{(\d+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
