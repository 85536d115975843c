using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.CodeActions;

/// <summary>Offers to take the selected declarations to a new file that this one includes.</summary>
internal static class ExtractFile
{
    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        var members = SelectedIn(place);
        if (
            members.Count == 0
            || !members.TrueForAll(MoveDeclaration.CanBeMoved)
            // No plan would be found that the new file is part of.
            || place.Document.Plan.IsLoose
        )
        {
            yield break;
        }

        var what = members is [var only]
            ? $"`{MoveDeclaration.TitleOf(only)}`"
            : $"{members.Count} declarations";
        yield return new CodeAction(
            $"Move {what} to a new file",
            CodeActionKind.Move,
            cancellation => Extract(place, members, cancellation)
        );
    }

    // Those that the selection touches; without one, that in whose header the caret is.
    private static List<MemberSyntax> SelectedIn(ActionPlace place) =>
        !place.Range.IsEmpty ? place.SelectedMembers
        : place.Header is { } member ? [member]
        : [];

    private static CodeActionResult Extract(
        ActionPlace place,
        List<MemberSyntax> members,
        CancellationToken cancellationToken
    )
    {
        var tree = place.Document.Tree;
        var newLine = FixWriter.NewLineOf(tree.Text);
        var path = FileNames.Free(NameFor(members), tree.FilePath, place.Document.Workspace);
        var include = $"include \"{FileNames.Relative(path, tree.FilePath)}\"";
        var removed = Remove(tree, members);
        var draft = place
            .Draft()
            .Change(removed)
            .Change([Include(tree, removed[0].Location.Span.Start, include)]);
        return draft
            .Create(
                path,
                string.Join(
                    newLine,
                    members.Select(member =>
                        tree.Text.ToString(MemberText.SpanOf(member)) + newLine
                    )
                )
            )
            .Finish(cancellationToken);
    }

    // Where two stand side by side, both may take the end of a line with them.
    private static List<CodeEdit> Remove(SyntaxTree tree, List<MemberSyntax> members)
    {
        var edits = new List<CodeEdit>();
        var end = 0;
        foreach (var member in members)
        {
            var span = MemberText.Remove(tree, member).Location.Span;
            span = TextSpan.FromBounds(Math.Max(span.Start, end), span.End);
            edits.Add(new CodeEdit(tree.LocationOf(span), ""));
            end = span.End;
        }

        return edits;
    }

    // With the other includes; where there are none, where the declarations stood.
    private static CodeEdit Include(SyntaxTree tree, int stood, string source)
    {
        if (tree.Root.Declarations.OfType<IncludeSyntax>().LastOrDefault() is { } last)
        {
            return FixWriter.AddAfter(tree.LocationOf(last.Span), source, isSetOff: false);
        }

        var newLine = FixWriter.NewLineOf(tree.Text);
        var isNewLine = stood == 0 || tree.Text[stood - 1] is '\n' or '\r';
        return new CodeEdit(
            tree.LocationOf(new TextSpan(stood, 0)),
            $"{(isNewLine ? "" : newLine)}{source}{newLine}"
        );
    }

    // After what it holds: one declaration, one kind of them, or several.
    private static string NameFor(List<MemberSyntax> members)
    {
        var kinds = members.Select(member => member.DeclarationKind).Distinct().ToList();
        var name = members is [DeclarationSyntax { Name.Text: var own }] ? own : "";
        return kinds.Count > 1 ? "part"
            : kinds[0] == DeclarationKind.Let ? "definitions"
            : name.Length > 0 && members[0].Definition.Header.Names is [{ IsDeclaring: true }, ..]
                ? name
            : members[0].Definition.JsonName ?? members[0].Keyword.Text;
    }
}
