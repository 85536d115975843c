using System.Text;
using StpLang.Services.Classification;
using StpLang.Tests.Emit;

namespace StpLang.Tests.Services.Classification;

/// <summary>What each word, figure, sign and comment is.</summary>
public class ClassificationTests
{
    /// <summary>Every declaration, every property, every sort of value, and what is wrong.</summary>
    [Fact]
    public void What_there_is_in_a_plan()
    {
        var shown = new StringBuilder();
        foreach (var name in (string[])["expressions", "text-and-comments", "accepts"])
        {
            var path = Repository.PathOf("examples", "features", name + ".stp");
            shown.Append(Shown(File.ReadAllText(path)));
        }

        shown.Append(Shown(Documents.Everything));
        shown.Append(
            Shown(
                """
                // What stands for nothing is nothing.
                programme q {
                  knid: prevention  lead: nobody  substantial: yes
                  from grant: { 2017/18: £2x } ? , ) 3
                  outcome o "unclosed
                }
                stray words include "missing.stp"
                """
            )
        );
        Baseline.Equal(
            "tests/StpLang.Tests/Services/Classification/classified.txt",
            shown.ToString()
        );
    }

    [Theory]
    [InlineData("let x = [|2%|] of [|y|]\nlet [|y|] = 1", 8, 25)]
    [InlineData("[|let|] x = 1\n// behind\n", 2, 1)]
    [InlineData("let x = 1\n// [||]behind\n", 12, 0)]
    [InlineData("let x = 1\n", 10, 100)]
    [InlineData("let x = 1\n", -10, 5)]
    [InlineData("", 0, 0)]
    public void What_there_is_in_a_range(string marked, int start, int length)
    {
        var document = MarkedWorkspace.Parse(marked + "\n").Document;
        var range = new TextSpan(start, length);
        var ct = TestContext.Current.CancellationToken;
        Assert.Equal(
            ClassificationService
                .Classify(document, cancellationToken: ct)
                .Spans.Where(each => each.Span.Start < range.End && each.Span.End > range.Start),
            ClassificationService.Classify(document, range, ct)
        );
    }

    /// <summary>In any text they are in order, apart, and on one line each.</summary>
    [Fact]
    public void In_any_text_they_follow_each_other()
    {
        foreach (var text in Examples.All.Append("\"a\r\nb\"\r// c\r\n/// d"))
        {
            var document = MarkedWorkspace.Parse(text + "\n").Document;
            var end = 0;
            foreach (
                var each in ClassificationService
                    .Classify(document, cancellationToken: TestContext.Current.CancellationToken)
                    .Spans
            )
            {
                Assert.True(each.Span.Start >= end && each.Span.Length > 0);
                Assert.DoesNotContain('\n', document.Text.ToString(each.Span));
                end = each.Span.End;
            }
        }
    }

    /// <summary>After any edits: what was kept of the version before makes what is made from nothing, and what changed leads there.</summary>
    [Fact]
    public void After_edits_it_is_as_from_nothing() =>
        Parallel.For(
            0,
            Scale.Of(500),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var failure = Record.Exception(() => ClassifyWhileTyping(seed));
                Assert.True(failure is null, $"seed {seed}: {failure}");
            }
        );

    private static void ClassifyWhileTyping(int seed)
    {
        var edits = new Syntax.RandomText(seed);
        var text = Examples.All[seed % Examples.All.Count];
        var workspace = MarkedWorkspace
            .Parse("")
            .Workspace.WithOpen("plan.stp", SourceText.From(text));
        ClassifiedText? before = null;
        for (var i = 0; i < 10; i++)
        {
            var document = workspace.GetDocument("plan.stp")!;
            var now = ClassificationService.Classify(document, before);
            Assert.Equal(ClassificationService.Classify(document).Spans, now.Spans);
            if (before is not null)
            {
                Assert.Equal(Written(now), Written(before, now.ChangeSince(before), document.Text));
            }

            before = now;
            var edit = edits.Edit(document.Text.ToString());
            workspace = workspace.WithChanges(
                "plan.stp",
                new TextChange(new TextSpan(edit.Start, edit.Length), edit.Replacement)
            );
        }
    }

    [Theory]
    [InlineData("let x = 1\nlet y = 2\n", "let x = 1\nlet y = 2\n", 0, 0)]
    [InlineData("let x = 1\nlet y = 2\n", "let x = 1\nlet y = 22\n", 1, 1)]
    [InlineData("let x = 1 let y = 2\n", "let x = 1\nlet y = 2\n", 1, 1)]
    [InlineData("let x = 1\nlet y = 2\n", "// new\nlet x = 1\nlet y = 2\n", 1, 2)]
    [InlineData("// old\nlet x = 1\nlet y = 2\n", "let x = 1\nlet y = 2\n", 2, 1)]
    public void Only_what_changed_is_sent(string before, string after, int gone, int come)
    {
        var workspace = MarkedWorkspace.Parse(before).Workspace;
        var ct = TestContext.Current.CancellationToken;
        var first = ClassificationService.Classify(
            workspace.GetDocument("plan.stp", ct)!,
            cancellationToken: ct
        );
        var changed = workspace.WithOpen("plan.stp", SourceText.From(after));
        var second = ClassificationService.Classify(
            changed.GetDocument("plan.stp", ct)!,
            first,
            ct
        );
        var change = second.ChangeSince(first);
        Assert.Equal((gone, come), (change.OldCount, change.Spans.Length));
    }

    /// <summary>A name elsewhere becomes another sort of thing; the text that refers to it is as it was.</summary>
    [Fact]
    public void A_name_that_is_of_another_kind_now_is_classified_anew()
    {
        var files = MarkedWorkspace.Parse(
            """
            include "a.stp"
            programme falls { kind: prevention  from grant: { 2017/18: £1m } }
            === a.stp
            budget grant { kind: other }
            """
        );
        var ct = TestContext.Current.CancellationToken;
        var first = ClassificationService.Classify(
            files.Workspace.GetDocument("plan.stp", ct)!,
            cancellationToken: ct
        );
        var changed = files.Workspace.WithOpen("a.stp", SourceText.From("pool grant { }"));
        var document = changed.GetDocument("plan.stp", ct)!;
        var second = ClassificationService.Classify(document, first, ct);
        Assert.Equal(
            ClassificationService.Classify(document, cancellationToken: ct).Spans,
            second.Spans
        );
        Assert.NotEqual(first.Spans, second.Spans);
    }

    // As an editor gets them: each by its distance from the one before it.
    private static List<(int Line, int Character, ClassifiedSpan Span)> Written(
        ClassifiedText text
    ) => Written(text.Spans, null, text.Text);

    private static List<(int Line, int Character, ClassifiedSpan Span)> Written(
        ClassifiedText before,
        ClassifiedChange change,
        SourceText now
    )
    {
        var written = Written(before);
        written.RemoveRange(change.Start, change.OldCount);
        written.InsertRange(change.Start, Written(change.Spans, change.Before, now));
        return written;
    }

    private static List<(int Line, int Character, ClassifiedSpan Span)> Written(
        IEnumerable<ClassifiedSpan> spans,
        ClassifiedSpan? before,
        SourceText text
    )
    {
        var last = before is { } first ? text.PositionOf(first.Span.Start) : default;
        var written = new List<(int, int, ClassifiedSpan)>();
        foreach (var span in spans)
        {
            var place = text.PositionOf(span.Span.Start);
            written.Add(
                (
                    place.Line - last.Line,
                    place.Line == last.Line ? place.Character - last.Character : place.Character,
                    span with
                    {
                        Span = new TextSpan(0, span.Span.Length),
                    }
                )
            );
            last = place;
        }

        return written;
    }

    // The text with what each span is around it: `keyword(let) let!(x) = number(1)`.
    private static string Shown(string text)
    {
        var document = MarkedWorkspace.Parse(text).Document;
        var shown = new StringBuilder();
        var end = 0;
        foreach (
            var each in ClassificationService
                .Classify(document, cancellationToken: TestContext.Current.CancellationToken)
                .Spans
        )
        {
            var kind = each.Named?.ToString() ?? each.Kind.ToString();
            var declares = each.Modifiers.HasFlag(ClassificationModifiers.Declaration) ? "!" : "";
            var invented = each.Modifiers.HasFlag(ClassificationModifiers.Illustrative) ? "?" : "";
            shown
                .Append(document.Text.ToString(TextSpan.FromBounds(end, each.Span.Start)))
                .Append(kind.ToLowerInvariant())
                .Append(declares)
                .Append(invented)
                .Append('(')
                .Append(document.Text.ToString(each.Span))
                .Append(')');
            end = each.Span.End;
        }

        return shown
            .Append(document.Text.ToString(TextSpan.FromBounds(end, document.Text.Length)))
            .Append('\n')
            .ToString();
    }
}
