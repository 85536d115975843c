namespace StpLang.Syntax.Diagnostics;

/// <summary>
/// Finds the brace of a declaration that is one too many or has no other, by the way its lines are laid out: a line that is indented
/// no more than the one that opened a block is not in it.
/// </summary>
internal sealed class BraceLayout
{
    private readonly SyntaxNode _declaration;
    private readonly string _text;
    private readonly Stack<OpenBrace> _open = [];
    private SyntaxToken _last;
    private int _line = -1;
    private int _indent;

    private BraceLayout(SyntaxNode declaration)
    {
        _declaration = declaration;
        _text = declaration.Green.ToString();
    }

    /// <summary>The first brace that is not closed where its block ends, and the token that it should be closed behind.</summary>
    public static (SyntaxToken Brace, SyntaxToken Last)? FindUnclosed(SyntaxNode declaration) =>
        new BraceLayout(declaration).FindUnclosed();

    /// <summary>The first brace that closes a block before it ends; null where the layout does not tell.</summary>
    public static SyntaxToken? FindExtra(SyntaxNode declaration) =>
        new BraceLayout(declaration).FindExtra();

    /// <summary>What stands before the brace that closes a block: the break and the blanks of a line, where what is in it has lines of its own.</summary>
    public static string BeforeClosing(SyntaxNode declaration, SyntaxToken brace)
    {
        if (!brace.Green!.EndsLine)
        {
            return " ";
        }

        var text = declaration.Green.ToString();
        var start = brace.Span.Start - declaration.Position;
        var line = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var indent = text.AsSpan(line).IndexOfAnyExcept(' ', '\t');
        return $"\n{text.AsSpan(line, indent)}";
    }

    private (SyntaxToken Brace, SyntaxToken Last)? FindUnclosed()
    {
        foreach (var token in Tokens())
        {
            if (
                IsFirstOnLine(token)
                && _open.TryPeek(out var open)
                && (
                    token.Kind == SyntaxKind.CloseBrace
                        ? _indent < open.Indent
                        : _indent <= open.Indent
                )
            )
            {
                return (open.Brace, _last);
            }

            Take(token);
        }

        return null;
    }

    private SyntaxToken? FindExtra()
    {
        SyntaxToken? closed = null;
        var indent = 0;
        foreach (var token in Tokens())
        {
            // What is indented deeper than a block of one line was meant to be in it.
            if (closed is not null && IsFirstOnLine(token) && _indent > indent)
            {
                return closed;
            }

            if (token.Kind == SyntaxKind.CloseBrace && IsTooEarly(token))
            {
                return token;
            }

            closed =
                token.Kind == SyntaxKind.CloseBrace
                && !IsFirstOnLine(token)
                && _open.TryPeek(out var open)
                && !open.IsValue
                    ? token
                    : null;
            indent = _indent;
            Take(token);
        }

        return null;
    }

    private bool IsTooEarly(SyntaxToken token) =>
        !_open.TryPeek(out var open)
        || (
            IsFirstOnLine(token)
                ? _indent > open.Indent
                // Figures by year may end on the line of the last of them.
                : open.Line != _line && !open.IsValue
        );

    private IEnumerable<SyntaxToken> Tokens()
    {
        foreach (var token in _declaration.DescendantTokens())
        {
            if (token.Span.Length == 0)
            {
                continue;
            }

            if (IsFirstOnLine(token))
            {
                _line++;
                var start = token.Span.Start - _declaration.Position;
                _indent = start - 1 - (start == 0 ? -1 : _text.LastIndexOf('\n', start - 1));
            }

            yield return token;
            _last = token;
        }
    }

    private bool IsFirstOnLine(SyntaxToken token) =>
        _last.Green is not { EndsLine: false } || token.Green!.LeadingText.Contains('\n');

    private void Take(SyntaxToken token)
    {
        if (token.Kind == SyntaxKind.OpenBrace)
        {
            var isValue = _last.Kind is SyntaxKind.Colon or SyntaxKind.Equals;
            _open.Push(new OpenBrace(token, _line, _indent, isValue));
        }
        else if (token.Kind == SyntaxKind.CloseBrace)
        {
            _open.TryPop(out _);
        }
    }

    private readonly record struct OpenBrace(SyntaxToken Brace, int Line, int Indent, bool IsValue);
}
