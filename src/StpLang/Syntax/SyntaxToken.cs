using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Text;

namespace StpLang.Syntax;

/// <summary>A token of a tree, with its place.</summary>
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    private readonly GreenToken? _green;

    internal SyntaxToken(SyntaxNode? parent, GreenToken green, int position)
    {
        Parent = parent;
        _green = green;
        Position = position;
    }

    /// <summary>What it is; none for a token that is no part of the tree.</summary>
    public SyntaxKind Kind => _green?.Kind ?? SyntaxKind.None;

    /// <summary>The node it is a child of.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>Where its trivia begin.</summary>
    public int Position { get; }

    /// <summary>The token without its trivia.</summary>
    public string Text => _green?.Text ?? "";

    /// <summary>The same, without making a text of it.</summary>
    internal ReadOnlySpan<char> TextSpan => _green is null ? [] : _green.TextSpan;

    /// <summary>Where the token stands, without its trivia.</summary>
    public TextSpan Span =>
        _green is null ? default : new(Position + _green.LeadingTextWidth, _green.Width);

    /// <summary>Where the token stands with its trivia.</summary>
    public TextSpan FullSpan => new(Position, _green?.FullWidth ?? 0);

    /// <summary>Whether the author left it out and it stands here with no text.</summary>
    public bool IsMissing => _green?.IsMissing ?? true;

    /// <summary>Whether it fits nowhere and is kept as it is.</summary>
    public bool IsSkipped => _green?.IsSkipped ?? false;

    /// <summary>Whether there is a comment before it or, on its line, behind it.</summary>
    public bool HasComments => _green?.HasComments ?? false;

    /// <summary>The trivia before it, from the line it stands on and the lines above.</summary>
    public IReadOnlyList<SyntaxTrivia> LeadingTrivia =>
        _green is null ? [] : Split(_green.LeadingText, Position);

    /// <summary>The trivia behind it, up to the end of the line.</summary>
    public IReadOnlyList<SyntaxTrivia> TrailingTrivia =>
        _green is null ? [] : Split(_green.TrailingText, Span.End);

    internal GreenToken? Green => _green;

    /// <summary>What a text literal says, its quotes and escapes read.</summary>
    public string ValueText =>
        Kind is SyntaxKind.Text or SyntaxKind.UnclosedText ? TextEscape.Unescape(TextSpan) : Text;

    /// <summary>Whether both are the same token of the same tree.</summary>
    public bool Equals(SyntaxToken other) =>
        ReferenceEquals(Parent, other.Parent)
        && ReferenceEquals(_green, other._green)
        && Position == other.Position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parent, _green, Position);

    /// <summary>Whether both are the same token of the same tree.</summary>
    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    /// <summary>Whether they are different tokens.</summary>
    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The text with its trivia.</summary>
    public string ToFullString() => _green?.ToString() ?? "";

    private static List<SyntaxTrivia> Split(ReadOnlySpan<char> text, int position)
    {
        var result = new List<SyntaxTrivia>();
        if (text.Length == 0)
        {
            return result;
        }

        var whole = text.ToString();
        var lexer = new Lexer(whole);
        while (lexer.NextTrivia(out var length) is var kind and not SyntaxKind.None)
        {
            var start = lexer.Position - length;
            result.Add(new SyntaxTrivia(kind, whole.Substring(start, length), position + start));
        }

        return result;
    }
}
