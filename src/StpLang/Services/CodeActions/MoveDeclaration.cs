using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;
using StpLang.Workspaces;

namespace StpLang.Services.CodeActions;

/// <summary>Offers to take a declaration to another file of the plan, with its comments.</summary>
internal static class MoveDeclaration
{
    // More would bury everything else that is offered.
    private const int MostFiles = 12;

    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (!place.Range.IsEmpty || place.Header is not { } member || !CanBeMoved(member))
        {
            return [];
        }

        var around = new Dictionary<string, List<WorkspacePlan>>(StringComparer.Ordinal);
        return place
            .Compilation.SyntaxTrees.Where(tree => tree.FilePath != place.Document.Path)
            .Where(tree => IsInSamePlans(place, tree.FilePath, around))
            .Take(MostFiles)
            .Select(target => new CodeAction(
                $"Move `{TitleOf(member)}` to {FileNames.Relative(target.FilePath, place.Compilation.RootPath)}",
                CodeActionKind.Move,
                cancellation => Move(place, member, target).Finish(cancellation)
            ));
    }

    /// <summary>Whether a declaration means the same in another file: which files there are, and what the plan is, are matters of their own.</summary>
    public static bool CanBeMoved(MemberSyntax member) =>
        MemberText.StandsApart(member)
        && member.Definition.IsTopLevel
        && member.DeclarationKind is not (DeclarationKind.Include or DeclarationKind.Plan);

    /// <summary>A declaration as titles name it: <c>budget grant</c>.</summary>
    public static string TitleOf(MemberSyntax member) =>
        Excerpt.Of(
            member switch
            {
                LetSyntax let => $"let {let.Name.Text}",
                DeclarationSyntax { SecondName.Text.Length: > 0 } pair =>
                    $"{pair.Keyword.Text} {pair.Name.Text} with {pair.SecondName.Text}",
                DeclarationSyntax { Name.Text.Length: > 0 } named =>
                    $"{named.Keyword.Text} {named.Name.Text}",
                _ => member.Keyword.Text,
            }
        );

    // What is moved out of one plan's files or into another's would change those plans.
    private static bool IsInSamePlans(
        ActionPlace place,
        string path,
        Dictionary<string, List<WorkspacePlan>> around
    )
    {
        // Files of one folder are in some of the same plans.
        var folder = SourceFiles.FolderOf(path);
        if (!around.TryGetValue(folder, out var plans))
        {
            around.Add(folder, plans = [.. place.Document.Workspace.PlansAround(path)]);
        }

        return plans
            .Where(plan => plan.Holds(path, place.Cancellation))
            .SequenceEqual(place.Document.Plans);
    }

    private static PlanDraft Move(ActionPlace place, MemberSyntax member, SyntaxTree target)
    {
        var document = place.Document;
        var source = document.Text.ToString(MemberText.SpanOf(member));
        return place
            .Draft()
            .Change([MemberText.Remove(document.Tree, member), AddTo(target, member, source)]);
    }

    // Behind the last of its kind, else at the end.
    private static CodeEdit AddTo(SyntaxTree target, MemberSyntax member, string source)
    {
        var sibling = target.Root.Declarations.LastOrDefault(each =>
            each.DeclarationKind == member.DeclarationKind && !each.HasProblems
        );
        if (sibling is not null)
        {
            var isSetOff =
                IsLong(target.Text, sibling.Span) || source.AsSpan().ContainsAny('\r', '\n');
            return FixWriter.AddAfter(target.LocationOf(sibling.Span), source, isSetOff);
        }

        var newLine = FixWriter.NewLineOf(target.Text);
        var end = target.Text.Length;
        var before =
            end == 0 ? ""
            : target.Text[end - 1] == '\n' ? newLine
            : newLine + newLine;
        return new CodeEdit(
            target.LocationOf(new TextSpan(end, 0)),
            $"{before}{source.ReplaceLineEndings(newLine)}{newLine}"
        );
    }

    private static bool IsLong(SourceText text, TextSpan span) =>
        text.Lines.IndexOf(span.Start) != text.Lines.IndexOf(span.End);
}
