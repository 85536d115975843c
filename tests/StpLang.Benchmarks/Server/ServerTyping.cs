using System.Diagnostics;
using System.Text.Json.Nodes;

namespace StpLang.Benchmarks.Server;

/// <summary>What keys and questions take in a large plan that is open, and the same keys in JSON of the same size in another server.</summary>
/// <param name="server">The server.</param>
/// <param name="folder">The plan.</param>
internal sealed class ServerTyping(string server, ServerFolder folder)
{
    private const string File = "programmes_7.stp";
    private readonly string[] _lines = folder.TextOf(File).Split('\n');
    private int _version = 1;

    /// <summary>Measures, and prints.</summary>
    public void Run(int keys)
    {
        using var pipe = new ServerPipe(server);
        pipe.Initialize(folder.Path);
        var uri = folder.UriOf(File);
        pipe.Open(uri, "stp", string.Join('\n', _lines));
        pipe.WaitForFindings(uri, 1);
        // A programme that something is found in, so that the same findings are not kept back: a figure it is short by.
        var line = Array.FindIndex(
            _lines,
            _lines.Length / 2,
            each => each.Contains("cost: ", StringComparison.Ordinal)
        );
        var end = _lines[line].LastIndexOf('m');
        PrintKeys("key in an amount to findings", Keys(pipe, uri, line, end, keys));
        Ask(pipe, uri, "completion", keys, line, end, Place("textDocument/completion"));
        Ask(pipe, uri, "hover", keys, line, end, Place("textDocument/hover"));
        Ask(pipe, uri, "hints of a screen", keys, line, end, Screen);
        AskTokens(pipe, uri, keys, line, end);
        Figures.Print("peak memory", "MB", pipe.PeakMegabytes);
        TypeJson(keys);
    }

    // The findings of a key are those of its version; where none changed nothing is sent, and a question waits for the same.
    private List<double> Keys(ServerPipe pipe, string uri, int line, int place, int keys)
    {
        List<double> times = [];
        for (var i = 0; i < keys; i++)
        {
            var started = Stopwatch.GetTimestamp();
            Key(pipe, uri, line, place);
            pipe.WaitForFindings(uri, _version);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times;
    }

    // A nought is put in and taken out.
    private void Key(ServerPipe pipe, string uri, int line, int place)
    {
        var isIn = _version++ % 2 == 0;
        pipe.Type(uri, _version, line, place, isIn ? 1 : 0, isIn ? "" : "9");
    }

    private void Ask(
        ServerPipe pipe,
        string uri,
        string what,
        int keys,
        int line,
        int place,
        Func<string, int, int, (string Method, JsonObject Parameters)> ask,
        Action<JsonNode?>? answered = null
    )
    {
        List<double> times = [];
        for (var i = 0; i < keys; i++)
        {
            Key(pipe, uri, line, place);
            pipe.WaitForFindings(uri, _version);
            var (method, parameters) = ask(uri, line, place);
            var started = Stopwatch.GetTimestamp();
            var answer = pipe.Request(method, parameters);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            answered?.Invoke(answer);
        }

        PrintKeys(what, times);
    }

    private void AskTokens(ServerPipe pipe, string uri, int keys, int line, int place)
    {
        var id = pipe.Request("textDocument/semanticTokens/full", About(uri))!["resultId"];
        Ask(
            pipe,
            uri,
            "tokens, delta",
            keys,
            line,
            place,
            (_, _, _) =>
            {
                var parameters = About(uri);
                parameters["previousResultId"] = id!.DeepClone();
                return ("textDocument/semanticTokens/full/delta", parameters);
            },
            // The next is asked for since this one.
            answer => id = answer!["resultId"]
        );
    }

    private static Func<string, int, int, (string Method, JsonObject Parameters)> Place(
        string method
    ) =>
        (uri, line, place) =>
        {
            var parameters = About(uri);
            parameters["position"] = ServerPipe.Position(line, place);
            return (method, parameters);
        };

    private static (string Method, JsonObject Parameters) Screen(string uri, int line, int place)
    {
        var parameters = About(uri);
        parameters["range"] = new JsonObject
        {
            ["start"] = ServerPipe.Position(line - 25, 0),
            ["end"] = ServerPipe.Position(line + 25, 0),
        };
        return ("textDocument/inlayHint", parameters);
    }

    private static JsonObject About(string uri) =>
        new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    private void TypeJson(int keys)
    {
        if (Programs.Node is not { } node || Programs.JsonServer is not { } json)
        {
            Console.WriteLine("    STP_JSON_SERVER names no JSON server to compare with.");
            return;
        }

        using var pipe = new ServerPipe(node, json, "--stdio");
        pipe.Initialize(null);
        // As much text as all files of the plan, of the same words.
        var texts = Directory.EnumerateFiles(folder.Path).SelectMany(System.IO.File.ReadLines);
        string[] lines =
        [
            "[",
            .. texts.Select(each => $"{JsonValue.Create(each)!.ToJsonString()},"),
        ];
        const string Uri = "file:///plan.json";
        pipe.Open(Uri, "json", string.Join('\n', lines) + "\n0]");
        pipe.WaitForFindings(Uri);
        _version = 1;
        var place = lines[lines.Length / 2].Length - 1;
        List<double> times = [];
        for (var i = 0; i < Math.Min(keys, 20); i++)
        {
            var started = Stopwatch.GetTimestamp();
            // A bracket too many is found, and found gone; which version that is of, this server does not say.
            var isIn = _version++ % 2 == 0;
            pipe.Type(Uri, _version, lines.Length / 2, place, isIn ? 1 : 0, isIn ? "" : "]");
            pipe.WaitForFindings(Uri);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        PrintKeys("key in JSON of that size, with its half second's wait", times);
    }

    private static void PrintKeys(string what, List<double> times) =>
        Figures.Print(
            $"{what}: median, p95",
            "ms",
            Figures.Median(times),
            Figures.Percentile(times, 95)
        );
}
