using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>A file of 64 MB, by default a tenth of it, is opened and typed into like any other.</summary>
public class BigFileTests
{
    private const string Uri = "untitled:Untitled-1";
    private static readonly int Length = Scale.Of(64 * 1024 * 1024);

    /// <summary>What such a file may be made of.</summary>
    public static TheoryData<string, string> Shapes =>
        new()
        {
            { "one line", "x" },
            { "comments", "// A line that says nothing.\n" },
            { "long titles", $"partner p \"{new string('P', 1024 * 1024)}\" {{ kind: ccg }}\n" },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task It_is_served(string shape, string piece)
    {
        Assert.NotEmpty(shape);
        await using var client = await LspClient.OpenAsync(null);
        client.Open(Uri, Text(piece));
        foreach (var (key, i) in "\nlet a = £1m".Select((key, i) => (key, i)))
        {
            Type(client, key, i);
        }

        var hover = await client.RequestAsync(
            "textDocument/hover",
            new JsonObject { ["textDocument"] = About(), ["position"] = At(1, 5) }
        );
        Assert.Contains("**let**", (string)hover!["contents"]!["value"]!, StringComparison.Ordinal);
    }

    // The last line is empty, and what is typed follows two lines of it.
    private static string Text(string piece) =>
        string.Concat("\n\n", string.Concat(Enumerable.Repeat(piece, Length / piece.Length)));

    private static void Type(LspClient client, char key, int number) =>
        client.Notify(
            "textDocument/didChange",
            new JsonObject
            {
                ["textDocument"] = About(number + 2),
                ["contentChanges"] = new JsonArray(
                    new JsonObject
                    {
                        ["range"] = new JsonObject
                        {
                            ["start"] = Caret(number),
                            ["end"] = Caret(number),
                        },
                        ["text"] = $"{key}",
                    }
                ),
            }
        );

    private static JsonObject About(int? version = null)
    {
        var about = new JsonObject { ["uri"] = Uri };
        if (version is { } number)
        {
            about["version"] = number;
        }

        return about;
    }

    private static JsonObject Caret(int typed) => typed == 0 ? At(0, 0) : At(1, typed - 1);

    private static JsonObject At(int line, int character) =>
        new() { ["line"] = line, ["character"] = character };
}
