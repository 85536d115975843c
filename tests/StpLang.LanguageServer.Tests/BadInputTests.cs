using System.Text;
using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;

namespace StpLang.LanguageServer.Tests;

/// <summary>What comes in wrong is answered with the right error, and what follows is served; no trace of the program's inside leaves.</summary>
public class BadInputTests
{
    private const string Hello =
        """{"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}""";

    private const string Bye = """{"jsonrpc":"2.0","id":"bye","method":"shutdown"}""";

    private static readonly string Deep = new string('[', 100_000) + new string(']', 100_000);

    /// <summary>Messages, and the errors they are answered with, by id.</summary>
    public static TheoryData<string, string> Messages =>
        new()
        {
            { "{", "null: -32700" },
            { "", "null: -32700" },
            { "{\"jsonrpc\":\"2.0\",", "null: -32700" },
            { "{\"id\":1,\"method\":\"x\"} {}", "null: -32700" },
            { "\"\uD83D\uDE00\"", "null: -32600" },
            { "5", "null: -32600" },
            { "null", "null: -32600" },
            { "[]", "null: -32600" },
            { """[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]""", "null: -32600" },
            { "{}", "null: -32600" },
            { """{"jsonrpc":"2.0","id":null}""", "null: -32600" },
            { """{"jsonrpc":"2.0","id":7,"method":"no/such"}""", "7: -32601" },
            { """{"jsonrpc":"2.0","id":"a\u0062c","method":"no/such"}""", "\"abc\": -32601" },
            { """{"jsonrpc":"2.0","id":1.5,"method":"no/such"}""", "1.5: -32601" },
            { """{"jsonrpc":"2.0","id":99999999999,"method":"no/such"}""", "99999999999: -32601" },
            { """{"jsonrpc":"2.0","id":1,"method":"textDocument/formatting"}""", "1: -32602" },
            { Formatting("null"), "1: -32602" },
            { Formatting("[]"), "1: -32602" },
            { Formatting("{\"textDocument\":5}"), "1: -32602" },
            { RangeFormatting("-1", "0"), "1: -32602" },
            { RangeFormatting("0.5", "0"), "1: -32602" },
            { RangeFormatting("99999999999", "0"), "1: -32602" },
            { Formatting(Deep), "1: -32602" },
            { Deep, "null: -32600" },
            { """{"jsonrpc":"2.0","method":"no/such"}""", "" },
            { """{"jsonrpc":"2.0","method":"$/whatever","params":{}}""", "" },
            { """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":5}""", "" },
            {
                """{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///nowhere.stp","version":1},"contentChanges":[{"text":""}]}}""",
                ""
            },
            { """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":12}}""", "" },
            { """{"jsonrpc":"2.0","id":12,"result":null}""", "" },
            { """{"jsonrpc":"2.0","id":12,"error":{"code":1,"message":"?"}}""", "" },
        };

    /// <summary>What is no head of a message.</summary>
    public static TheoryData<string> Heads =>
        [
            "Content-Length: -1\r\n\r\n",
            "Content-Length: 99999999999999999999\r\n\r\n{}",
            "Content-Length: 2000000000\r\n\r\n{}",
            "Content-Length: two\r\n\r\n{}",
            "Content-Type: text\r\n\r\n{}",
            "\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            new string('x', 20_000),
        ];

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task A_message_is_answered_and_the_next_is_served(string message, string errors)
    {
        var answers = await AnswersAsync([.. MessageStream.Frame(message)]);
        Assert.Equal(errors, string.Join(", ", answers.Where(IsError).Select(Brief)));
        Assert.All(answers, HasNoInside);
        Assert.Contains(answers, answer => answer["id"]?.ToString() == "bye");
    }

    [Theory]
    [InlineData("content-length")]
    [InlineData("CONTENT-LENGTH")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length")]
    public async Task A_header_may_be_written_as_in_http(string header)
    {
        var answers = await AnswersAsync(MessageStream.Frame("{}", header));
        Assert.Equal(["null: -32600"], answers.Where(IsError).Select(Brief));
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task Where_a_message_ends_unknown_the_session_does(string head)
    {
        using var server = ServerProcess.Start();
        await WriteAsync(server, Encoding.ASCII.GetBytes(head));
        var answer = await MessageStream.ReadAsync(server.Output);
        Assert.Equal("null: -32700", Brief(answer!));
        Assert.Equal((1, ""), await server.WaitForExitAsync());
    }

    [Fact]
    public async Task Half_a_message_and_no_more_ends_the_session()
    {
        using var server = ServerProcess.Start();
        await WriteAsync(server, MessageStream.Frame(Hello)[..^10]);
        server.CloseInput();
        Assert.Equal((1, ""), await server.WaitForExitAsync());
    }

    [Fact]
    public async Task A_message_may_come_in_pieces()
    {
        using var server = ServerProcess.Start();
        foreach (var piece in MessageStream.Frame(Hello).Chunk(7))
        {
            await WriteAsync(server, piece);
        }

        JsonObject answer;
        do
        {
            answer = (await MessageStream.ReadAsync(server.Output))!;
        } while (answer["id"] is null);
        Assert.NotNull(answer["result"]);
    }

    private static string Formatting(string parameters) =>
        $$"""{"jsonrpc":"2.0","id":1,"method":"textDocument/formatting","params":{{parameters}}}""";

    private static string RangeFormatting(string line, string character) =>
        $$$"""{"jsonrpc":"2.0","id":1,"method":"textDocument/rangeFormatting","params":{"textDocument":{"uri":"file:///a.stp"},"options":{"tabSize":2,"insertSpaces":true},"range":{"start":{"line":{{{line}}},"character":{{{character}}}},"end":{"line":0,"character":0} } } }""";

    private static bool IsError(JsonObject answer) => answer["error"] is not null;

    private static string Brief(JsonObject answer) =>
        $"{answer["id"]?.ToJsonString() ?? "null"}: {answer["error"]!["code"]}";

    private static void HasNoInside(JsonObject answer)
    {
        var text = answer.ToJsonString();
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(".cs", text, StringComparison.Ordinal);
    }

    // What the server answers to the bytes between hello and good-bye.
    private static async Task<List<JsonObject>> AnswersAsync(byte[] between)
    {
        using var server = ServerProcess.Start();
        await WriteAsync(server, MessageStream.Frame(Hello));
        await WriteAsync(server, between);
        await WriteAsync(server, MessageStream.Frame(Bye));
        var answers = new List<JsonObject>();
        while (answers.LastOrDefault()?["id"]?.ToString() != "bye")
        {
            answers.Add((await MessageStream.ReadAsync(server.Output))!);
        }

        return answers;
    }

    private static async Task WriteAsync(ServerProcess server, byte[] bytes)
    {
        await server.Input.WriteAsync(bytes);
        await server.Input.FlushAsync();
    }
}
