using StpLang.Text;

namespace StpLang.Syntax;

/// <summary>A child of a node: a node or a token.</summary>
public readonly struct SyntaxNodeOrToken
{
    internal SyntaxNodeOrToken(SyntaxNode node) => Node = node;

    internal SyntaxNodeOrToken(SyntaxToken token) => Token = token;

    /// <summary>The node, or null for a token.</summary>
    public SyntaxNode? Node { get; }

    /// <summary>The token, where it is one.</summary>
    public SyntaxToken Token { get; }

    /// <summary>Whether it is a token.</summary>
    public bool IsToken => Node is null;

    /// <summary>What it is.</summary>
    public SyntaxKind Kind => Node?.Kind ?? Token.Kind;

    /// <summary>Where it stands, without the trivia around it.</summary>
    public TextSpan Span => Node?.Span ?? Token.Span;

    /// <summary>Where it stands with its trivia.</summary>
    public TextSpan FullSpan => Node?.FullSpan ?? Token.FullSpan;
}
