using System.Collections.Immutable;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Services.Outline;

/// <summary>Finds what an author selects step by step from a position on.</summary>
internal sealed class SelectionReader
{
    private readonly SyntaxTree _tree;
    private readonly int _position;
    private readonly ImmutableArray<TextSpan>.Builder _spans =
        ImmutableArray.CreateBuilder<TextSpan>();

    public SelectionReader(SyntaxTree tree, int position)
    {
        _tree = tree;
        _position = Math.Clamp(position, 0, tree.Text.Length);
    }

    /// <summary>The spans, from the inside out; the last is the whole text.</summary>
    public ImmutableArray<TextSpan> Read()
    {
        var token = TokenAt();
        AddComment(token);
        if (token.Kind is SyntaxKind.Text or SyntaxKind.UnclosedText)
        {
            AddText(token.Span);
        }

        Add(token.Span);
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            if (node is BlockSyntax { OpenBrace: var open, CloseBrace: var close })
            {
                AddInside(
                    TextSpan.FromBounds(open.Span.End, Math.Max(open.Span.End, close.Span.Start))
                );
            }

            Add(node.Span);
        }

        Add(new TextSpan(0, _tree.Text.Length));
        return _spans.ToImmutable();
    }

    // Behind a word, that word; between two, the one that begins.
    private SyntaxToken TokenAt()
    {
        var token = _tree.Root.FindToken(_position);
        if (_position == 0 || (!token.Span.IsEmpty && token.Span.Start == _position))
        {
            return token;
        }

        var before = _tree.Root.FindToken(_position - 1);
        return before.Span.End == _position ? before : token;
    }

    private void AddComment(SyntaxToken token)
    {
        if (token.HasComments)
        {
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                if (trivia.IsComment && trivia.Span.Touches(new TextSpan(_position, 0)))
                {
                    AddWord(trivia.Span);
                    Add(trivia.Span);
                }
            }
        }
    }

    private void AddText(TextSpan literal)
    {
        AddWord(literal);
        var end = _tree.Text[literal.End - 1] == '"' ? literal.End - 1 : literal.End;
        Add(TextSpan.FromBounds(literal.Start + 1, Math.Max(literal.Start + 1, end)));
    }

    private void AddWord(TextSpan within)
    {
        var (start, end) = (_position, _position);
        while (start > within.Start && char.IsLetterOrDigit(_tree.Text[start - 1]))
        {
            start--;
        }

        while (end < within.End && char.IsLetterOrDigit(_tree.Text[end]))
        {
            end++;
        }

        if (end > start)
        {
            Add(TextSpan.FromBounds(start, end));
        }
    }

    // What stands in a block, without the blanks at its ends.
    private void AddInside(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(_tree.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_tree.Text[end - 1]))
        {
            end--;
        }

        Add(TextSpan.FromBounds(start, end));
    }

    private void Add(TextSpan span)
    {
        var inner = _spans.Count > 0 ? _spans[^1] : new TextSpan(_position, 0);
        if (span.Contains(inner) && (span != inner || _spans.Count == 0))
        {
            _spans.Add(span);
        }
    }
}
