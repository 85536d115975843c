using System.Text.Json;

namespace StpLang.Cli.Tests;

/// <summary>Folders, patterns, and plans checked side by side.</summary>
public class SeveralPlansTests
{
    [Fact]
    public async Task A_folder_means_the_plans_in_it_by_path()
    {
        using var folder = new Folder()
            .With("plans/b/plan.stp", "include \"more.stp\"\n" + Plans.Faulty)
            .With("plans/b/more.stp", "")
            .With("plans/a.stp", Plans.Faulty)
            .With("plans/c.stp", "partner x {\n\nplan y \"Y\" { }\n")
            .With("plans/.hidden/plan.stp", Plans.Faulty);
        Assert.Equal(
            ["plans/a.stp", "plans/b/plan.stp", "plans/c.stp"],
            await PlansOfAsync(folder, "plans")
        );
    }

    [Fact]
    public async Task A_pattern_means_the_plans_that_match()
    {
        using var folder = new Folder()
            .With("a/plan.stp", Plans.Sound)
            .With("a/partners.stp", "partner x \"X\" { kind: ccg }\n")
            .With("b/deep/plan.stp", Plans.Sound)
            .With("b/plan.txt", Plans.Sound)
            .With("p*.stp", Plans.Sound)
            .With("plan.stp", Plans.Sound);
        Assert.Equal(["a/plan.stp"], await PlansOfAsync(folder, "*/plan.stp"));
        Assert.Equal(["a/plan.stp"], await PlansOfAsync(folder, "./?/p*.stp"));
        Assert.Equal(
            ["a/plan.stp", "b/deep/plan.stp", "plan.stp"],
            await PlansOfAsync(folder, "**/plan.stp")
        );
        Assert.Equal(["b/deep/plan.stp"], await PlansOfAsync(folder, "b/**"));

        // A file that is there is meant as it is.
        Assert.Equal(["p*.stp"], await PlansOfAsync(folder, "p*.stp"));
    }

    [Fact]
    public async Task A_plan_given_twice_is_checked_once()
    {
        using var folder = new Folder().With("a/plan.stp", Plans.Sound).With("b.stp", Plans.Sound);
        Assert.Equal(
            ["b.stp", "./a/plan.stp"],
            await PlansOfAsync(folder, "b.stp", "./a/plan.stp", "a", folder["b.stp"], "a/*.stp")
        );
    }

    [Fact]
    public async Task However_many_are_checked_at_a_time_the_output_is_the_same()
    {
        using var folder = new Folder();
        for (var i = 0; i < 40; i++)
        {
            folder.With($"plans/{i:00}.stp", i % 7 == 0 ? Plans.Long(300) : Plans.Faulty);
        }

        var expected = await Stp.RunInAsync(folder, "check", "-q", "-j", "1", "gone.stp", "plans");
        Assert.Equal(2, expected.ExitCode);
        Assert.Equal(1 + 34, expected.Error.Count(character => character == '\n'));
        foreach (var jobs in (string[])["2", "16"])
        {
            Assert.Equal(
                expected,
                await Stp.RunInAsync(folder, "check", "-q", "-j", jobs, "gone.stp", "plans")
            );
        }
    }

    [Fact]
    public async Task A_folder_is_built_into_a_folder()
    {
        using var folder = new Folder()
            .With("plans/a.stp", Plans.Sound)
            .With("plans/b.stp", Plans.Sound.Replace("exampleshire", "otherland"));
        Assert.Equal(
            new Stp(0, "", ""),
            await Stp.RunInAsync(folder, "build", "plans", "-o", "out")
        );
        Assert.Equal(
            ["out/exampleshire.json", "out/otherland.json", "plans/a.stp", "plans/b.stp"],
            folder.Files()
        );
    }

    [Fact]
    public async Task A_reader_that_goes_away_changes_no_exit_code()
    {
        using var folder = new Folder();
        for (var i = 0; i < 20; i++)
        {
            folder.With($"plans/{i:00}.stp", Plans.Faulty);
        }

        foreach (var format in (string[])["text", "json"])
        {
            var run = await Stp.ShellAsync(
                folder,
                $"stp check plans --format {format} 2>&1 | head -1 >first; echo ${{PIPESTATUS[0]}}"
            );
            Assert.Equal(new Stp(0, "1\n", ""), run);
            Assert.Single(folder.Read("first"), '\n');
        }
    }

    private static async Task<string[]> PlansOfAsync(Folder folder, params string[] arguments)
    {
        var run = await Stp.RunInAsync(folder, ["check", "--format", "json", .. arguments]);
        using var document = JsonDocument.Parse(run.Output);
        return
        [
            .. document
                .RootElement.GetProperty("plans")
                .EnumerateArray()
                .Select(plan => plan.GetProperty("path").GetString()!),
        ];
    }
}
