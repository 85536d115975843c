using StpLang.Syntax;
using StpLang.Text;

namespace StpLang;

/// <summary>Says what can be written at a position: from the tree, the vocabulary and what the binder wanted there.</summary>
internal sealed class PositionReader
{
    private readonly FileSyntax _root;
    private readonly PlaceReader _places;
    private readonly int _position;

    private PositionReader(SemanticModel model, int position)
    {
        _root = model.SyntaxTree.Root;
        _position = position;
        _places = new PlaceReader(model);
    }

    public static PositionContext Read(SemanticModel model, int position)
    {
        var reader = new PositionReader(model, position);
        var token = LastBefore(reader._root, position);
        var isWritten = reader.IsWritten(token);
        var context =
            reader.IsInComment() ? new PositionContext { Kind = PlaceKind.Comment }
            : isWritten ? reader.At(token)
            : reader.Behind(token);
        return context with
        {
            Token = token,
            Span = isWritten ? token.Span : new TextSpan(position, 0),
        };
    }

    // The last token that begins before a position; one of no kind where none does.
    private static SyntaxToken LastBefore(SyntaxNode node, int position)
    {
        if (node.ChildCount == 0 || position <= node.Position)
        {
            return default;
        }

        var offset = Math.Min(position - node.Position, node.FullSpan.Length);
        for (var i = node.Green.ChildAtOffset(offset); i >= 0; i--)
        {
            var child = node.ChildAt(i);
            var token = child.Node is { } inner ? LastBefore(inner, position) : child.Token;
            if (token.Span.Length > 0 && token.Span.Start < position)
            {
                return token;
            }
        }

        return default;
    }

    // A comment goes on to the end of its line.
    private bool IsInComment()
    {
        if (_position == 0)
        {
            return false;
        }

        var token = _root.FindToken(_position - 1);
        return token.HasComments
            && token
                .LeadingTrivia.Concat(token.TrailingTrivia)
                .Any(trivia =>
                    trivia.Kind is SyntaxKind.Comment or SyntaxKind.DocComment
                    && trivia.Span.Start < _position
                    && _position <= trivia.Span.End
                );
    }

    // Whether the author is still writing the token before the position.
    private bool IsWritten(SyntaxToken token) =>
        token.Kind switch
        {
            SyntaxKind.Word
            or SyntaxKind.Number
            or SyntaxKind.Money
            or SyntaxKind.Percent
            or SyntaxKind.Year
            or SyntaxKind.Date
            or SyntaxKind.UnclosedText
            or SyntaxKind.Unexpected => _position <= token.Span.End,
            SyntaxKind.Text => _position < token.Span.End,
            _ => false,
        };

    // What can stand in place of a token.
    private PositionContext At(SyntaxToken token) =>
        token.Parent switch
        {
            _ when token.IsSkipped => Behind(LastBefore(_root, token.Span.Start)),
            PropertySyntax property => _places.Member(property.Parent!, property),
            MemberSyntax member => InHeader(member, token),
            TitleSyntax title => PlaceReader.Title((MemberSyntax)title.Parent!),
            OperationExpressionSyntax => new PositionContext(),
            NameExpressionSyntax name when token != name.FirstName => _places.Step(name, token),
            ExpressionSyntax expression => _places.Value(expression),
            _ => Behind(LastBefore(_root, token.Span.Start)),
        };

    private PositionContext InHeader(MemberSyntax member, SyntaxToken token) =>
        token == member.Keyword ? _places.Member(member.Parent!, member)
        : member is not DeclarationSyntax { Definition.Header.Names.Length: > 1 } declaration
            ? PlaceReader.Name(member.Definition, 0)
        : token == declaration.Name ? PlaceReader.Name(member.Definition, 0)
        : token == declaration.SecondName ? PlaceReader.Name(member.Definition, 1)
        : new PositionContext();

    // What can stand behind a token: in the innermost node around it that is not at its end with it.
    private PositionContext Behind(SyntaxToken token)
    {
        SyntaxNode? from = null;
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            if (_places.Behind(node, token, from) is { } found)
            {
                return found;
            }

            from = node;
        }

        return _places.Member(_root, null);
    }
}
