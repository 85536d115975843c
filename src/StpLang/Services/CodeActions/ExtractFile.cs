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
        if (members.Count == 0 || !members.TrueForAll(MoveDeclaration.CanBeMoved))
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
        var draft = place.Draft();
        foreach (var member in members)
        {
            draft.Change([MemberText.Remove(tree, member)]);
        }

        draft.Change([Include(tree, members[0], include)]);
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

    // With the other includes; where there are none, where the declarations stood.
    private static CodeEdit Include(SyntaxTree tree, MemberSyntax first, string source)
    {
        if (tree.Root.Declarations.OfType<IncludeSyntax>().LastOrDefault() is { } last)
        {
            return FixWriter.AddAfter(tree.LocationOf(last.Span), source, isSetOff: false);
        }

        var start = tree.Text.Lines.IndexOf(MemberText.StartOf(first));
        return new CodeEdit(
            tree.LocationOf(new TextSpan(tree.Text.Lines[start].Start, 0)),
            source + FixWriter.NewLineOf(tree.Text)
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
