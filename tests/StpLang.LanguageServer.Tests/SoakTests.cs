using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>A long day of an author who types fast, asks for everything and changes their mind.</summary>
public class SoakTests
{
    private const int Files = 10;

    private const string ComesAndGoes = "come_and_go.stp";

    private const string Capabilities = """{"textDocument": {"diagnostic": {}}}""";

    private static readonly string[] Typed =
    [
        "{",
        "}",
        "\n",
        " ",
        "\"",
        "£1m",
        "2016/17",
        "council_3",
        "programme p { ",
        "kind: ",
        "// ",
        "include \"part1.stp\"\n",
        "é😀",
        "\r\n",
    ];

    private static readonly string[] Asked =
    [
        "textDocument/completion",
        "textDocument/definition",
        "textDocument/diagnostic",
        "textDocument/documentSymbol",
        "textDocument/foldingRange",
        "textDocument/prepareRename",
        "textDocument/semanticTokens/full",
        "textDocument/codeLens",
        "stp/status",
        "workspace/diagnostic",
    ];

    // What follows from the text and nothing before it.
    private static readonly string[] OfText =
    [
        "textDocument/documentSymbol",
        "textDocument/foldingRange",
        "textDocument/formatting",
    ];

    private readonly Random _random = new(20161021);

    [Fact]
    public async Task Nothing_drifts_and_nothing_is_left_unanswered()
    {
        using var folder = new TemporaryFolder();
        var texts = Enumerable.Range(0, Files).Select(TextOf).ToArray();
        await using var client = await LspClient.OpenAsync(folder.PathOf(""), Capabilities);
        for (var i = 0; i < Files; i++)
        {
            folder.Write(NameOf(i), texts[i]);
            client.Open(UriOf(folder, i), texts[i]);
        }

        var edits = Scale.Of(200_000) / (Scale.IsFull ? 1 : 10);
        List<long> memory = [];
        for (var i = 0; i < edits; i++)
        {
            await StepAsync(client, folder, texts, i);
            if (i % (edits / 200) == 0)
            {
                memory.Add(client.Server.Memory >> 20);
            }
        }

        // Memory goes up and down with each collection: of ten looks in a row it is the one in the middle.
        var early = memory.Skip(10).Take(10).Order().ElementAt(5);
        var late = memory.TakeLast(10).Order().ElementAt(5);
        Assert.True(
            !Scale.IsFull || late < early * 1.2,
            $"{early} MB after a twentieth, {late} MB at the end: {string.Join(' ', memory)}"
        );
        await using var fresh = await LspClient.OpenAsync(folder.PathOf(""), Capabilities);
        for (var i = 0; i < Files; i++)
        {
            fresh.Open(UriOf(folder, i), texts[i]);
        }

        await AssertSameAsync(fresh, client, folder, OfText);
        // While something is in error, be it an include that is gone, what was last found is still shown; from scratch, nothing was.
        folder.Write(ComesAndGoes, "");
        TellOfDisk(fresh, folder);
        TellOfDisk(client, folder);
        for (var i = 0; i < Files; i++)
        {
            fresh.Replace(UriOf(folder, i), TextOf(i), edits);
            client.Replace(UriOf(folder, i), TextOf(i), edits);
        }

        await AssertSameAsync(fresh, client, folder, OfText.Append("textDocument/diagnostic"));
    }

    private readonly List<Task> _running = [];

    private async Task StepAsync(LspClient client, TemporaryFolder folder, string[] texts, int step)
    {
        var file = _random.Next(Files);
        if (step % 200 == 199)
        {
            // Undone all at once, so that there is always something sound to begin with.
            texts[file] = TextOf(file);
            client.Replace(UriOf(folder, file), texts[file], step);
        }
        else
        {
            Edit(client, folder, texts, file, step);
        }

        if (step % 5 == 0)
        {
            Ask(client, folder, texts, file);
        }

        if (step % 50 == 0)
        {
            ChangeDisk(client, folder, step);
        }

        if (_running.Count > 20)
        {
            await Task.WhenAll(_running);
            _running.Clear();
        }
    }

    private void Edit(LspClient client, TemporaryFolder folder, string[] texts, int file, int step)
    {
        var text = texts[file];
        var start = PlaceIn(text);
        var length = Math.Min(_random.Next(6), text.Length - start);
        length -= IsInsidePair(text, start + length) ? 1 : 0;
        length = Math.Max(length, 0);
        var put = Typed[_random.Next(Typed.Length)];
        texts[file] = string.Concat(text.AsSpan(0, start), put, text.AsSpan(start + length));
        client.Notify(
            "textDocument/didChange",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = UriOf(folder, file),
                    ["version"] = step,
                },
                ["contentChanges"] = new JsonArray(
                    new JsonObject
                    {
                        ["range"] = new JsonObject
                        {
                            ["start"] = PositionOf(text, start),
                            ["end"] = PositionOf(text, start + length),
                        },
                        ["text"] = put,
                    }
                ),
            }
        );
    }

    private void Ask(LspClient client, TemporaryFolder folder, string[] texts, int file)
    {
        var answer = client.SendAsync(
            Asked[_random.Next(Asked.Length)],
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = UriOf(folder, file) },
                ["position"] = PositionOf(texts[file], PlaceIn(texts[file])),
                ["previousResultIds"] = new JsonArray(),
            },
            out var id
        );
        _running.Add(answer);
        if (_random.Next(4) == 0)
        {
            client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
        }
    }

    // A file that some of the others include comes and goes.
    private static void ChangeDisk(LspClient client, TemporaryFolder folder, int step)
    {
        var path = folder.PathOf(ComesAndGoes);
        if (File.Exists(path))
        {
            File.Delete(path);
        }
        else
        {
            folder.Write(ComesAndGoes, $"let here_{step} = £{step}\n");
        }

        TellOfDisk(client, folder);
    }

    private static void TellOfDisk(LspClient client, TemporaryFolder folder) =>
        client.Notify(
            "workspace/didChangeWatchedFiles",
            new JsonObject
            {
                ["changes"] = new JsonArray(
                    new JsonObject
                    {
                        ["uri"] = LspClient.UriOf(folder.PathOf(ComesAndGoes)),
                        ["type"] = 2,
                    }
                ),
            }
        );

    private static async Task AssertSameAsync(
        LspClient expected,
        LspClient actual,
        TemporaryFolder folder,
        IEnumerable<string> methods
    )
    {
        for (var file = 0; file < Files; file++)
        {
            foreach (var method in methods)
            {
                Assert.Equal(
                    await TextOfAsync(expected, method, UriOf(folder, file)),
                    await TextOfAsync(actual, method, UriOf(folder, file))
                );
            }
        }
    }

    private static async Task<string> TextOfAsync(LspClient client, string method, string uri)
    {
        var result = await client.RequestAsync(
            method,
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = uri },
                ["options"] = new JsonObject { ["tabSize"] = 2, ["insertSpaces"] = true },
            }
        );
        (result as JsonObject)?.Remove("resultId");
        return result?.ToJsonString() ?? "null";
    }

    private int PlaceIn(string text)
    {
        var place = _random.Next(text.Length + 1);
        return IsInsidePair(text, place) ? place - 1 : place;
    }

    // Clients do not cut characters in two.
    private static bool IsInsidePair(string text, int place) =>
        place > 0
        && place < text.Length
        && (char.IsLowSurrogate(text[place]) || (text[place] == '\n' && text[place - 1] == '\r'));

    private static JsonObject PositionOf(string text, int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (
                text[i] == '\n'
                || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
            )
            {
                line++;
                start = i + 1;
            }
        }

        return new JsonObject { ["line"] = line, ["character"] = offset - start };
    }

    private static string UriOf(TemporaryFolder folder, int file) =>
        LspClient.UriOf(folder.PathOf(NameOf(file)));

    private static string NameOf(int file) => file == 0 ? "plan.stp" : $"part{file}.stp";

    // One plan with all the others, of which some include one that comes and goes.
    private static string TextOf(int file) =>
        file == 0
            ? """
                plan made_up "Made-up plan" {
                  footprint:    "Somewhere"
                  window:       2016/17..2020/21
                  as_of:        2016-10-21
                  illustrative: yes
                }

                """
                + string.Concat(
                    Enumerable.Range(1, Files - 1).Select(i => $"include \"part{i}.stp\"\n")
                )
            : $$"""
                {{(file % 2 == 0 ? "include \"" + ComesAndGoes + "\"\n" : "")}}
                partner council_{{file}} "Council {{file}}" { kind: county_council }

                budget grant_{{file}} "Grant {{file}}" {
                  kind:         public_health_grant
                  holder:       council_{{file}}
                  amount:       { 2016/17..2020/21: £{{file}}0m }
                  illustrative: yes
                }

                programme falls_{{file}} "Falls prevention {{file}}" {
                  kind: prevention
                  lead: council_{{(file % (Files - 1)) + 1}}
                  cost: { 2016/17..2020/21: 5% of grant_{{file}}.amount[2016/17] }
                  from grant_{{(file % (Files - 1)) + 1}}: { 2016/17..2020/21: £1m }
                  illustrative: yes
                }

                """;
}
