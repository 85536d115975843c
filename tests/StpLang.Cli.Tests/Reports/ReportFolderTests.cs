using StpLang.Cli.Rendering;

namespace StpLang.Cli.Tests.Reports;

public class ReportFolderTests
{
    [Theory]
    [InlineData("plan.stp", "plan.stp", true)]
    [InlineData("./plans/../plan.stp", "plan.stp", true)]
    [InlineData("/sources/plans/north.stp", "plans/north.stp", true)]
    [InlineData("..plan.stp", "..plan.stp", true)]
    [InlineData("../plan.stp", "file:///plan.stp", false)]
    [InlineData("/sources2/plan.stp", "file:///sources2/plan.stp", false)]
    [InlineData("/a b/£ & #1?.stp", "file:///a%20b/%C2%A3%20%26%20%231%3F.stp", false)]
    [InlineData("a%20b.stp", "a%2520b.stp", true)]
    [InlineData("c:/plan.stp", "c%3A/plan.stp", true)]
    [InlineData("\u202Eplan.stp", "%E2%80%AEplan.stp", true)]
    [InlineData("<stdin>", "%3Cstdin%3E", false)]
    public void A_file_has_a_URI(string file, string uri, bool isUnder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths as Unix has them");
        Assert.Equal(uri, new ReportFolder("/sources").UriOf(file, out var actual));
        Assert.Equal(isUnder, actual);
    }

    [Fact]
    public void Windows_paths_get_slashes_and_keep_the_drive()
    {
        var name = ReportFolder.WithSlashes(@"C:\plans\north west.stp", '\\');
        Assert.Equal("file:///C:/plans/north%20west.stp", ReportFolder.FileUri(name));
        Assert.Equal(@"a\b", ReportFolder.WithSlashes(@"a\b", '/'));
        Assert.Equal("a%5Cb", ReportFolder.Encode(@"a\b"));
    }

    [Fact]
    public void Half_a_character_has_a_URI_too() =>
        Assert.Equal("plan%EF%BF%BD.stp", ReportFolder.Encode("plan\uD800.stp"));
}
