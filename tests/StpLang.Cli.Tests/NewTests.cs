namespace StpLang.Cli.Tests;

public class NewTests
{
    [Theory]
    [InlineData("my-plan", "my_plan_stp")]
    [InlineData("county_council", "county_council_stp")]
    [InlineData("2017 Plan (draft)", "plan_2017_plan_draft_stp")]
    [InlineData("deep/er/plán", "pl_n_stp")]
    [InlineData(".", null)]
    public async Task The_first_plan_has_no_fault(string directory, string? name)
    {
        using var folder = new Folder();
        var run = await Stp.RunInAsync(folder, "new", directory);
        var path = Path.Combine(directory, "plan.stp");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"stp check {path}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "check", "-q", path));
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "format", "--check", path));
        var json = await Stp.RunInAsync(folder, "build", path, "--stdout");
        Assert.Equal((0, ""), (json.ExitCode, json.Error));
        if (name is not null)
        {
            Assert.Contains($"\"name\": \"{name}\"", json.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_there_is_not_touched()
    {
        using var folder = new Folder().With("full/.hidden", "").With("file", "");
        Assert.Equal(
            new Stp(
                2,
                "",
                "stp: error: `full` is not empty\nhelp: name a folder that is empty or not there yet\n"
            ),
            await Stp.RunInAsync(folder, "new", "full")
        );
        Assert.Equal(
            new Stp(2, "", "stp: error: cannot make the folder `file`: a file has that name\n"),
            await Stp.RunInAsync(folder, "new", "file")
        );
        Assert.Equal(["file", "full/.hidden"], folder.Files());
    }
}
