using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>
/// What a client and the server say to each other, as text. A line <c>file PATH</c> begins a file on disk and <c>open PATH</c> one that the
/// client opens, of the lines that follow, indented; <c>$0</c> in one is the place of all requests that need one. <c>can JSON</c> is what
/// the client can do, <c>ask METHOD JSON</c> a request, <c>tell METHOD JSON</c> a notification, <c>hear METHOD</c> waits for one of the server's.
/// Below an <c>ask</c> or <c>hear</c> stands what the server said.
/// </summary>
internal sealed class Transcript : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TemporaryFolder _folder = new();
    private readonly StringBuilder _said = new();
    private string _capabilities = "{}";
    private LspClient? _client;
    private string _path = "";
    private JsonObject? _place;

    /// <summary>Runs a transcript.</summary>
    /// <returns>The transcript with what the server said this time.</returns>
    public async Task<string> RunAsync(string transcript)
    {
        var lines = transcript.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; )
        {
            var line = lines[i++];
            var body = lines.Skip(i).TakeWhile(IsBody).ToList();
            i += body.Count;
            _said.Append(line).Append('\n');
            await StepAsync(line, body);
        }

        return _said.ToString();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using (_folder)
        {
            if (_client is not null)
            {
                await _client.DisposeAsync();
            }
        }
    }

    private static bool IsBody(string line) => line.Length == 0 || line[0] == ' ';

    private async Task StepAsync(string line, List<string> body)
    {
        var parts = line.Split(' ', 3);
        switch (parts[0])
        {
            case "file":
                Keep(body);
                _folder.Write(parts[1], Place(parts[1], body));
                break;
            case "open":
                Keep(body);
                (await ClientAsync()).Open(UriOf(parts[1]), Place(parts[1], body));
                break;
            case "can":
                _capabilities = line[4..];
                break;
            case "tell":
                (await ClientAsync()).Notify(parts[1], Parameters(parts));
                break;
            case "ask":
                var answer = await (await ClientAsync()).SendAsync(
                    parts[1],
                    Parameters(parts),
                    out _
                );
                Say(answer["error"] ?? answer["result"]);
                break;
            case "hear":
                Say(await (await ClientAsync()).NextAsync(parts[1]));
                break;
        }
    }

    private async Task<LspClient> ClientAsync() =>
        _client ??= await LspClient.OpenAsync(_folder.PathOf(""), _capabilities);

    private void Keep(List<string> body)
    {
        foreach (var line in body)
        {
            _said.Append(line).Append('\n');
        }
    }

    private void Say(JsonNode? node)
    {
        var json = (Brief(node)?.ToJsonString(Readable) ?? "null").Replace(
            UriOf(""),
            "FOLDER/",
            StringComparison.Ordinal
        );
        Keep([.. json.Split('\n').Select(line => " " + line)]);
    }

    // Ranges as 3:0-3:7, which can be read.
    private static JsonNode? Brief(JsonNode? node) =>
        node switch
        {
            JsonArray items => new JsonArray([.. items.Select(Brief)]),
            JsonObject { Count: 2 } range
                when range["start"] is JsonObject start && range["end"] is JsonObject end =>
                $"{PlaceOf(start)}-{PlaceOf(end)}",
            JsonObject properties => new JsonObject(
                properties.Select(each =>
                    KeyValuePair.Create(
                        each.Key,
                        // It follows from what is in the folder, which is another each time.
                        each.Key == "resultId"
                            ? "ID"
                            : Brief(each.Value)
                    )
                )
            ),
            _ => node?.DeepClone(),
        };

    private static string PlaceOf(JsonObject position) =>
        $"{position["line"]}:{position["character"]}";

    private string Place(string path, List<string> body)
    {
        var text = string.Concat(body.Select(line => (line.Length == 0 ? "" : line[2..]) + "\n"));
        var mark = text.IndexOf("$0", StringComparison.Ordinal);
        _path = path;
        if (mark >= 0)
        {
            var before = text[..mark];
            _place = new JsonObject
            {
                ["line"] = before.Count(c => c == '\n'),
                ["character"] = mark - before.LastIndexOf('\n') - 1,
            };
            text = text.Remove(mark, 2);
        }

        return text;
    }

    // A request is about the marked document and place, and whatever else it says.
    private JsonObject Parameters(string[] parts)
    {
        var json = parts.Length < 3 ? "{}" : parts[2];
        var given = JsonNode
            .Parse(json.Replace("FOLDER/", UriOf(""), StringComparison.Ordinal))!
            .AsObject();
        if (!given.ContainsKey("textDocument") && _path.Length > 0)
        {
            given["textDocument"] = new JsonObject { ["uri"] = UriOf(_path) };
        }

        if (!given.ContainsKey("position"))
        {
            given["position"] = _place?.DeepClone();
        }

        return given;
    }

    private string UriOf(string path) => LspClient.UriOf(_folder.PathOf(".")[..^1]) + path;
}
