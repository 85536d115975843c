using StpLang.CodeFixes;
using StpLang.Services.CodeActions;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Services.Pasting;

/// <summary>Makes a declaration of each row, where declarations stand at the top of a file.</summary>
internal static class DeclarationPaste
{
    /// <summary>The change; null where no declarations stand, or no kind of them takes such columns.</summary>
    public static PlanDraft? Of(ActionPlace place, PastedTable table)
    {
        var context = place.Model.GetPositionContext(place.Range.Start);
        if (
            context is not { Kind: PlaceKind.Member, Declaration: null, Span.IsEmpty: true }
            || place.SelectedMembers.Count > 0
            || IsInStray(place)
            || PastedColumns.Of(table, place) is not { } columns
        )
        {
            return null;
        }

        var text = place.Document.Text;
        var newLine = FixWriter.NewLineOf(text);
        var declarations = columns.WriteAll().Select(each => each.ReplaceLineEndings(newLine));
        var line = text.Lines[text.Lines.IndexOf(place.Range.Start)];
        var before = IsBlank(text, line.Start, place.Range.Start) ? "" : newLine;
        var after = IsBlank(
            text,
            place.Range.End,
            text.Lines[text.Lines.IndexOf(place.Range.End)].End
        )
            ? ""
            : newLine;
        return place
            .Draft()
            .Change(
                place.Document.Path,
                place.Range,
                before + string.Join(newLine + newLine, declarations) + newLine + after
            );
    }

    /// <summary>The declarations around the place, the nearest first: what is pasted is most likely one more of them.</summary>
    public static IEnumerable<MemberSyntax> Around(ActionPlace place)
    {
        var root = place.Document.Tree.Root;
        var at = root.Green.ChildAtOffset(place.Range.Start);
        for (var distance = 0; distance < 8; distance++)
        {
            foreach (var index in (int[])[at - distance, at + distance])
            {
                if (
                    index >= 0
                    && index < root.ChildCount
                    && root.ChildAt(index).Node is MemberSyntax near
                )
                {
                    yield return near;
                }
            }
        }
    }

    // What begins no declaration is half of one, block and all, and would be torn apart.
    private static bool IsInStray(ActionPlace place)
    {
        var root = place.Document.Tree.Root;
        var at = place.Range.Start;
        return root.ChildAt(root.Green.ChildAtOffset(at)).Node is StraySyntax stray
            && stray.Span.Start < at
            && at < stray.Span.End;
    }

    private static bool IsBlank(SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
