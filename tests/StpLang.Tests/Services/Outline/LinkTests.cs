using StpLang.Services.Outline;

namespace StpLang.Tests.Services.Outline;

/// <summary>What leads out of a file.</summary>
public class LinkTests
{
    [Theory]
    [InlineData("include \"[|parts/a.stp|]\"", "parts/a.stp")]
    [InlineData("include \"missing.stp\"", null)]
    [InlineData("plan p { source: \"[|parts/plan.pdf|], page 12\" }", "parts/plan.pdf")]
    [InlineData("plan p { source: \"parts/other.pdf, page 12\" }", null)]
    [InlineData("plan p { source: \"../../secret.pdf\" }", null)]
    [InlineData("plan p { source: \"STP, October 2016, p. 12\" }", null)]
    [InlineData(
        "plan p { source: \"STP ([|https://www.ingoodhealth.org.uk/a?b=c#d|]), p. 12\" }",
        "https://www.ingoodhealth.org.uk/a?b=c#d"
    )]
    [InlineData("plan p { } // see [|http://example.org|].", "http://example.org")]
    [InlineData("plan p { } // http:// and https and httpd", null)]
    [InlineData(
        "plan p { footprint: \"[|E54000022|]\" }",
        "http://statistics.data.gov.uk/id/statistical-geography/E54000022"
    )]
    [InlineData("plan p { footprint: \"QMM\" }", null)]
    [InlineData("plan p { footprint: \"", null)]
    public void It_leads_to(string marked, string? target)
    {
        var files = MarkedWorkspace.Parse(
            marked + "\n=== parts/a.stp\n// here\n=== parts/plan.pdf\n-\n"
        );
        var document = files.Workspace.GetDocument(
            "plan.stp",
            TestContext.Current.CancellationToken
        )!;
        Assert.Equal(
            target is null ? [] : [(files.SpansIn("plan.stp").Single(), target)],
            OutlineService
                .GetLinks(document, TestContext.Current.CancellationToken)
                .Select(link => (link.Span, link.Target))
        );
    }
}
