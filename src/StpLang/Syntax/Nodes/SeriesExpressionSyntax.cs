using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary><c>{ 2016/17: £2m, 2017/18..2020/21: £3m }</c></summary>
public sealed class SeriesExpressionSyntax : ExpressionSyntax
{
    internal SeriesExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The entries.</summary>
    public IEnumerable<SeriesEntrySyntax> Entries => ChildNodes().OfType<SeriesEntrySyntax>();
}
