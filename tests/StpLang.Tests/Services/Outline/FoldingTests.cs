using StpLang.Services.Outline;

namespace StpLang.Tests.Services.Outline;

/// <summary>What can be folded: the spans marked.</summary>
public class FoldingTests
{
    [Theory]
    [InlineData("plan p [|{\n  status: draft\n}|]\npartner q { }", FoldingKind.Block)]
    [InlineData("let x = [|[\n  a,\n  b\n]|]", FoldingKind.Block)]
    [InlineData("let x = [|{\n  2016/17: £2m\n}|]", FoldingKind.Block)]
    [InlineData("let x = [|total(\n  y\n)|]", FoldingKind.Block)]
    [InlineData("plan p [|{\n  status: draft\n|]", FoldingKind.Block)]
    [InlineData(
        "[|// one\n  // two|]\n\n// alone\n\n[|/// a\n/// b|]\nplan p { } // behind\n",
        FoldingKind.Comment
    )]
    [InlineData("plan p { }\n\n[|// at\r\n// the end|]", FoldingKind.Comment)]
    [InlineData(
        "include \"alone.stp\"\nplan p { }\n[|include \"a.stp\"\ninclude \"b.stp\"|]\n",
        FoldingKind.Includes
    )]
    [InlineData("", FoldingKind.Block)]
    public void Lines_that_belong_together(string marked, FoldingKind kind)
    {
        var files = MarkedWorkspace.Parse(marked + "\n");
        Assert.Equal(
            files.Marks.Select(mark => new FoldingRange(Trimmed(mark.Span, files), kind)),
            OutlineService.GetFoldingRanges(files.Document, TestContext.Current.CancellationToken)
        );
    }

    // A block that is not closed ends with what stands in it.
    private static TextSpan Trimmed(TextSpan span, MarkedWorkspace files) =>
        new(
            span.Start,
            files.TextOf("plan.stp").Substring(span.Start, span.Length).TrimEnd('\n').Length
        );
}
