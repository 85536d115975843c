using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Services.Navigation;

/// <summary>A word of a file and what it stands for.</summary>
/// <param name="Token">The word.</param>
/// <param name="Info">What it stands for, or should.</param>
internal readonly record struct SymbolWord(SyntaxToken Token, SymbolInfo Info)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => Token.Span;

    /// <summary>What it stands for.</summary>
    public Symbol? Symbol => Info.Symbol;

    /// <summary>The word that a position is in, before or behind; without a symbol where none there has one.</summary>
    /// <param name="model">What the words of the file stand for.</param>
    /// <param name="position">The position; what lies outside the text is taken as its end nearby.</param>
    public static SymbolWord At(SemanticModel model, int position)
    {
        position = Math.Clamp(position, 0, model.SyntaxTree.Text.Length);
        var word = TouchedAt(model, position, position);
        return word.Symbol is not null || position == 0 ? word
            : TouchedAt(model, position - 1, position) is { Symbol: not null } before ? before
            : word;
    }

    private static SymbolWord TouchedAt(SemanticModel model, int inside, int position)
    {
        var token = model.SyntaxTree.Root.FindToken(inside);
        return token.Span.Start <= position && position <= token.Span.End
            ? new SymbolWord(token, model.GetSymbolInfo(token))
            : new SymbolWord(token, SymbolInfo.None);
    }
}
