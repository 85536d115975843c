using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;

namespace StpLang.LanguageServer.Tests;

/// <summary>Requests that are no longer wanted, and the order of those that are.</summary>
public class RequestTests
{
    private const string Uri = "untitled:Untitled-1";

    [Fact]
    public async Task A_request_sees_the_text_at_its_place()
    {
        await using var client = await LspClient.OpenAsync(null);
        client.Open(Uri, "");
        var answers = new List<Task<JsonObject>>();
        for (var i = 1; i <= 300; i++)
        {
            // Laid out, one blank goes for each.
            client.Replace(Uri, "partner" + new string(' ', i + 1) + "a \"A\" { kind: ccg }", i);
            answers.Add(FormatAsync(client));
        }

        Assert.Equal(
            Enumerable.Range(1, 300),
            (await Task.WhenAll(answers)).Select(answer =>
                (int)answer["result"]![0]!["range"]!["end"]!["character"]!
                - (int)answer["result"]![0]!["range"]!["start"]!["character"]!
            )
        );
    }

    [Fact]
    public async Task An_edit_makes_what_was_asked_about_the_text_before_useless()
    {
        await using var client = await LspClient.OpenAsync(null);
        var text = string.Concat(
            Enumerable.Range(0, 20_000).Select(i => $"partner p{i} \"P\" {{ kind: ccg }}\n")
        );
        client.Open(Uri, text);
        var about = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri } };
        var overtaken = client.SendAsync("stp/status", about, out _);
        client.Replace(Uri, "");
        Assert.Equal(-32801, (int)(await overtaken)["error"]!["code"]!);
    }

    [Fact]
    public async Task Findings_that_an_edit_overtakes_are_to_be_asked_for_again()
    {
        await using var client = await LspClient.OpenAsync(
            null,
            """{"textDocument": {"diagnostic": {}}}"""
        );
        client.Open(
            Uri,
            string.Concat(
                Enumerable.Range(0, 20_000).Select(i => $"partner p{i} \"P\" {{ kind: ccg }}\n")
            )
        );
        var about = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri } };
        var overtaken = client.SendAsync("textDocument/diagnostic", about, out _);
        client.Replace(Uri, "");
        var error = (await overtaken)["error"]!;
        Assert.Equal(-32802, (int)error["code"]!);
        Assert.True((bool)error["data"]!["retriggerRequest"]!);
    }

    [Fact]
    public async Task A_request_that_is_cancelled_is_answered_so()
    {
        await using var client = await LspClient.OpenAsync(null);
        var text = string.Concat(
            Enumerable.Range(0, 20_000).Select(i => $"partner p{i} \"P\" {{ kind: ccg }}\n")
        );
        client.Open(Uri, text);
        var about = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri } };
        var cancelled = client.SendAsync("stp/status", about, out var id);
        client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
        Assert.Equal(-32800, (int)(await cancelled)["error"]!["code"]!);
        Assert.NotNull(await client.RequestAsync("stp/status", about));
    }

    // An edit that follows does not make it useless.
    private static Task<JsonObject> FormatAsync(LspClient client) =>
        client.SendAsync(
            "textDocument/formatting",
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = Uri },
                ["options"] = new JsonObject { ["tabSize"] = 2, ["insertSpaces"] = true },
            },
            out _
        );
}
