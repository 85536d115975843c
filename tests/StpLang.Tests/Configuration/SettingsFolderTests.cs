using StpLang.Configuration;
using StpLang.Files;

namespace StpLang.Tests.Configuration;

/// <summary>The folders above a file, named as the file is.</summary>
public class SettingsFolderTests
{
    [Theory]
    [InlineData("plan.stp", "")]
    [InlineData("./plan.stp", "")]
    [InlineData("a/b/plan.stp", "a/b a ")]
    [InlineData("a/../b/plan.stp", "b ")]
    [InlineData("/plan.stp", "/")]
    [InlineData("/a//b/plan.stp", "/a/b /a /")]
    [InlineData("../b/plan.stp", "../b ..")]
    public void In_memory_they_end_with_the_path(string path, string folders) =>
        Assert.Equal(folders.Split(' '), Shown(path, new MemorySourceFiles(NoTexts)));

    [Theory]
    [InlineData("plan.stp", "")]
    [InlineData("a/b/plan.stp", "a/b a ")]
    public void On_disk_they_go_on_above_the_current_folder(string path, string folders)
    {
        var depth = Environment.CurrentDirectory.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var above = depth.Select((_, i) => string.Join('/', Enumerable.Repeat("..", i + 1)));
        Assert.Equal([.. folders.Split(' '), .. above], Shown(path, new DiskSourceFiles()));
    }

    [Fact]
    public void On_disk_a_relative_path_may_begin_above()
    {
        var disk = new DiskSourceFiles();
        var parent = Path.GetDirectoryName(Environment.CurrentDirectory)!;
        var folder = SettingsFolder.Of("../x/../plan.stp", disk);
        Assert.Equal(("..", parent + "/"), (folder.Shown, folder.Full));
        Assert.Equal("../.editorconfig", folder.PathOf(".editorconfig"));
        Assert.Equal("../../data/ods.csv", folder.PathOf("../data/ods.csv"));
    }

    [Fact]
    public void A_path_from_the_top_of_the_disk_stays_one()
    {
        var folder = SettingsFolder.Of("/srv/plans/plan.stp", new DiskSourceFiles());
        Assert.Equal("/srv/ods.csv", folder.PathOf("../ods.csv"));
        Assert.Equal("/var/ods.csv", folder.PathOf("/var/ods.csv"));
        Assert.Equal(
            "/.editorconfig",
            SettingsFolder.Of("/plan.stp", new DiskSourceFiles()).PathOf(".editorconfig")
        );
    }

    private static readonly Dictionary<string, string> NoTexts = [];

    private static IEnumerable<string> Shown(string path, SourceFiles files)
    {
        for (
            SettingsFolder? folder = SettingsFolder.Of(path, files);
            folder is { } each;
            folder = each.Parent
        )
        {
            yield return each.Shown;
        }
    }
}
