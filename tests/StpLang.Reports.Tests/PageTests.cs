using System.Text.Json;

namespace StpLang.Reports.Tests;

/// <summary>Pages as browsers and checkers see them.</summary>
public class PageTests(PageFixture pages) : IClassFixture<PageFixture>
{
    private const int MostBytes = 3_000_000;
    private const int MostMilliseconds = 1_000;
    private const int Telephone = 320;

    // What is the same in a large page, axe would look at for minutes.
    private string[] Usual =>
        [.. pages.Paths.Where(path => Path.GetFileName(path) != PageFixture.Large)];

    [Fact]
    public void A_browser_shows_each_page_to_everyone_and_is_asked_for_nothing()
    {
        var node = Tools.Find("node");
        var chromium = Tools.Find("chromium", "chromium-browser", "google-chrome");
        Tools.BringPackages();
        var (exitCode, output, error) = Tools.Run(node, ["look.mjs", chromium, .. Usual]);
        Assert.True(exitCode == 0, error);
        var seen = JsonDocument.Parse(output).RootElement;
        foreach (var path in Usual)
        {
            var page = seen.GetProperty(path);
            foreach (var nothing in new[] { "violations", "beyond", "dead", "errors", "asked" })
            {
                Assert.True(
                    page.GetProperty(nothing).GetArrayLength() == 0,
                    $"{Path.GetFileName(path)}, {nothing}: {page.GetProperty(nothing)}"
                );
            }

            Assert.Equal(Telephone, page.GetProperty("width").GetInt32());
        }
    }

    [Fact]
    public void A_checker_of_HTML_has_nothing_to_say()
    {
        var java = Tools.Find("java");
        Tools.BringPackages();
        var jar = Path.Combine(Tools.Folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var (_, output, error) = Tools.Run(
            java,
            ["-jar", jar, "--format", "json", "--stdout", .. pages.Paths]
        );
        var messages = JsonDocument
            .Parse(output.Length > 0 ? output : error)
            .RootElement.GetProperty("messages");
        Assert.True(messages.GetArrayLength() == 0, messages.ToString());
    }

    [Fact]
    public void A_plan_of_2_000_programmes_is_a_page_that_opens_at_once()
    {
        var path = pages.Paths.Single(each => Path.GetFileName(each) == PageFixture.Large);
        Assert.InRange(new FileInfo(path).Length, 1, MostBytes);
        var node = Tools.Find("node");
        var chromium = Tools.Find("chromium", "chromium-browser", "google-chrome");
        Tools.BringPackages();
        var (exitCode, output, error) = Tools.Run(node, ["open.mjs", chromium, path]);
        Assert.True(exitCode == 0, error);
        Assert.InRange(
            int.Parse(output, System.Globalization.CultureInfo.InvariantCulture),
            0,
            MostMilliseconds
        );
    }
}
