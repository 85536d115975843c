using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>What the client has open is what is checked, and what is found reaches the client.</summary>
public class SyncTests
{
    private const string Plan = """
        plan made_up "Made-up plan" {
          footprint:    "Somewhere"
          window:       2016/17..2020/21
          illustrative: yes
        }

        partner council "The council" { kind: county_council }

        """;

    [Fact]
    public async Task Findings_follow_the_text()
    {
        await using var client = await LspClient.OpenAsync(null);
        const string Uri = "untitled:Untitled-1";
        client.Open(
            Uri,
            Plan.Replace("county_council", "county_counsil", StringComparison.Ordinal)
        );
        Assert.Contains("STP1007 6:38", await client.FindingsAsync(Uri));
        client.Replace(Uri, Plan);
        Assert.DoesNotContain("STP1007 6:38", await client.FindingsAsync(Uri));
    }

    // Emacs forgets at the opening what was said of the file before.
    [Fact]
    public async Task Findings_of_a_file_are_sent_again_when_it_is_opened()
    {
        using var folder = new TemporaryFolder();
        var text = Plan + "include \"more.stp\"\n";
        folder.Write("plan.stp", text);
        await using var client = await LspClient.OpenAsync(folder.PathOf(""));
        var uri = LspClient.UriOf(folder.PathOf("plan.stp"));
        Assert.Contains("STP1013 7:8", await client.FindingsAsync(uri));
        client.Open(uri, text);
        Assert.Contains("STP1013 7:8", await client.FindingsAsync(uri));
    }

    [Fact]
    public async Task A_document_that_is_closed_and_no_file_has_no_findings()
    {
        await using var client = await LspClient.OpenAsync(null);
        const string Uri = "untitled:Untitled-1";
        client.Open(Uri, "partner {");
        Assert.NotEmpty(await client.FindingsAsync(Uri));
        client.Notify(
            "textDocument/didClose",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri } }
        );
        Assert.Empty(await client.FindingsAsync(Uri));
    }

    [Theory]
    [InlineData("utf-16", 20)]
    [InlineData("utf-8", 22)]
    [InlineData("utf-32", 19)]
    public async Task Characters_are_counted_as_agreed(string encoding, int character)
    {
        await using var client = await LspClient.OpenAsync(
            null,
            $$"""{"general": {"positionEncodings": ["{{encoding}}"] } }"""
        );
        const string Uri = "untitled:Untitled-1";
        client.Open(Uri, "partner x \"😀\" { kind: }\n");
        client.Notify(
            "textDocument/didChange",
            JsonNode.Parse(
                $$"""
                {
                  "textDocument": { "uri": "{{Uri}}", "version": 2 },
                  "contentChanges": [
                    {
                      "range": {
                        "start": { "line": 0, "character": {{character}} },
                        "end": { "line": 0, "character": {{character}} }
                      },
                      "text": "x"
                    },
                    {
                      "range": {
                        "start": { "line": 0, "character": {{character + 1}} },
                        "end": { "line": 99, "character": 99 }
                      },
                      "text": ": nonsense }"
                    }
                  ]
                }
                """
            )
        );
        string[] findings;
        do
        {
            findings = await client.FindingsAsync(Uri);
        } while (!findings.Any(each => each.StartsWith("STP1003", StringComparison.Ordinal)));
        Assert.Contains(findings, each => each == $"STP1003 0:{character - 3}");
    }

    [Fact]
    public async Task A_file_that_appears_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.stp", "include \"more.stp\"\n" + Plan);
        await using var client = await LspClient.OpenAsync(
            folder.PathOf(""),
            """{"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}"""
        );
        var uri = LspClient.UriOf(folder.PathOf("plan.stp"));
        Assert.Contains("STP1013 0:8", await client.FindingsAsync(uri));
        folder.Write("more.stp", "");
        client.Notify(
            "workspace/didChangeWatchedFiles",
            new JsonObject
            {
                ["changes"] = new JsonArray(
                    new JsonObject
                    {
                        ["uri"] = LspClient.UriOf(folder.PathOf("more.stp")),
                        ["type"] = 1,
                    }
                ),
            }
        );
        Assert.DoesNotContain("STP1013 0:8", await client.FindingsAsync(uri));
        Assert.Contains(client.Requests, asked => asked.Method == "client/registerCapability");
    }

    // Closed, it is what it is on disk, whether the client told that it went or not.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_deleted_while_it_is_open_is_served_until_it_is_closed(
        bool isTold
    )
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.stp", Plan + "include \"more.stp\"\n");
        folder.Write("more.stp", "partner town \"Town\" { kind: town }\n");
        await using var client = await LspClient.OpenAsync(folder.PathOf(""));
        var plan = LspClient.UriOf(folder.PathOf("plan.stp"));
        var more = LspClient.UriOf(folder.PathOf("more.stp"));
        client.Open(plan, File.ReadAllText(folder.PathOf("plan.stp")));
        client.Open(more, File.ReadAllText(folder.PathOf("more.stp")));
        Assert.Contains("STP1007 0:28", await client.FindingsAsync(more));
        File.Delete(folder.PathOf("more.stp"));
        if (isTold)
        {
            TellOf(client, more, change: 3);
        }

        client.Replace(more, "partner town \"Town\" { kind: city }\n\npartner { \n");
        Assert.Contains("STP1007 0:28", await client.FindingsAsync(more));
        client.Notify("textDocument/didClose", AboutFile(more));
        Assert.Contains("STP1013 7:8", await FindingsWithAsync(client, plan, "STP1013"));
        Assert.Null(
            await client.RequestAsync(
                "textDocument/hover",
                new JsonObject
                {
                    ["textDocument"] = new JsonObject { ["uri"] = more },
                    ["position"] = new JsonObject { ["line"] = 0, ["character"] = 9 },
                }
            )
        );
    }

    [Theory]
    [InlineData("../secret.stp")]
    [InlineData("/etc/passwd")]
    [InlineData("../../../../../../../../etc/passwd")]
    [InlineData("C:\\\\secret.stp")]
    public async Task An_include_outside_of_the_folder_is_not_read(string path)
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.stp", "partner secret \"Secret\" { kind: ccg }\n");
        folder.Write("plans/plan.stp", "");
        await using var client = await LspClient.OpenAsync(folder.PathOf("plans"));
        var uri = LspClient.UriOf(folder.PathOf("plans/plan.stp"));
        client.Open(uri, $"include \"{path}\"\n{Plan}");
        Assert.NotEmpty(await FindingsWithAsync(client, uri, "STP1013"));
        var about = AboutFile(uri);
        Assert.Empty((await client.RequestAsync("textDocument/documentLink", about))!.AsArray());
        about["position"] = new JsonObject { ["line"] = 0, ["character"] = 12 };
        Assert.Empty((await client.RequestAsync("textDocument/definition", about))!.AsArray());
        Assert.DoesNotContain(
            "secret \\",
            (await client.RequestAsync("textDocument/completion", about))?.ToJsonString() ?? "",
            StringComparison.Ordinal
        );
    }

    // What is found once something of a rule is.
    private static async Task<string[]> FindingsWithAsync(LspClient client, string uri, string rule)
    {
        while (true)
        {
            var findings = await client.FindingsAsync(uri);
            if (findings.Any(each => each.StartsWith(rule, StringComparison.Ordinal)))
            {
                return findings;
            }
        }
    }

    private static void TellOf(LspClient client, string uri, int change) =>
        client.Notify(
            "workspace/didChangeWatchedFiles",
            new JsonObject
            {
                ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = change }),
            }
        );

    private static JsonObject AboutFile(string uri) =>
        new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };
}
