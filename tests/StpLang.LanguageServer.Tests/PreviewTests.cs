using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>The report of a plan beside its text.</summary>
public class PreviewTests
{
    private const string Cost =
        "cost:                   { 2017/18: £1.9m, 2018/19..2020/21: £2.4m }";

    private static readonly string Folder = Repository.PathOf("examples", "norfolk-and-waveney");
    private static readonly string Path = System.IO.Path.Combine(Folder, "programmes.stp");
    private static readonly string Uri = LspClient.UriOf(Path);
    private static readonly string Text = File.ReadAllText(Path);

    [Fact]
    public async Task What_is_shown_already_is_not_sent_again()
    {
        await using var client = await OpenAsync();
        var first = await AskAsync(client, known: null);
        Assert.Equal("Norfolk and Waveney STP", (string?)first["plan"]);
        Assert.NotNull((string?)first["style"]);
        Assert.All(Parts(first), part => Assert.NotNull((string?)part["html"]));
        Assert.Equal("head", (string?)Parts(first).First()["id"]);
        var second = await AskAsync(client, first);
        Assert.Null((string?)second["style"]);
        Assert.All(Parts(second), part => Assert.Null((string?)part["html"]));
        Assert.Null(second["places"]);
    }

    [Fact]
    public async Task Unsaved_text_is_followed_and_only_what_it_changes_is_sent()
    {
        await using var client = await OpenAsync();
        var first = await AskAsync(client, known: null);
        client.Replace(
            Uri,
            Text.Replace(
                Cost,
                Cost.Replace("£2.4m", "£2.9m", StringComparison.Ordinal),
                StringComparison.Ordinal
            )
        );
        var second = await AskAsync(client, first);
        Assert.Contains("short by £0.5m", HtmlOf(second, "programmes"), StringComparison.Ordinal);
        Assert.Null(HtmlOf(second, "gap"));
        Assert.Null(HtmlOf(second, "governance"));
    }

    [Fact]
    public async Task What_is_half_typed_stays_as_it_was_and_is_marked()
    {
        await using var client = await OpenAsync();
        var first = await AskAsync(client, known: null);
        client.Replace(
            Uri,
            Text.Replace(Cost, "cost: { 2017/18: £1.9m, 2018/", StringComparison.Ordinal)
        );
        var second = await AskAsync(client, first);
        Assert.Contains("shown as it last was", HtmlOf(second, "head"), StringComparison.Ordinal);
        var programmes = HtmlOf(second, "programmes")!;
        Assert.Contains("class=\"held\"", programmes, StringComparison.Ordinal);
        Assert.Equal(
            HtmlOf(first, "programmes"),
            Regex.Replace(
                programmes,
                "<p class=\"held\">.*?</p>\n|<br><em>as it last was</em>| class=\"o\"| o(?=\")",
                ""
            )
        );
        var rows = programmes.Split('\n').Where(row => row.Contains("as it last was</em>"));
        Assert.Contains("Falls prevention", Assert.Single(rows), StringComparison.Ordinal);
        Assert.Null(HtmlOf(second, "governance"));
        client.Replace(Uri, Text);
        var third = await AskAsync(client, second);
        Assert.Equal(HtmlOf(first, "programmes"), HtmlOf(third, "programmes"));
    }

    [Fact]
    public async Task The_page_and_the_pictures_of_a_section_are_files_of_their_own()
    {
        await using var client = await OpenAsync();
        var page = await ReportAsync(client, pictures: null);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllText(
                Repository.PathOf(
                    "tests",
                    "StpLang.Reports.Tests",
                    "Snapshots",
                    "norfolk-and-waveney",
                    "report.html"
                )
            ),
            page
        );
        var picture = XDocument.Parse((await ReportAsync(client, "programmes"))!);
        Assert.Equal("svg", picture.Root!.Name.LocalName);
        Assert.Null(await ReportAsync(client, "governance"));
        Assert.Null(await ReportAsync(client, "no_section"));
    }

    [Fact]
    public async Task Links_lead_to_declarations()
    {
        await using var client = await OpenAsync();
        var preview = await AskAsync(client, known: null);
        var place = preview["places"]!
            .AsArray()
            .Single(each => (string?)each!["id"] == "d-falls_prevention")!;
        Assert.Equal(Uri, (string?)place["uri"]);
        var lines = Text.Split('\n');
        var range = place["range"]!;
        Assert.StartsWith(
            "programme falls_prevention",
            lines[(int)range["start"]!["line"]!],
            StringComparison.Ordinal
        );
        Assert.Equal("}", lines[(int)range["end"]!["line"]!]);
    }

    private static async Task<LspClient> OpenAsync()
    {
        var client = await LspClient.OpenAsync(Folder);
        client.Open(Uri, Text);
        return client;
    }

    private static async Task<JsonNode> AskAsync(LspClient client, JsonNode? known) =>
        (
            await client.RequestAsync(
                "stp/preview",
                new JsonObject
                {
                    ["textDocument"] = new JsonObject { ["uri"] = Uri },
                    ["knownPlaces"] = known?["placesStamp"]?.DeepClone(),
                    ["known"] = known is null
                        ? null
                        : new JsonObject(
                            Parts(known)
                                .Select(part =>
                                    KeyValuePair.Create(
                                        (string)part["id"]!,
                                        part["stamp"]?.DeepClone()
                                    )
                                )
                        ),
                }
            )
        )!;

    private static async Task<string?> ReportAsync(LspClient client, string? pictures) =>
        (string?)
            (
                await client.RequestAsync(
                    "stp/report",
                    new JsonObject
                    {
                        ["textDocument"] = new JsonObject { ["uri"] = Uri },
                        ["pictures"] = pictures,
                    }
                )
            )?["text"];

    private static IEnumerable<JsonNode> Parts(JsonNode preview) =>
        preview["parts"]!.AsArray().OfType<JsonNode>();

    private static string? HtmlOf(JsonNode preview, string id) =>
        (string?)Parts(preview).Single(part => (string?)part["id"] == id)["html"];
}
