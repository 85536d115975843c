using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>Work that takes long is shown, and can be stopped.</summary>
public class ProgressTests
{
    private const string Shows = """{"window": {"workDoneProgress": true}}""";
    private const string Pulls = """{"textDocument": {"diagnostic": {}}}""";

    // Takes seconds to check.
    private static readonly string LongPlan = Partners(60_000);

    // So does this for a native server on a fast machine.
    private static readonly string LongestPlan = Partners(240_000);

    [Fact]
    public async Task The_first_check_of_a_big_folder_is_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.stp", "plan big \"Big\" {}\n" + LongestPlan);
        await using var client = await LspClient.OpenAsync(folder.PathOf(""), Shows);
        var begin = await client.NextAsync("$/progress");
        Assert.Equal("begin", (string?)begin!["value"]!["kind"]);
        Assert.Equal("Checking plans", (string?)begin["value"]!["title"]);
        Assert.Contains(
            client.Requests,
            asked =>
                asked.Method == "window/workDoneProgress/create"
                && (string?)asked.Params!["token"] == (string?)begin["token"]
        );
        Assert.Equal("end", await LastAsync(client, (string)begin["token"]!));
    }

    [Fact]
    public async Task Nothing_is_shown_to_a_client_that_does_not_show_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.stp", "plan big \"Big\" {}\n" + LongPlan);
        await using var client = await LspClient.OpenAsync(folder.PathOf(""));
        await client.FindingsAsync(LspClient.UriOf(folder.PathOf("plan.stp")));
        Assert.False(client.HasNext("$/progress"));
        Assert.Empty(client.Requests);
    }

    [Fact]
    public async Task A_request_tells_how_far_it_is()
    {
        using var folder = new TemporaryFolder();
        foreach (var i in Enumerable.Range(0, 4))
        {
            folder.Write($"{i}/plan.stp", $"plan p{i} \"Plan\" {{}}\n");
        }

        await using var client = await LspClient.OpenAsync(folder.PathOf(""), Pulls);
        var report = await client.RequestAsync("workspace/diagnostic", Asking("mine"));
        Assert.Equal(4, report!["items"]!.AsArray().Count);
        Assert.Equal(
            ["begin 0", "report 25", "report 50", "report 75", "end "],
            await Task.WhenAll(
                Enumerable
                    .Range(0, 5)
                    .Select(async _ => Brief(await client.NextAsync("$/progress")))
            )
        );
    }

    [Fact]
    public async Task Work_that_is_stopped_is_cancelled()
    {
        await using var client = await LspClient.OpenAsync(null, Pulls);
        client.Open("untitled:Untitled-1", LongPlan);
        var asked = client.SendAsync("workspace/diagnostic", Asking("mine"), out _);
        client.Notify("window/workDoneProgress/cancel", new JsonObject { ["token"] = "other" });
        client.Notify("window/workDoneProgress/cancel", new JsonObject { ["token"] = "mine" });
        Assert.Equal(-32800, (int)(await asked)["error"]!["code"]!);
        Assert.Equal("end", await LastAsync(client, "mine"));
    }

    [Theory]
    [InlineData("messages", false)]
    [InlineData("verbose", true)]
    public async Task A_trace_tells_what_became_of_requests(string level, bool isVerbose)
    {
        await using var client = await LspClient.OpenAsync(null);
        await client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = "" });
        Assert.False(client.HasNext("$/logTrace"));
        client.Notify("$/setTrace", new JsonObject { ["value"] = level });
        await client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = "" });
        var trace = await client.NextAsync("$/logTrace");
        Assert.Matches("^workspace/symbol was answered after .* ms$", (string)trace!["message"]!);
        Assert.Equal(isVerbose ? "a result" : null, (string?)trace["verbose"]);
        client.Notify("$/setTrace", new JsonObject { ["value"] = "off" });
    }

    private static JsonObject Asking(string token) =>
        new() { ["previousResultIds"] = new JsonArray(), ["workDoneToken"] = token };

    private static string Brief(JsonNode? progress) =>
        $"{progress!["value"]!["kind"]} {progress["value"]!["percentage"]}";

    // What is said last of some work: begun or not, it ends.
    private static async Task<string?> LastAsync(LspClient client, string token)
    {
        while (true)
        {
            var next = await client.NextAsync("$/progress");
            Assert.Equal(token, (string?)next!["token"]);
            if ((string?)next["value"]!["kind"] == "end")
            {
                return "end";
            }
        }
    }

    private static string Partners(int count) =>
        string.Concat(
            Enumerable.Range(0, count).Select(i => $"partner p{i} \"P\" {{ kind: ccg }}\n")
        );
}
