using System.ComponentModel;
using System.Diagnostics;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>
/// The extension for Visual Studio Code in the editor itself, as <c>lsp/vscode/test</c> drives it, with the native programs that
/// <c>STP_COMMAND</c> and <c>STP_LANGUAGE_SERVER</c> name. Skipped without these, Chromium, npm or its packages.
/// </summary>
public class EditorTests
{
    private static readonly string[] Programs = ["STP_COMMAND", "STP_LANGUAGE_SERVER"];

    private const string Skipped = "skipped: ";

    // The editor is brought the first time.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    private static readonly string Folder = Repository.PathOf("lsp", "vscode");

    [Fact]
    public async Task The_extension_works_in_the_editor()
    {
        Assert.SkipWhen(
            Array.Exists(Programs, name => Environment.GetEnvironmentVariable(name) is null),
            $"needs published programs: {string.Join(" and ", Programs)} name them"
        );
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            var (code, said) = await RunAsync("ci", "--ignore-scripts", "--no-audit", "--no-fund");
            Assert.SkipUnless(code == 0, $"needs npm and the packages of {Folder}: {said}");
        }

        var (exitCode, output) = await RunAsync("test");
        var skipped = output
            .Split('\n')
            .FirstOrDefault(line => line.StartsWith(Skipped, StringComparison.Ordinal));
        Assert.SkipWhen(skipped is not null, skipped ?? "");
        TestContext.Current.TestOutputHelper?.WriteLine(output);
        Assert.True(exitCode == 0, output);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("npm", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What this run is told is not meant for the builds and tests that it starts.
        foreach (var name in start.Environment.Keys.Where(IsOfThisRun).ToList())
        {
            start.Environment.Remove(name);
        }

        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            try
            {
                await process.WaitForExitAsync().WaitAsync(Limit);
            }
            catch (TimeoutException)
            {
                process.Kill(entireProcessTree: true);
            }

            return (process.HasExited ? process.ExitCode : 1, await output + await error);
        }
        catch (Win32Exception exception)
        {
            return (1, exception.Message);
        }
    }

    private static bool IsOfThisRun(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)
        || variable.StartsWith("NODE_TEST", StringComparison.Ordinal);
}
