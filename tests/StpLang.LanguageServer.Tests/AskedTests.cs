using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>What is asked for again is said again only if it is another.</summary>
public class AskedTests
{
    private const string Pulls = """{"textDocument": {"diagnostic": {}}}""";

    [Fact]
    public async Task Findings_that_are_known_are_not_sent_again()
    {
        await using var client = await LspClient.OpenAsync(null, Pulls);
        const string Uri = "untitled:Untitled-1";
        client.Open(Uri, "let a = £1\n");
        var first = await FindingsAsync(client, Uri, null);
        Assert.Equal("full", (string?)first["kind"]);
        client.Replace(Uri, "let a = £1\n\n");
        var second = await FindingsAsync(client, Uri, (string?)first["resultId"]);
        Assert.Equal("unchanged", (string?)second["kind"]);
        client.Replace(Uri, "\nlet a = £1\n");
        var third = await FindingsAsync(client, Uri, (string?)second["resultId"]);
        Assert.Equal("full", (string?)third["kind"]);
        Assert.False(client.HasNext("textDocument/publishDiagnostics"));
    }

    [Fact]
    public async Task A_plan_without_errors_is_given_as_json()
    {
        var path = Repository.PathOf("examples", "norfolk-and-waveney", "plan.stp");
        await using var client = await LspClient.OpenAsync(Path.GetDirectoryName(path));
        var json = await client.RequestAsync(
            "stp/json",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = LspClient.UriOf(path) } }
        );
        Assert.Equal("2.0", (string?)json!["schemaVersion"]);
    }

    private static async Task<JsonNode> FindingsAsync(
        LspClient client,
        string uri,
        string? known
    ) =>
        (
            await client.RequestAsync(
                "textDocument/diagnostic",
                new JsonObject
                {
                    ["textDocument"] = new JsonObject { ["uri"] = uri },
                    ["previousResultId"] = known,
                }
            )
        )!;
}
