using StpLang.Diagnostics;

namespace StpLang.Tests.Syntax;

/// <summary>What holds of every tree, whatever the text.</summary>
internal static class TreeAssert
{
    public static void IsSound(SyntaxTree tree, string text, string origin)
    {
        void Check(bool condition, string what)
        {
            if (!condition)
            {
                Assert.Fail($"{origin}: {what}\n--- text ---\n{text}");
            }
        }

        Check(tree.Root.ToFullString() == text, "the tree does not give the text back");
        Check(tree.Root.FullSpan == new TextSpan(0, text.Length), "the file is not the whole text");

        var last = tree.Root.ChildAt(tree.Root.ChildCount - 1).Token;
        Check(
            last.Kind == SyntaxKind.EndOfFile && last.Green is { IsMissing: false },
            "the parser stopped before the end of the file"
        );

        var ends = 0;
        foreach (var node in tree.Root.DescendantNodesAndSelf())
        {
            var position = node.Position;
            foreach (var child in node.ChildNodesAndTokens())
            {
                Check(
                    child.FullSpan.Start == position,
                    $"a {child.Kind} in a {node.Kind} begins at {child.FullSpan.Start}, not {position}"
                );
                position = child.FullSpan.End;
                Check(
                    child.Span.Length >= 0 && child.FullSpan.Contains(child.Span),
                    $"the span of a {child.Kind} is {child.Span} in {child.FullSpan}"
                );
                Check(
                    ReferenceEquals(
                        child.Node is { } inner ? inner.Parent : child.Token.Parent,
                        node
                    ),
                    $"a {child.Kind} does not know its parent"
                );
                ends += child.IsToken && child.Kind == SyntaxKind.EndOfFile ? 1 : 0;
            }

            Check(position == node.FullSpan.End, $"the children of a {node.Kind} do not fill it");
        }

        Check(ends == 1, $"there are {ends} ends of file");
        CheckDiagnostics(tree, text, Check);
    }

    private static void CheckDiagnostics(SyntaxTree tree, string text, Action<bool, string> check)
    {
        var diagnostics = tree.GetDiagnostics();
        check(
            tree.Root.HasProblems == diagnostics.Any(finding => finding.IsError),
            $"something is wrong is {tree.Root.HasProblems}, but {diagnostics.Length} findings say what"
        );
        var previous = 0;
        foreach (var diagnostic in diagnostics)
        {
            var span = diagnostic.Location.Span;
            check(
                span.Start >= 0 && span.Length >= 0 && span.End <= text.Length,
                $"{diagnostic.Descriptor.Id} lies at {span}"
            );
            check(span.Start >= previous, $"{diagnostic.Descriptor.Id} at {span} is out of order");
            previous = span.Start;
            check(
                !diagnostic.Message.AsSpan().ContainsAny('\r', '\n', '\0'),
                $"{diagnostic.Descriptor.Id} has more than a line: {diagnostic.Message}"
            );
            foreach (RelatedLocation related in diagnostic.Related)
            {
                var place = related.Location.Span;
                check(
                    place.Start >= 0 && place.Length >= 0 && place.End <= text.Length,
                    $"{diagnostic.Descriptor.Id} refers to {place}"
                );
            }
        }
    }
}
