using System.Text.Json;
using StpLang.Text;

namespace StpLang.Cli.Tests;

public class BuildTests
{
    [Fact]
    public async Task The_JSON_goes_beside_the_plan()
    {
        using var folder = new Folder().With("sub/plan.stp", Plans.Sound);
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "build", "sub/plan.stp"));
        Assert.Equal(["sub/plan.json", "sub/plan.stp"], folder.Files());
        using var document = JsonDocument.Parse(folder.Read("sub/plan.json"));
        Assert.Equal(
            "exampleshire",
            document.RootElement.GetProperty("plan").GetProperty("name").GetString()
        );
    }

    [Fact]
    public async Task Every_way_out_gives_the_same_bytes()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        Stp[] runs =
        [
            await Stp.RunInAsync(folder, "build", "plan.stp", "-o", "one.json"),
            await Stp.RunInAsync(folder, "build", "plan.stp", "-o", "out/"),
            await Stp.RunInAsync(folder, "build", "plan.stp", "-o", "out"),
            await Stp.RunInAsync(folder, "build", "plan.stp"),
        ];
        Assert.All(runs, run => Assert.Equal(new Stp(0, "", ""), run));
        var printed = await Stp.RunInAsync(folder, "build", "plan.stp", "--stdout");
        var piped = await Stp.RunWithInputAsync(folder, Plans.Sound, "build", "-");
        // Where its declarations stand in is no file.
        Assert.Equal(
            printed,
            piped with
            {
                Output = piped.Output.Replace(
                    @"\u003Cstdin\u003E",
                    "plan.stp",
                    StringComparison.Ordinal
                ),
            }
        );
        Assert.Equal(
            ["one.json", "out/exampleshire.json", "plan.json", "plan.stp"],
            folder.Files()
        );
        Assert.All(
            (string[])["one.json", "out/exampleshire.json", "plan.json"],
            name => Assert.Equal(printed.Output, folder.Read(name))
        );
    }

    [Fact]
    public async Task Plans_are_built_into_a_folder_under_their_names()
    {
        using var folder = new Folder().With("a/plan.stp", Plans.Sound);
        folder.With("b/plan.stp", Plans.Sound.Replace("exampleshire", "otherland"));
        folder.With("c/plan.stp", Plans.Sound);
        var run = await Stp.RunInAsync(
            folder,
            ["build", "a/plan.stp", "b/plan.stp", "c/plan.stp", "-o", "out"]
        );
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "stp: error: `a/plan.stp` and `c/plan.stp` would both be written to `out/exampleshire.json`",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["out/exampleshire.json", "out/otherland.json"],
            folder.Files().Where(file => file.EndsWith(".json", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_plan_that_compiles_is_built_whatever_rules_find()
    {
        using var folder = new Folder().With("plan.stp", Plans.Unfunded);
        var refused = await Stp.RunInAsync(folder, "build", "plan.stp", "--no-emit-on-error");
        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(["plan.stp"], folder.Files());

        var run = await Stp.RunInAsync(folder, "build", "plan.stp");
        Assert.Equal(refused, run);
        using var document = JsonDocument.Parse(folder.Read("plan.json"));
        Assert.Equal(
            [("STP2005", "Null"), ("STP2005", "Object")],
            document
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(each =>
                    (
                        each.GetProperty("id").GetString()!,
                        each.GetProperty("acceptance").ValueKind.ToString()
                    )
                )
        );
        var printed = await Stp.RunInAsync(folder, "build", "plan.stp", "--stdout");
        Assert.Equal((1, folder.Read("plan.json")), (printed.ExitCode, printed.Output));
    }

    [Fact]
    public async Task With_errors_nothing_is_written_and_what_is_there_stays()
    {
        using var folder = new Folder()
            .With("plan.stp", Plans.Faulty)
            .With("plan.json", "as it was")
            .With("other.stp", Plans.Sound.Replace("exampleshire", "otherland"));
        Assert.Equal(
            new Stp(1, "", $"plan.stp{Plans.Fault}\n"),
            await Stp.RunInAsync(folder, "build", "plan.stp")
        );
        Assert.Equal("as it was", folder.Read("plan.json"));
        var printed = await Stp.RunInAsync(folder, "build", "plan.stp", "--stdout");
        Assert.Equal((1, ""), (printed.ExitCode, printed.Output));

        // The other plan is built all the same.
        var both = await Stp.RunInAsync(folder, "build", "plan.stp", "other.stp");
        Assert.Equal(1, both.ExitCode);
        Assert.Equal(["other.json", "other.stp", "plan.json", "plan.stp"], folder.Files());
    }

    [Theory]
    [InlineData("gone/plan.json", "cannot write `gone/plan.json`: there is no such folder")]
    [InlineData("plan.stp", "`plan.stp` would overwrite the plan itself")]
    [InlineData("./plan.stp", "`./plan.stp` would overwrite the plan itself")]
    [InlineData("partners.stp", "`partners.stp` would overwrite the plan itself")]
    [InlineData("plan.stp/", "cannot make the folder `plan.stp/`: a file has that name")]
    [InlineData("/sys/plan.json", "cannot write `/sys/plan.json`: no permission to write there")]
    [InlineData("/dev/full", "cannot write `/dev/full`: no space is left on the disk")]
    public async Task What_cannot_be_written_is_a_failure(string output, string message)
    {
        Assert.SkipUnless(output[0] != '/' || OperatingSystem.IsLinux(), "needs Linux");
        using var folder = new Folder()
            .With("plan.stp", "include \"partners.stp\"\n" + Plans.Sound)
            .With("partners.stp", "partner town \"Town\" { kind: ccg }\n");
        var run = await Stp.RunInAsync(folder, "build", "plan.stp", "-o", output);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"stp: error: {message}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["partners.stp", "plan.stp"], folder.Files());
        Assert.StartsWith("include", folder.Read("plan.stp"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_leaves_nothing_behind()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        Assert.Equal(
            new Stp(
                2,
                "",
                "stp: error: cannot write to standard output: no space is left on the disk\n"
            ),
            await Stp.ShellAsync(folder, "stp build plan.stp --stdout >/dev/full")
        );

        // A limit on the size of files is the nearest thing to a full disk that needs no other rights.
        folder.With("plan.json", "as it was").With("long.stp", Plans.Long(2000));
        var run = await Stp.ShellAsync(
            folder,
            "trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 64; stp build long.stp -o plan.json"
        );
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "stp: error: cannot write `plan.json`: the file is larger than may be written there\n",
            run.Error
        );
        Assert.Equal("as it was", folder.Read("plan.json"));
        Assert.Equal(["long.stp", "plan.json", "plan.stp"], folder.Files());
    }

    [Fact]
    public async Task A_reader_that_goes_away_changes_nothing()
    {
        using var folder = new Folder().With("plan.stp", Plans.Long(3000));
        Assert.Equal(
            new Stp(0, "{\n0\n", ""),
            await Stp.ShellAsync(
                folder,
                "stp build plan.stp --stdout | head -1; echo ${PIPESTATUS[0]}"
            )
        );
    }

    [Fact]
    public async Task Devices_and_pipes_are_written_to_and_stay()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Linux");
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var printed = await Stp.RunInAsync(folder, "build", "plan.stp", "--stdout");
        Assert.Equal(
            printed,
            await Stp.ShellAsync(folder, "stp build plan.stp -o /dev/stdout | cat")
        );
        Assert.Equal(
            printed,
            await Stp.ShellAsync(
                folder,
                "mkfifo pipe && { timeout 20 cat pipe & stp build plan.stp -o pipe && wait && test -p pipe; }"
            )
        );
        Assert.Equal(
            new Stp(0, "", ""),
            await Stp.ShellAsync(folder, "stp build plan.stp -o /dev/null && test -c /dev/null")
        );
    }

    [Fact]
    public async Task A_file_keeps_its_mode_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("needs modes and links");
            return;
        }

        using var folder = new Folder().With("plan.stp", Plans.Sound).With("real/plan.json", "");
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(folder["real/plan.json"], mode);
        File.CreateSymbolicLink(folder["plan.json"], "real/plan.json");
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "build", "plan.stp"));
        Assert.Equal("real/plan.json", new FileInfo(folder["plan.json"]).LinkTarget);
        Assert.StartsWith("{", folder.Read("real/plan.json"), StringComparison.Ordinal);
        Assert.Equal(mode, File.GetUnixFileMode(folder["real/plan.json"]));
    }

    [Fact]
    public async Task Text_of_a_plan_cannot_steer_the_terminal()
    {
        using var folder = new Folder().With(
            "plan.stp",
            Plans.Sound.Replace(
                "\"Exampleshire STP\"",
                "\"\\u{1b}[2J \\u{9b}31m \u202E \\u{2028}\""
            )
        );
        var run = await Stp.RunInAsync(folder, "build", "plan.stp", "--stdout");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(
            run.Output.EnumerateRunes(),
            rune => rune.Value != '\n' && !Sanitizer.IsSafe(rune)
        );
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(
            "\u001b[2J \u009b31m \u202E \u2028",
            document.RootElement.GetProperty("plan").GetProperty("title").GetString()
        );
    }
}
