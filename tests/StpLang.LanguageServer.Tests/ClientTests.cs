using System.Diagnostics;
using System.Text.RegularExpressions;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>
/// Editors that people use, set up as <c>docs/editor.md</c> says: findings, completion, a change that is offered, hover, a name that
/// another file gives, layout. Without the editor, or the packages of one, its test is skipped.
/// </summary>
public partial class ClientTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private const string Plan = """
        plan made_up "Made-up plan" {
          footprint:    "Somewhere"
          window:       2016/17..2017/18
          as_of:        2016-10-21
          illustrative: yes
        }
        include "partners.stp"

        programme falls "Falls prevention" {
          kind: prevention
          lead: coun
          illustrative: yes
        }

        """;

    [Fact]
    public async Task Neovim() =>
        Assert.Equal(
            """
            finding: STP1001 10:8
            completion: council
            action: Replace `coun` by `council`
            line: lead:         council
            hover: The council
            renamed: lead:         the_council
            formatted:   lead:         the_council
            """,
            await RunAsync(
                "/usr/bin/nvim",
                "neovim",
                (setup, script) => ["--headless", "-u", setup, "-c", $"luafile {script}"]
            )
        );

    [Fact]
    public async Task Emacs() =>
        Assert.Equal(
            """
            finding: stp [STP1001]: no partner called `coun`; did you mean `council`?
            completion: council
            action: Replace `coun` by `council`
            hover: The council
            renamed: lead:         the_council
            formatted:   lead:         the_council
            """,
            await RunAsync(
                "/usr/bin/emacs",
                "emacs",
                (setup, script) => ["--batch", "-l", setup, "-l", script]
            )
        );

    // The library that Visual Studio Code speaks the protocol with.
    [Fact]
    public async Task Node()
    {
        using var packages = await NodePackages.RestoreAsync(PathOf("node"));
        using var folder = NewFolder();
        Assert.Equal(
            """
            finding: STP1001 10:8
            completion: council
            action: Replace `coun` by `council`
            line: lead:         council
            hover: The council
            renaming: council
            renamed: lead:         the_council
            elsewhere: partner the_council "The council" { kind: county_council }
            formatted:   lead:         the_council
            exit: 0
            """,
            await SaidAsync("node", folder, [packages.PathOf("node.js")])
        );
    }

    private static async Task<string> RunAsync(
        string editor,
        string name,
        Func<string, string, string[]> arguments
    )
    {
        Assert.SkipUnless(File.Exists(editor), $"needs {editor}");
        var script = Directory.EnumerateFiles(PathOf(), $"{name}.*").Single();
        using var folder = NewFolder();
        var setup = "setup" + Path.GetExtension(script);
        folder.Write(setup, SetupOf(name));
        return await SaidAsync(editor, folder, arguments(folder.PathOf(setup), script));
    }

    private static string PathOf(params string[] parts) =>
        Repository.PathOf(["tests", "StpLang.LanguageServer.Tests", "Clients", .. parts]);

    private static TemporaryFolder NewFolder()
    {
        var folder = new TemporaryFolder();
        folder.Write("plan.stp", Plan);
        folder.Write("partners.stp", "partner council \"The council\" { kind: county_council }\n");
        return folder;
    }

    // What the client says, a line each; whatever else it writes begins otherwise.
    private static async Task<string> SaidAsync(
        string program,
        TemporaryFolder folder,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PLAN"] = folder.PathOf("plan.stp");
        start.Environment["HOME"] = folder.PathOf("");
        start.Environment["PATH"] =
            $"{Path.GetDirectoryName(ServerProcess.ProgramPath)}:{start.Environment["PATH"]}";
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

        var lines = (await output + await error).Split('\n').Select(line => line.TrimEnd('\r'));
        return string.Join('\n', lines.Where(line => SaidLine().IsMatch(line)));
    }

    // The fenced block that follows its mark.
    private static string SetupOf(string name)
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "editor.md"));
        var mark = text.IndexOf($"<!-- setup: {name} -->", StringComparison.Ordinal);
        var start = text.IndexOf('\n', text.IndexOf("```", mark, StringComparison.Ordinal)) + 1;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(
        "^(finding|completion|action|line|hover|renaming|renamed|elsewhere|formatted|exit|no): "
    )]
    private static partial Regex SaidLine();
}
