using System.Diagnostics;
using System.Text.Json.Nodes;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>How a session begins and ends.</summary>
public class LifecycleTests
{
    [Fact]
    public async Task Says_its_version()
    {
        using var server = ServerProcess.Start("--version");
        var version = new StreamReader(server.Output).ReadToEndAsync();
        Assert.Equal(0, (await server.WaitForExitAsync()).ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", await version);
    }

    [Theory]
    [InlineData("--logg", "x")]
    [InlineData("--log-level", "Loud")]
    [InlineData("--log", "/no/such/folder/log")]
    public async Task Refuses_options_it_does_not_have(string option, string value)
    {
        using var server = ServerProcess.Start(option, value);
        var (exitCode, error) = await server.WaitForExitAsync();
        Assert.NotEqual(0, exitCode);
        Assert.NotEqual("", error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_nothing_before_initialize()
    {
        using var server = ServerProcess.Start();
        await server.Input.WriteAsync(
            MessageStream.Frame("""{"jsonrpc":"2.0","id":1,"method":"textDocument/hover"}""")
        );
        await server.Input.FlushAsync();
        Assert.Equal(-32002, await ErrorAsync(server));
    }

    [Fact]
    public async Task Says_hello_once()
    {
        await using var client = await LspClient.OpenAsync(null);
        var error = await Assert.ThrowsAsync<LspError>(() => client.InitializeAsync(null));
        Assert.Equal(-32600, error.Code);
    }

    [Fact]
    public async Task Answers_nothing_after_shutdown()
    {
        await using var client = await LspClient.OpenAsync(null);
        Assert.Null(await client.RequestAsync("shutdown"));
        var error = await Assert.ThrowsAsync<LspError>(() =>
            client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = "" })
        );
        Assert.Equal(-32600, error.Code);
    }

    [Fact]
    public async Task Exits_with_1_without_shutdown()
    {
        using var client = (await LspClient.OpenAsync(null)).Server;
        await client.Input.WriteAsync(MessageStream.Frame("""{"jsonrpc":"2.0","method":"exit"}"""));
        await client.Input.FlushAsync();
        Assert.Equal((1, ""), await client.WaitForExitAsync());
    }

    [Fact]
    public async Task Leaves_when_standard_input_closes()
    {
        using var server = ServerProcess.Start();
        server.CloseInput();
        Assert.Equal((1, ""), await server.WaitForExitAsync());
    }

    [Fact]
    public async Task Leaves_when_standard_output_closes()
    {
        using var server = ServerProcess.Start();
        server.CloseOutput();
        await server.Input.WriteAsync(
            MessageStream.Frame("""{"jsonrpc":"2.0","id":1,"method":"x"}""")
        );
        await server.Input.FlushAsync();
        Assert.Equal((1, ""), await server.WaitForExitAsync());
    }

    [Fact]
    public async Task Leaves_with_the_process_that_started_it()
    {
        Assert.SkipUnless(File.Exists("/bin/sleep"), "needs sleep");
        using var parent = Process.Start("/bin/sleep", "60");
        using var server = ServerProcess.Start();
        await server.Input.WriteAsync(
            MessageStream.Frame(
                $$"""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":{{parent.Id}},"rootUri":null,"capabilities":{} } }"""
            )
        );
        await server.Input.FlushAsync();
        Assert.NotNull((await MessageStream.ReadAsync(server.Output))!);
        parent.Kill();
        Assert.Equal((1, ""), await server.WaitForExitAsync());
    }

    [Theory]
    [InlineData("""["utf-16", "utf-8"]""", "utf-16")]
    [InlineData("""["utf-8", "utf-16"]""", "utf-16")]
    [InlineData("""["utf-8"]""", "utf-8")]
    [InlineData("""["utf-32", "utf-8"]""", "utf-32")]
    [InlineData("""["utf-7"]""", "utf-16")]
    [InlineData("[]", "utf-16")]
    public async Task Agrees_on_what_a_character_is(string offered, string chosen)
    {
        await using var client = LspClient.Start();
        var can = await client.InitializeAsync(
            null,
            $$"""{"general": {"positionEncodings": {{offered}} } }"""
        );
        Assert.Equal(chosen, (string?)can["positionEncoding"]);
    }

    [Fact]
    public async Task Writes_a_log()
    {
        using var folder = new TemporaryFolder();
        var log = folder.PathOf("log");
        await using (var client = LspClient.Start("--log", log, "--log-level", "Information"))
        {
            await client.InitializeAsync(null);
        }

        Assert.Contains(
            "Information: stp-language-server",
            File.ReadAllText(log),
            StringComparison.Ordinal
        );
    }

    private static async Task<int> ErrorAsync(ServerProcess server) =>
        (int)(await MessageStream.ReadAsync(server.Output))!["error"]!["code"]!;
}
