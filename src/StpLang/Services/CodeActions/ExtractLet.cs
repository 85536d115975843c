using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.CodeActions;

/// <summary>Offers to give a value a name of its own, with <c>let</c>: here, or wherever it is written in the file.</summary>
internal static class ExtractLet
{
    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (
            place.Expression is not { } value
            || !CanBeNamed(place.Model, value)
            || place.Findings.Any(each => each.IsError && each.Location.Span.Contains(value.Span))
        )
        {
            yield break;
        }

        var what = Excerpt.Of(value.ToString());
        yield return new CodeAction(
            $"Extract `{what}` to a `let`",
            CodeActionKind.Extract,
            cancellation => Extract(place, [value], cancellation)
        );
        if (SameAs(value, place).Skip(1).Any())
        {
            yield return new CodeAction(
                $"Extract every `{what}` of the file to a `let`",
                CodeActionKind.Extract,
                cancellation => Extract(place, [.. SameAs(value, place)], cancellation)
            );
        }
    }

    // A value of its own sort; not a year, of which series and windows are made, nor a word.
    private static bool CanBeNamed(SemanticModel model, ExpressionSyntax value) =>
        value
            is not NameExpressionSyntax { IsSimple: true }
                and not { Parent: LetSyntax or NameExpressionSyntax }
        && !(value.Parent is SeriesEntrySyntax entry && entry.Key == value)
        && TopOf(value) is MemberSyntax top
        && MemberText.StandsApart(top)
        && model.WantedAt(value)?.Type?.Element is not { Kind: PropertyTypeKind.Choice }
        && !IsCalledBy(value)
        && model.GetValue(value) switch
        {
            MoneyValue or PercentValue or NumberValue or DateValue or TextValue => true,
            ListValue list => list.Items.Length > 0,
            SeriesValue series => !series.Series.IsEmpty,
            _ => false,
        };

    // Commas may be left out, and what follows a name in brackets belongs to it.
    private static bool IsCalledBy(ExpressionSyntax value) =>
        value.FullSpan.End is var end
        && TopOf(value).Parent!.FindToken(end).Kind
            is SyntaxKind.OpenParen
                or SyntaxKind.OpenBracket
                or SyntaxKind.Dot;

    private static SyntaxNode TopOf(SyntaxNode node)
    {
        while (node.Parent is { } parent and not FileSyntax)
        {
            node = parent;
        }

        return node;
    }

    // The values of the file that are written alike, in its order.
    private static IEnumerable<ExpressionSyntax> SameAs(ExpressionSyntax value, ActionPlace place)
    {
        var text = place.Document.Text.ToString();
        var written = value.ToString();
        for (
            var at = text.IndexOf(written, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(written, at + written.Length, StringComparison.Ordinal)
        )
        {
            place.Cancellation.ThrowIfCancellationRequested();
            var span = new TextSpan(at, written.Length);
            if (
                ActionPlace.ExpressionAt(place.Document.Tree.Root.FindToken(at), span) is { } same
                && same.Kind == value.Kind
                && CanBeNamed(place.Model, same)
            )
            {
                yield return same;
            }
        }
    }

    private static CodeActionResult Extract(
        ActionPlace place,
        IReadOnlyList<ExpressionSyntax> values,
        CancellationToken cancellationToken
    )
    {
        var document = place.Document;
        var name = NewNames.Free(NameFor(values[0]), document, cancellationToken);
        var draft = place.Draft();
        foreach (var value in values)
        {
            draft.Change(document.Path, value.Span, name);
        }

        const string keyword = "let ";
        var definition = Definition(
            document.Tree,
            TopOf(values[0]),
            $"{keyword}{name} = {values[0]}"
        );
        var nameAt = definition.NewText.IndexOf(keyword, StringComparison.Ordinal) + keyword.Length;
        return draft
            .Change(
                document.Path,
                definition.Location.Span,
                definition.NewText,
                new TextSpan(nameAt, name.Length)
            )
            .Finish(cancellationToken);
    }

    // Right before the declaration, or with the definition that stands before it.
    private static CodeEdit Definition(SyntaxTree tree, SyntaxNode before, string source)
    {
        var root = tree.Root;
        return
            before.Position > 0
            && root.ChildAt(root.Green.ChildAtOffset(before.Position - 1)).Node is LetSyntax other
            ? FixWriter.AddAfter(tree.LocationOf(other.Span), source, isSetOff: false)
            : MemberText.AddBefore(tree, before, source);
    }

    // What the value is of: `falls_prevention_cost`, `falls_prevention_from_grant`.
    private static string NameFor(ExpressionSyntax value)
    {
        var words = new List<string>();
        foreach (var node in value.Ancestors())
        {
            switch (node)
            {
                case PropertySyntax property:
                    words.Insert(0, property.Name.Text);
                    break;
                case FundingSyntax funding:
                    words.Insert(0, funding.Name.Text);
                    words.Insert(0, funding.Keyword.Text);
                    break;
                case LetSyntax let:
                    words.Insert(0, "part");
                    words.Insert(0, let.Name.Text);
                    break;
                case DeclarationSyntax declaration
                    when declaration.Definition.Header.Names is [{ IsDeclaring: true }, ..]
                        && declaration.Name.Text.Length > 0:
                    words.Insert(0, declaration.Name.Text);
                    return Join(words);
                case DeclarationSyntax { Parent: FileSyntax } top:
                    words.Insert(0, top.Keyword.Text);
                    break;
            }
        }

        return Join(words);
    }

    private static string Join(IEnumerable<string> words) =>
        string.Join('_', words.Where(word => word.Length > 0));
}
