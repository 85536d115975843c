using StpLang.Text;

namespace StpLang.Syntax;

/// <summary>Text between tokens: blanks, line breaks and comments.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Position">Where it begins.</param>
public readonly record struct SyntaxTrivia(SyntaxKind Kind, string Text, int Position)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Position, Text.Length);

    /// <summary>Whether it is a comment of either form.</summary>
    public bool IsComment => Kind is SyntaxKind.Comment or SyntaxKind.DocComment;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
