using System.Text;

namespace StpLang.Cli.Tests;

public class FormatTests
{
    private const string Untidy = "partner a \"A\" {kind:ccg}\n";
    private const string Tidy = "partner a \"A\" { kind: ccg }\n";

    [Fact]
    public async Task Files_are_laid_out_in_place()
    {
        using var folder = new Folder().With("a.stp", Untidy).With("b.stp", Tidy);
        var before = File.GetLastWriteTimeUtc(folder["b.stp"]);
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "format", "a.stp", "b.stp"));
        Assert.Equal((Tidy, Tidy), (folder.Read("a.stp"), folder.Read("b.stp")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder["b.stp"]));
        Assert.Equal(["a.stp", "b.stp"], folder.Files());
    }

    [Fact]
    public async Task Lines_end_as_settings_say()
    {
        using var folder = new Folder()
            .With(".editorconfig", "[*.stp]\nend_of_line = crlf\n[b.stp]\nend_of_line = unset\n")
            .With("a.stp", Tidy)
            .With("b.stp", Tidy);
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "format", "a.stp", "b.stp"));
        Assert.Equal(Tidy.Replace("\n", "\r\n", StringComparison.Ordinal), folder.Read("a.stp"));
        Assert.Equal(Tidy, folder.Read("b.stp"));
    }

    [Fact]
    public async Task Check_names_what_is_not_laid_out_and_writes_nothing()
    {
        using var folder = new Folder().With("a.stp", Untidy).With("b.stp", Tidy);
        Assert.Equal(new Stp(1, "a.stp\n", ""), await Stp.RunInAsync(folder, "format", "--check"));
        Assert.Equal(Untidy, folder.Read("a.stp"));
        Assert.Equal(
            new Stp(0, "", ""),
            await Stp.RunInAsync(folder, "format", "--check", "b.stp")
        );
    }

    [Fact]
    public async Task A_diff_can_be_applied()
    {
        using var folder = new Folder().With(
            "a.stp",
            Untidy + "\n" + Plans.Sound + Untidy.TrimEnd()
        );
        var run = await Stp.RunInAsync(folder, "format", "--diff", "a.stp");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "--- a.stp\n+++ a.stp\n@@ -1,4 +1,4 @@\n-partner a \"A\" {kind:ccg}\n+partner a \"A\" { kind: ccg }\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("\\ No newline at end of file", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("}", folder.Read("a.stp"), StringComparison.Ordinal);
        var checking = await Stp.RunInAsync(folder, "format", "--diff", "--check", "a.stp");
        Assert.Equal((1, run.Output), (checking.ExitCode, checking.Output));

        var formatted = await Stp.RunWithInputAsync(folder, folder.Read("a.stp"), "format", "-");
        folder.With("a.diff", run.Output);
        var patch = await Stp.ShellAsync(
            folder,
            "command -v patch >/dev/null || exit 77; patch -s a.stp a.diff"
        );
        Assert.SkipWhen(patch.ExitCode == 77, "needs patch");
        Assert.Equal(new Stp(0, "", ""), patch);
        Assert.Equal(formatted.Output, folder.Read("a.stp"));
    }

    [Fact]
    public async Task Standard_input_goes_to_standard_output()
    {
        using var folder = new Folder();
        Assert.Equal(
            new Stp(0, Tidy, ""),
            await Stp.RunWithInputAsync(folder, Untidy, "format", "-")
        );
        Assert.Equal(
            new Stp(1, "<stdin>\n", ""),
            await Stp.RunWithInputAsync(folder, Untidy, "format", "-", "--check")
        );
        Assert.Empty(folder.Files());
    }

    [Fact]
    public async Task A_folder_means_the_plans_under_it()
    {
        using var folder = new Folder().With("b.stp", Untidy).With("a/A.STP", Untidy);
        foreach (
            var skipped in (string[])
                [".git/x.stp", "node_modules/x.stp", "a/bin/x.stp", "obj/x.stp", ".x.stp", "x.txt"]
        )
        {
            folder.With(skipped, Untidy);
        }

        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(folder["a/loop"], folder.Path);
            File.CreateSymbolicLink(folder["a/link.stp"], folder["x.txt"]);
        }

        Assert.Equal(
            new Stp(1, "a/A.STP\nb.stp\n", ""),
            await Stp.RunInAsync(folder, "format", "--check")
        );
        Assert.Equal(
            new Stp(1, "a/A.STP\n", ""),
            await Stp.RunInAsync(folder, "format", "a", "--check")
        );
    }

    [Fact]
    public async Task What_a_file_is_besides_its_layout_stays()
    {
        using var folder = new Folder().With(
            "a.stp",
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("partner a \"£\" {kind:ccg}\r\n")]
        );
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder["a.stp"], mode);
        }

        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "format", "a.stp"));
        Assert.Equal(
            [
                .. Encoding.UTF8.Preamble,
                .. Encoding.UTF8.GetBytes("partner a \"£\" { kind: ccg }\r\n"),
            ],
            File.ReadAllBytes(folder["a.stp"])
        );
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(mode, File.GetUnixFileMode(folder["a.stp"]));
        }
    }

    [Fact]
    public async Task A_syntax_error_is_told_and_the_rest_laid_out()
    {
        using var folder = new Folder().With(
            "a.stp",
            Untidy + "\nbugdet  x\n\n" + Untidy.Replace("a ", "b ")
        );
        var run = await Stp.RunInAsync(folder, "format", "a.stp");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("a.stp(3,1): error STP0005", run.Error, StringComparison.Ordinal);
        Assert.StartsWith(Tidy, folder.Read("a.stp"), StringComparison.Ordinal);
        Assert.Contains("bugdet  x", folder.Read("a.stp"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_text_is_left_alone()
    {
        byte[] bytes = [.. "partner a {kind:ccg}"u8, 0xFF];
        using var folder = new Folder().With("a.stp", bytes);
        var run = await Stp.RunInAsync(folder, "format", "a.stp", "gone.stp");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "a.stp(1,21): error STP0008 not_text: not UTF-8 at byte 21 (help: save the file as UTF-8)\nstp: error: cannot read `gone.stp`: no such file\n",
            run.Error
        );
        Assert.Equal(bytes, File.ReadAllBytes(folder["a.stp"]));
    }
}
