using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace StpLang.LanguageServer.Tests.Client;

/// <summary>
/// An editor, as far as the server can tell: sends messages, keeps what comes, and holds every message of the server's against the meta
/// model, where it is present.
/// </summary>
internal sealed class LspClient : IAsyncDisposable
{
    /// <summary>How long to wait for anything.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly ServerProcess _server;
    private readonly BufferedStream _output;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _asked = new();
    private readonly ConcurrentDictionary<string, Channel<JsonNode?>> _told = new();
    private readonly ConcurrentDictionary<string, JsonNode?> _configuration = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentDictionary<string, string> _methods = new();
    private readonly Lock _writing = new();
    private readonly Task _reading;
    private int _lastId;

    private LspClient(ServerProcess server)
    {
        _server = server;
        _output = new BufferedStream(server.Output, 64 * 1024);
        _reading = ReadAllAsync();
    }

    /// <summary>The server.</summary>
    public ServerProcess Server => _server;

    /// <summary>The server's requests, by name, as they came.</summary>
    public ConcurrentQueue<(string Method, JsonNode? Params)> Requests { get; } = new();

    /// <summary>Starts a server that waits for <c>initialize</c>.</summary>
    public static LspClient Start(params string[] arguments) => new(ServerProcess.Start(arguments));

    /// <summary>Starts a server for a folder, and says hello.</summary>
    /// <param name="folder">The folder; null for none.</param>
    /// <param name="capabilities">What the client can do, as JSON.</param>
    public static async Task<LspClient> OpenAsync(string? folder, string capabilities = "{}")
    {
        var client = Start();
        await client.InitializeAsync(folder, capabilities);
        return client;
    }

    /// <summary>Says hello.</summary>
    /// <returns>What the server can do.</returns>
    public async Task<JsonNode> InitializeAsync(
        string? folder,
        string capabilities = "{}",
        string options = "null"
    )
    {
        var folders = folder is null
            ? null
            : new JsonArray(new JsonObject { ["uri"] = UriOf(folder), ["name"] = "plans" });
        var result = await RequestAsync(
            "initialize",
            new JsonObject
            {
                ["processId"] = Environment.ProcessId,
                ["rootUri"] = folder is null ? null : UriOf(folder),
                ["capabilities"] = JsonNode.Parse(capabilities),
                ["initializationOptions"] = JsonNode.Parse(options),
                ["workspaceFolders"] = folders,
            }
        );
        Notify("initialized", new JsonObject());
        return result!["capabilities"]!;
    }

    /// <summary>The URI of a path.</summary>
    public static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>What the client answers when it is asked for a section of its configuration.</summary>
    public void Configure(string section, string json) =>
        _configuration[section] = JsonNode.Parse(json);

    /// <summary>Opens a document.</summary>
    public void Open(string uri, string text, int version = 1) =>
        Notify(
            "textDocument/didOpen",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = uri,
                    ["languageId"] = "stp",
                    ["version"] = version,
                    ["text"] = text,
                },
            }
        );

    /// <summary>Replaces a document's text.</summary>
    public void Replace(string uri, string text, int version = 2) =>
        Notify(
            "textDocument/didChange",
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
                ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
            }
        );

    /// <summary>Sends a notification.</summary>
    public void Notify(string method, JsonNode? parameters) =>
        Send(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["method"] = method,
                ["params"] = parameters?.DeepClone(),
            }
        );

    /// <summary>Sends a request.</summary>
    /// <returns>Its result.</returns>
    /// <exception cref="LspError">It has none.</exception>
    public async Task<JsonNode?> RequestAsync(string method, JsonNode? parameters = null)
    {
        var answer = await SendAsync(method, parameters, out _);
        return answer["error"] is { } error ? throw new LspError(error) : answer["result"];
    }

    /// <summary>Sends a request.</summary>
    /// <returns>The whole answer.</returns>
    public Task<JsonObject> SendAsync(string method, JsonNode? parameters, out int id)
    {
        id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<JsonObject>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        _asked[$"{id}"] = answer;
        _methods[$"{id}"] = method;
        Send(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = id,
                ["method"] = method,
                ["params"] = parameters?.DeepClone(),
            }
        );
        return answer.Task.WaitAsync(Limit);
    }

    /// <summary>The parameters of the next notification of a method.</summary>
    public async Task<JsonNode?> NextAsync(string method) =>
        await ChannelOf(method).Reader.ReadAsync().AsTask().WaitAsync(Limit);

    /// <summary>Whether a notification of a method has come that was not asked for yet.</summary>
    public bool HasNext(string method) => ChannelOf(method).Reader.TryPeek(out _);

    /// <summary>The next findings of a document: of each its code and where it begins, <c>STP1001 3:10</c>.</summary>
    public async Task<string[]> FindingsAsync(string uri)
    {
        while (true)
        {
            var published = await NextAsync("textDocument/publishDiagnostics");
            if ((string?)published!["uri"] == uri)
            {
                return [.. published["diagnostics"]!.AsArray().Select(Brief)];
            }
        }
    }

    /// <summary>A finding's code and where it begins.</summary>
    public static string Brief(JsonNode? finding) =>
        $"{finding!["code"]} {finding["range"]!["start"]!["line"]}:{finding["range"]!["start"]!["character"]}";

    /// <summary>Says good-bye, and asserts that the server leaves and that all it sent was in order.</summary>
    public async ValueTask DisposeAsync()
    {
        using (_server)
        {
            await SendAsync("shutdown", null, out _);
            Notify("exit", null);
            var (exitCode, error) = await _server.WaitForExitAsync();
            await _reading;
            Assert.Equal("", error);
            Assert.Equal(0, exitCode);
            Assert.Empty(_faults);
        }
    }

    private void Send(JsonObject message)
    {
        if (message["params"] is null)
        {
            message.Remove("params");
        }

        var framed = MessageStream.Frame(message.ToJsonString());
        lock (_writing)
        {
            _server.Input.Write(framed);
            _server.Input.Flush();
        }
    }

    private async Task ReadAllAsync()
    {
        while (await MessageStream.ReadAsync(_output) is { } message)
        {
            if (message["method"] is not { } method)
            {
                Settle(message);
                continue;
            }

            Check(MessageCheck.OfCall(message));
            if (message["id"] is { } id)
            {
                Requests.Enqueue(((string)method!, message["params"]?.DeepClone()));
                Answer((string)method!, id, message["params"]);
            }
            else
            {
                ChannelOf((string)method!).Writer.TryWrite(message["params"]?.DeepClone());
            }
        }

        foreach (var asked in _asked.Values)
        {
            asked.TrySetException(new EndOfStreamException("the server is gone"));
        }
    }

    private void Settle(JsonObject message)
    {
        var id = message["id"]?.ToString() ?? "null";
        if (_methods.TryRemove(id, out var method))
        {
            Check(MessageCheck.OfAnswer(method, message));
        }

        if (_asked.TryRemove(id, out var asked))
        {
            asked.SetResult(message);
        }
        else
        {
            _faults.Enqueue($"nobody asked for {message.ToJsonString()}");
        }
    }

    private void Answer(string method, JsonNode id, JsonNode? parameters)
    {
        JsonNode? result =
            method == "workspace/configuration"
                ? new JsonArray([
                    .. parameters!["items"]!
                        .AsArray()
                        .Select(item =>
                            _configuration.GetValueOrDefault((string)item!["section"]!)?.DeepClone()
                        ),
                ])
                : null;
        Send(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = id.DeepClone(),
                ["result"] = result,
            }
        );
    }

    private void Check(IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            _faults.Enqueue(fault);
        }
    }

    private Channel<JsonNode?> ChannelOf(string method) =>
        _told.GetOrAdd(method, _ => Channel.CreateUnbounded<JsonNode?>());
}
