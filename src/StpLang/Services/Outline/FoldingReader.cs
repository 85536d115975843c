using System.Collections.Immutable;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Text;

namespace StpLang.Services.Outline;

/// <summary>Finds what can be folded away in a file. It is asked after each key, so it makes no nodes.</summary>
internal sealed class FoldingReader(SyntaxTree tree, CancellationToken cancellationToken)
{
    private readonly List<FoldingRange> _ranges = [];

    /// <summary>The ranges, by place.</summary>
    public ImmutableArray<FoldingRange> Read()
    {
        Add(tree.Green, 0);
        AddIncludes();
        return [.. _ranges.OrderBy(range => range.Span)];
    }

    private void Add(GreenNode node, int position)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (node is GreenToken token)
        {
            if (token.HasComments)
            {
                AddComments(token.LeadingText.ToString(), position);
            }

            return;
        }

        if (
            node.Kind
            is SyntaxKind.Block
                or SyntaxKind.ListExpression
                or SyntaxKind.SeriesExpression
                or SyntaxKind.GroupExpression
                or SyntaxKind.CallExpression
        )
        {
            var leading = node.LeadingWidth;
            var width = node.FullWidth - leading - node.TrailingWidth;
            AddIfLong(new TextSpan(position + leading, width), FoldingKind.Block);
        }

        foreach (var child in ((GreenBranch)node).Children)
        {
            Add(child, position);
            position += child.FullWidth;
        }
    }

    // Comments with no blank line between them are one.
    private void AddComments(string leading, int position)
    {
        var lexer = new Lexer(leading);
        TextSpan? run = null;
        var breaks = 0;
        while (lexer.NextTrivia(out var length) is var kind and not SyntaxKind.None)
        {
            if (kind == SyntaxKind.EndOfLine)
            {
                breaks++;
            }
            else if (kind is SyntaxKind.Comment or SyntaxKind.DocComment)
            {
                var end = position + lexer.Position;
                if (run is { } before && breaks > 1)
                {
                    AddIfLong(before, FoldingKind.Comment);
                    run = null;
                }

                run = TextSpan.FromBounds(run?.Start ?? end - length, end);
                breaks = 0;
            }
        }

        if (run is { } last)
        {
            AddIfLong(last, FoldingKind.Comment);
        }
    }

    private void AddIncludes()
    {
        TextSpan? run = null;
        var position = 0;
        foreach (var child in tree.Green.Children)
        {
            if (child.Kind == SyntaxKind.Include)
            {
                var start = run?.Start ?? position + child.LeadingWidth;
                run = TextSpan.FromBounds(start, position + child.FullWidth - child.TrailingWidth);
            }
            else if (run is { } includes)
            {
                AddIfLong(includes, FoldingKind.Includes);
                run = null;
            }

            position += child.FullWidth;
        }
    }

    private void AddIfLong(TextSpan span, FoldingKind kind)
    {
        var lines = tree.Text.Lines;
        if (span.Length > 0 && lines.IndexOf(span.Start) < lines.IndexOf(span.End))
        {
            _ranges.Add(new FoldingRange(span, kind));
        }
    }
}
