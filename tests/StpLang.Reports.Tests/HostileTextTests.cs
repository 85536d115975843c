using System.Xml;

namespace StpLang.Reports.Tests;

/// <summary>Whatever a plan calls things, its report shows it and does nothing.</summary>
public class HostileTextTests
{
    internal const string Script = "</script></style></title><script>alert(1)</script>";
    internal const string Image = "<img src=x onerror=alert(1)>";
    internal const string Quotes = "a\\\" onload=\\\"alert(1)";

    public static TheoryData<string> Titles { get; } =
    [
        Script,
        Image,
        Quotes,
        "\\u{202E}drawkcab",
        "]]> & &amp; &lt;b&gt; <!-- -->",
        "|a|b|\\n# c",
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("word ", 2_000)),
        "\\u{1F600} عربي 漢字",
    ];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Text_shows_and_does_nothing(string title)
    {
        var check = Plans.Of(Plan(title));
        Assert.Empty(check.Compilation.GetDiagnostics().Where(finding => finding.IsError));
        var page = Plans.Page(check);
        foreach (var bad in new[] { "<script", "<img", "\u202E", "onload=\"", "<b>" })
        {
            Assert.DoesNotContain(bad, page, StringComparison.Ordinal);
        }

        Assert.Equal(
            0,
            XmlOf(page).SelectNodes("//script | //img | //@onload | //@onerror")!.Count
        );
        Assert.InRange(page.Length, 1, 200_000);
        var picture = new XmlDocument();
        picture.LoadXml(Plans.Pictures(check, "programmes"));
        Assert.DoesNotContain("\n# c", Plans.Markdown(check), StringComparison.Ordinal);
    }

    /// <summary>A plan that calls everything so.</summary>
    internal static string Plan(string title) =>
        $$"""
            plan here "{{title}}" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21  source: "{{title}}" }
            partner county "{{title}}" { kind: county_council }
            partner ccg "{{title}}" { kind: ccg }
            budget grant "{{title}}" { kind: public_health_grant  holder: county  amount: { 2017/18: £2m }  source: "{{title}}" }
            programme falls "{{title}}" {
              kind: prevention
              lead: county
              with: [ccg]
              cost: { 2017/18: £3m }
              from grant: { 2017/18: £2m }
              starts: 2017-04-01
              milestone "{{title}}" { due: 2018-04-01 }
              accepts STP2005 { because: "{{title}}" }
            }
            gap { do_nothing: { 2020/21: £10m }  residual: { 2020/21: £1m }  source: "{{title}}" }
            governance {
              decision move "{{title}}" { decided_by: [county]  about: [falls]  power: "{{title}}" }
              involves county { position: endorsed }
            }
            relationship ccg with county { strength: limited  action: "{{title}}" }
            """;

    // The page is XML but for the elements that have no end.
    private static XmlDocument XmlOf(string page)
    {
        var xml = page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)
            .Replace("<br>", "<br/>", StringComparison.Ordinal);
        xml = System.Text.RegularExpressions.Regex.Replace(xml, "<meta [^>]*", "$0/");
        var document = new XmlDocument();
        document.LoadXml(xml);
        return document;
    }
}
