using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace StpLang.Benchmarks.Server;

/// <summary>A run of a language server, spoken to through its pipes, one message after the other.</summary>
internal sealed class ServerPipe : IDisposable
{
    private readonly Process _process;
    private readonly Stream _output;
    private int _lastId;

    /// <summary>Starts it.</summary>
    public ServerPipe(string program, params string[] arguments)
    {
        Started = Stopwatch.GetTimestamp();
        _process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        _output = new BufferedStream(_process.StandardOutput.BaseStream, 1 << 20);
    }

    /// <summary>When it was started.</summary>
    public long Started { get; }

    /// <summary>The most memory it had in use so far, in MB; 0 where the system does not say.</summary>
    public double PeakMegabytes
    {
        get
        {
            var path = $"/proc/{_process.Id}/status";
            var line = File.Exists(path)
                ? File.ReadLines(path)
                    .FirstOrDefault(each => each.StartsWith("VmHWM:", StringComparison.Ordinal))
                : null;
            return line is null
                ? 0
                : double.Parse(
                    line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1],
                    CultureInfo.InvariantCulture
                ) / 1024;
        }
    }

    /// <summary>Says hello for a folder.</summary>
    public void Initialize(string? folder)
    {
        Request(
            "initialize",
            new JsonObject
            {
                ["processId"] = null,
                ["rootUri"] = folder is null ? null : new Uri(folder).AbsoluteUri,
                ["capabilities"] = new JsonObject(),
            }
        );
        Notify("initialized", new JsonObject());
    }

    /// <summary>Opens a document.</summary>
    public void Open(string uri, string language, string text) =>
        Notify(
            "textDocument/didOpen",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = uri,
                    ["languageId"] = language,
                    ["version"] = 1,
                    ["text"] = text,
                },
            }
        );

    /// <summary>Puts text in the place of some of a line.</summary>
    public void Type(string uri, int version, int line, int start, int length, string text) =>
        Notify(
            "textDocument/didChange",
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
                ["contentChanges"] = new JsonArray(
                    new JsonObject
                    {
                        ["range"] = new JsonObject
                        {
                            ["start"] = Position(line, start),
                            ["end"] = Position(line, start + length),
                        },
                        ["text"] = text,
                    }
                ),
            }
        );

    /// <summary>A place in a document.</summary>
    public static JsonObject Position(int line, int character) =>
        new() { ["line"] = line, ["character"] = character };

    /// <summary>Sends a notification.</summary>
    public void Notify(string method, JsonNode parameters) =>
        Send(new JsonObject { ["method"] = method, ["params"] = parameters });

    /// <summary>Sends a request and waits for its result, whatever else comes before it.</summary>
    public JsonNode? Request(string method, JsonNode parameters)
    {
        var id = ++_lastId;
        Send(
            new JsonObject
            {
                ["id"] = id,
                ["method"] = method,
                ["params"] = parameters,
            }
        );
        return Wait(message => message["method"] is null && (int?)message["id"] == id)["result"];
    }

    /// <summary>Waits for the findings of a version of a document.</summary>
    public void WaitForFindings(string uri, int? version = null) =>
        Wait(message =>
            (string?)message["method"] == "textDocument/publishDiagnostics"
            && (string?)message["params"]!["uri"] == uri
            && (version is null || (int?)message["params"]!["version"] == version)
        );

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private JsonObject Wait(Func<JsonObject, bool> isIt)
    {
        while (true)
        {
            var message = Read();
            if (message["method"] is not null && message["id"] is { } asked)
            {
                // What it asks is answered with nothing.
                Send(new JsonObject { ["id"] = asked.DeepClone(), ["result"] = null });
            }

            if (isIt(message))
            {
                return message;
            }
        }
    }

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var head = Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n");
        var input = _process.StandardInput.BaseStream;
        input.Write([.. head, .. body]);
        input.Flush();
    }

    private JsonObject Read()
    {
        var length = 0;
        for (var line = Line(); line.Length > 0; line = Line())
        {
            if (line.StartsWith("Content-Length: ", StringComparison.Ordinal))
            {
                length = int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture);
            }
        }

        var body = new byte[length];
        _output.ReadExactly(body);
        return JsonNode.Parse(body)!.AsObject();
    }

    private string Line()
    {
        var line = new StringBuilder();
        for (var one = _output.ReadByte(); one != '\n'; one = _output.ReadByte())
        {
            if (one < 0)
            {
                throw new EndOfStreamException("the server is gone");
            }

            line.Append((char)one);
        }

        return line.ToString().TrimEnd('\r');
    }
}
