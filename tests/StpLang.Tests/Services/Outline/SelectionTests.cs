using StpLang.Services.Outline;

namespace StpLang.Tests.Services.Outline;

/// <summary>What is selected step by step.</summary>
public class SelectionTests
{
    [Theory]
    [InlineData(
        "budget grant { amount: { 2016/17: £$02m }  kind: other }",
        "£2m|2016/17: £2m|{ 2016/17: £2m }|amount: { 2016/17: £2m }|amount: { 2016/17: £2m }  kind: other|{ amount: { 2016/17: £2m }  kind: other }|budget grant { amount: { 2016/17: £2m }  kind: other }"
    )]
    [InlineData("let x = gr$0ant.amount", "grant|grant.amount|let x = grant.amount")]
    [InlineData("let x$0 = 1", "x|let x = 1")]
    [InlineData("partner q \"Old $0town\"", "town|Old town|\"Old town\"|partner q \"Old town\"")]
    [InlineData(
        "// about the $0plan\nlet x = 1",
        "plan|// about the plan|// about the plan\nlet x = 1"
    )]
    [InlineData("let x = 1 $0 let y = 2", "let x = 1  let y = 2")]
    [InlineData("plan p { $0 }", "{  }|plan p {  }")]
    [InlineData("let x = \"unclosed$0", "unclosed|\"unclosed|let x = \"unclosed")]
    [InlineData("$0", "")]
    public void Each_step_contains_the_one_before(string marked, string expected)
    {
        var text = AnnotatedText.Parse(marked);
        var document = MarkedWorkspace.Parse(text.Text + "\n").Document;
        var spans = OutlineService.GetSelectionRanges(document, text.Position!.Value);
        var shown = spans.Select(span => document.Text.ToString(span).TrimEnd('\n')).Distinct();
        Assert.Equal(expected, string.Join('|', shown));
    }

    /// <summary>At every position of every example, and beyond: each contains the one before it, and the last is the text.</summary>
    [Fact]
    public void At_every_position()
    {
        foreach (var text in Examples.All)
        {
            var document = MarkedWorkspace.Parse(text).Document;
            for (var i = -1; i <= document.Text.Length + 1; i++)
            {
                var spans = OutlineService.GetSelectionRanges(document, i);
                Assert.Equal(new TextSpan(0, document.Text.Length), spans[^1]);
                for (var j = 1; j < spans.Length; j++)
                {
                    Assert.True(spans[j].Contains(spans[j - 1]) && spans[j] != spans[j - 1]);
                }
            }
        }
    }
}
