using StpLang.Files;
using StpLang.Services.Classification;
using StpLang.Services.Hints;
using StpLang.Services.Lenses;
using StpLang.Services.Navigation;
using StpLang.Services.Outline;
using StpLang.Services.Rename;
using StpLang.Tests.Compilations;
using StpLang.Tests.Syntax;
using StpLang.Workspaces;

namespace StpLang.Tests.Services;

/// <summary>An author who types anything anywhere in plans of several files: every question has an answer, and it lies within the text.</summary>
public class AnyPlaceTests
{
    [Fact]
    public void Every_question_has_an_answer() =>
        Parallel.For(
            0,
            Scale.Of(500),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var failure = Record.Exception(() => AskWhileTyping(seed));
                Assert.True(failure is null, $"seed {seed}: {failure}");
            }
        );

    private static void AskWhileTyping(int seed)
    {
        var random = new Random(seed);
        var edits = new RandomText(seed);
        var path = ExamplePlans.All.ElementAt(seed % ExamplePlans.All.Count).Data;
        var texts = ExamplePlans.TextsOf(ExamplePlans.Compile(path));
        var workspace = Workspace.Of(new MemorySourceFiles(texts), settings: null, "");
        for (var i = 0; i < 8; i++)
        {
            var file = texts.Keys.ElementAt(random.Next(texts.Count));
            var text = workspace.TreeOf(file)!.Text;
            var edit = edits.Edit(text.ToString());
            workspace = workspace
                .WithOpen(file, text)
                .WithChanges(
                    file,
                    new TextChange(new TextSpan(edit.Start, edit.Length), edit.Replacement)
                );
            var document = workspace.GetDocument(file)!;
            document.GetCheck();
            Ask(document, edit.Start);
            Ask(document, random.Next(-1, document.Text.Length + 2));
        }
    }

    private static void Ask(Document document, int position)
    {
        var within = new TextSpan(0, document.Text.Length);
        foreach (
            var target in NavigationService
                .GetDefinition(document, position)
                .Concat(NavigationService.GetDeclaration(document, position))
                .Concat(NavigationService.GetTypeDefinition(document, position))
        )
        {
            Assert.True(within.Contains(target.Word));
            Assert.True(target.Extent.End <= target.Place.Text.Length);
            Assert.True(target.Extent.Contains(target.Place.Span));
        }

        AskForMoney(document, position);
        AskForNames(document, position);
        Assert.All(
            LensService.GetLenses(document),
            lens => Assert.True(within.Contains(lens.Place))
        );
        Assert.All(
            HintService.GetHints(document, within, HintOptions.All, position),
            hint => Assert.InRange(hint.Position, 0, within.End)
        );
        Assert.All(
            OutlineService.GetLinks(document),
            link => Assert.True(within.Contains(link.Span))
        );
        Assert.All(
            OutlineService.GetFoldingRanges(document),
            range => Assert.True(within.Contains(range.Span))
        );
        Assert.All(
            OutlineService.GetOutline(document),
            item => Assert.True(within.Contains(item.Extent) && item.Name.Length > 0)
        );
        Assert.All(
            ClassificationService.Classify(document, new TextSpan(position, 100)),
            each => Assert.True(within.Contains(each.Span))
        );
    }

    private static void AskForMoney(Document document, int position)
    {
        if (MoneyFlowService.GetParty(document, position) is { } party)
        {
            Assert.True(party.Extent.Contains(party.Place.Span));
        }

        Assert.All(
            MoneyFlowService
                .GetIncoming(document, position)
                .Concat(MoneyFlowService.GetOutgoing(document, position)),
            flow => Assert.True(flow.Written.Span.End <= flow.Written.Text.Length)
        );
    }

    // What is found is what is changed, and nothing but words of that name is.
    private static void AskForNames(Document document, int position)
    {
        var found = NavigationService.GetReferences(document, position);
        var highlighted = NavigationService.GetHighlights(document, position);
        Assert.Equal(
            found
                .Where(each => each.Location.FilePath == document.Path)
                .Select(each => each.Location.Span),
            highlighted.Select(each => each.Location.Span)
        );
        if (
            RenameService.GetPlace(document, position, out _) is { } place
            && RenameService.Rename(document, position, "a_new_name", out var refusal) is var edit
            && refusal is null
        )
        {
            Assert.Equal(
                found.Select(each => (each.Location.FilePath, each.Location.Span)),
                edit!.Files.SelectMany(file =>
                    file.Changes.Select(change => (file.Path, change.Span))
                )
            );
            Assert.All(
                found,
                each => Assert.Equal(place.Name, each.Location.Text.ToString(each.Location.Span))
            );
        }
    }
}
