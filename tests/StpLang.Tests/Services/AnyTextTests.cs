using StpLang.Files;
using StpLang.Services.Completion;
using StpLang.Services.Hover;
using StpLang.Services.Signature;
using StpLang.Tests.Syntax;
using StpLang.Workspaces;

namespace StpLang.Tests.Services;

public class AnyTextTests
{
    private const int Places = 25;

    /// <summary>Whatever the text, every position has an answer or none, and what is offered can be put in and asked about.</summary>
    [Fact]
    public void Every_position_of_any_text_can_be_asked() =>
        Parallel.For(
            0,
            Scale.Of(3_000),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var text = new RandomText(seed).Next();
                var files = new MemorySourceFiles(
                    new Dictionary<string, string> { ["plan.stp"] = text }
                );
                var document = Workspace.Of(files).GetDocument("plan.stp")!;
                var step = Math.Max(1, text.Length / Places);
                for (var position = seed % step; position <= text.Length; position += step)
                {
                    Ask(document, position, seed);
                }
            }
        );

    [Fact]
    public void A_word_that_fits_nowhere_behind_a_name_can_be_asked()
    {
        const string text =
            "  power: \"s.3\"\n  }\n\n  decision d \"D\" {\n    decided_by:   E     [\n      north_ccg,\n      south_ccg\n    ]\n    about: [x]\n    consu  ";
        var files = new MemorySourceFiles(new Dictionary<string, string> { ["plan.stp"] = text });
        var document = Workspace.Of(files).GetDocument("plan.stp")!;
        for (var position = 0; position <= text.Length; position++)
        {
            Ask(document, position, 0);
        }
    }

    private static void Ask(Document document, int position, int seed)
    {
        foreach (var item in CompletionService.GetCompletions(document, position).Items)
        {
            Assert.True(
                item.Span.Start <= position
                    && position <= item.Span.End
                    && item.Span.End <= document.Text.Length
                    && item.Placeholders.All(hole => hole.End <= item.NewText.Length),
                $"seed {seed}: {item}"
            );
        }

        if (SignatureService.GetSignature(document, position) is { } help)
        {
            Assert.InRange(help.ActiveParameter, 0, help.Parameters.Length - 1);
        }

        if (HoverService.GetHover(document, position) is { } hover)
        {
            Assert.InRange(position, hover.Span.Start, hover.Span.End);
        }
    }
}
