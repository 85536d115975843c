using System.Runtime.CompilerServices;
using StpLang.Grammar;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// Says what each token is by itself, the one behind it and the line it begins: a keyword, a property's name, a line
/// that begins a member. Whether that is of interest where it stands is the parser's to know.
/// </summary>
internal struct TokenClassifier
{
    private static readonly int[] Types = TokenKinds.MakeTypes();

    private Lexer _lexer;
    private GreenToken _next;
    private bool _beginsLine; // of a word
    private int _outerColumn;

    public TokenClassifier(string text)
    {
        _lexer = new Lexer(text);
        Token = _next = null!;
        Read(previous: null);
    }

    /// <summary>The token.</summary>
    public GreenToken Token { get; private set; }

    /// <summary>The parser's type for it; of a word, what it is where a member may stand.</summary>
    public int Type { get; private set; }

    /// <summary>
    /// Whether it begins a line like a member: <c>word:</c>, or a keyword and what its header needs. A bracket left open
    /// must not swallow the rest of the file, so such a line ends the value before it, whatever is open there.
    /// </summary>
    public bool BeginsMember { get; private set; }

    /// <summary>Whether it begins a line like a top declaration, no deeper than the one around it, so that it ends that one.</summary>
    public bool BeginsTop { get; private set; }

    /// <summary>Whether it can be a name: it is a word, and no line's that ends what is before it.</summary>
    public readonly bool IsName => Token.Kind == SyntaxKind.Word && !BeginsMember;

    /// <summary>Whether a colon follows it at once; behind a blank or at the beginning of a line, it may be that of a name left out.</summary>
    public readonly bool IsBeforeColon =>
        _next.Kind == SyntaxKind.Colon && Token.TrailingTextWidth == 0;

    /// <summary>Whether <c>=</c> follows it.</summary>
    public readonly bool IsBeforeEquals => _next.Kind == SyntaxKind.Equals;

    /// <summary>Whether it can join two names.</summary>
    public readonly bool IsWith => IsName && Token.Keyword == Keyword.With;

    /// <summary>Whether it is the keyword of a top declaration.</summary>
    public readonly bool IsTopKeyword =>
        Type != StpLexer.PROPERTY_NAME
        && Keywords.DefinitionOf(Token.Keyword) is { IsTopLevel: true };

    /// <summary>Where it begins in the text, trivia included.</summary>
    public readonly int Position =>
        _lexer.Position
        - Token.FullWidth
        - (Token.Kind == SyntaxKind.EndOfFile ? 0 : _next.FullWidth);

    private readonly bool IsHeader => Keywords.BeginsHeader(Token.Keyword, _next.Kind);

    /// <summary>Goes to the next token.</summary>
    // Taken into each rule of the generated code, it would be as many copies, none of them warm.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Advance()
    {
        var previous = Token;
        Token = _next;
        if (Token.Kind != SyntaxKind.EndOfFile)
        {
            _next = _lexer.Next();
        }

        Classify(previous);
    }

    /// <summary>A declaration that nothing is around begins here.</summary>
    public void BeginOuter() => _outerColumn = _beginsLine ? ColumnOf(Token) : 0;

    /// <summary>
    /// Takes the rest of the line from here on as one token. What is too deep ends where all is closed again, where a
    /// top declaration begins, and with the text.
    /// </summary>
    public GreenToken TakeTooDeep(ref int depth)
    {
        _lexer = _lexer.Back(Token.FullWidth + _next.FullWidth);
        var line = _lexer.NextTooDeep(ref depth);
        Read(line);
        if (BeginsTop || Token.Kind == SyntaxKind.EndOfFile)
        {
            depth = 0;
        }

        return line;
    }

    private void Read(GreenToken? previous)
    {
        Token = _lexer.Next();
        _next = Token.Kind == SyntaxKind.EndOfFile ? Token : _lexer.Next();
        Classify(previous);
    }

    private void Classify(GreenToken? previous)
    {
        if (Token.Kind != SyntaxKind.Word)
        {
            Type = Types[(int)Token.Kind];
            BeginsMember = BeginsTop = false;
            return;
        }

        Type =
            _next.Kind == SyntaxKind.Colon
                ? StpLexer.PROPERTY_NAME
                : Keywords.TokenOf(Token.Keyword);
        _beginsLine = previous is null || previous.EndsLine;
        BeginsMember = _beginsLine && (Type == StpLexer.PROPERTY_NAME || IsHeader);
        BeginsTop = BeginsMember && IsTopKeyword && ColumnOf(Token) <= _outerColumn;
    }

    private static int ColumnOf(GreenToken word)
    {
        var leading = word.LeadingText;
        return leading.Length - 1 - leading.LastIndexOfAny('\r', '\n');
    }
}
